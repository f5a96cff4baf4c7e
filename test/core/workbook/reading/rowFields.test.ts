import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import { type FieldsReader, LazyFields } from "../../../../src/core/workbook/reading/rowFields";

const [column] = kunmingSheets.goldWorkers.columns;

/** A row of two columns whose reading is counted. */
function countedRow() {
  let read = 0;
  const reader: FieldsReader = {
    read() {
      read++;
      return ["a", "b"].map((text) => ({ text, value: text, reading: "plain" }));
    },
    place({ row }, place, content) {
      if (!column) throw new Error("no column");
      return { column, at: { sheet: "金牌工人", row, column: place + 1 }, ...content };
    },
  };
  return { row: new LazyFields(reader, { row: 4, hidden: false, cells: [] }), reads: () => read };
}

test("a row is read when its first field is asked for, and once", () => {
  const { row, reads } = countedRow();
  expect(reads()).toBe(0);
  expect(row.at(1)).toMatchObject({ text: "b", at: { sheet: "金牌工人", row: 4, column: 2 } });
  expect(row.at(1)).toEqual(row.at(1));
  expect(row.all().map(({ text, at }) => [text, at.column])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect(row.contents().map(({ text }) => text)).toEqual(["a", "b"]);
  expect(reads()).toBe(1);
});

test("there is no field beyond the last column", () => {
  expect(() => countedRow().row.at(2)).toThrow("no column at place 2");
});
