import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import { LazyFields } from "../../../../src/core/workbook/reading/rowFields";
import type { Field } from "../../../../src/core/workbook/records";

const { columns } = kunmingSheets.goldWorkers;

/** Rows of two columns whose reading is counted. */
function countedRows(count: number) {
  let read = 0;
  const reader = {
    places: 2,
    read({ row }: { readonly row: number }, place: number): Field {
      read++;
      const [column] = columns;
      if (!column) throw new Error("no column");
      return { column, at: { sheet: "金牌工人", row, column: place + 1 }, text: "", value: null, reading: "blank" };
    },
  };
  const rows = Array.from({ length: count }, (_, row) => new LazyFields(reader, { row, hidden: false, cells: [] }));
  return { rows, reads: () => read };
}

test("a field is read when it is asked for, and once while its row is looked at", () => {
  const { rows, reads } = countedRows(1);
  expect(reads()).toBe(0);
  expect(rows[0]?.at(1).at).toEqual({ sheet: "金牌工人", row: 0, column: 2 });
  expect(rows[0]?.at(1)).toBe(rows[0]?.at(1));
  expect(reads()).toBe(1);
  expect(rows[0]?.all().map(({ at }) => at.column)).toEqual([1, 2]);
  expect(reads()).toBe(2);
});

test("fields of rows that were asked long ago are read anew, and are the same", () => {
  const { rows, reads } = countedRows(1000);
  const first = rows.map((row) => row.at(0));
  expect(rows.map((row) => row.at(0))).toEqual(first);
  expect(reads()).toBe(2000);
});
