import { kunmingSheetNames, kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import { formatCell, parseCell } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { fieldAt, formRow, freeRow, isInRow } from "../../../src/core/workbook/formRow";
import { isNominationWorkbook } from "../../../src/core/workbook/isNominationWorkbook";
import { newRecord, withNumbers } from "../../../src/core/workbook/newRecord";
import { readRecords } from "../../../src/core/workbook/reading/readRecords";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { type Given, givenWorkbook, times, typedSheet } from "../../support/given";

function opened(data: WorkbookData) {
  return { data, records: readRecords(data, notice) };
}

function given(what: Given) {
  return opened(givenWorkbook(what));
}

function at(cell: string) {
  const ref = parseCell(cell);
  if (!ref) throw new Error(`no cell ${cell}`);
  return ref;
}

const two = given({ goldWorkers: [{ name: "岩英" }, { name: "段𬭩" }] });

test.each([
  ["a cell of a record", "金牌工人!F5", "gold", 5, "段𬭩"],
  ["a row below the records", "金牌工人!A6", "gold", 6, ""],
])("%s shows its row", (_, cell, sheet, row, name) => {
  const shown = formRow(two, at(cell));
  expect(shown).toMatchObject({ sheet, row });
  expect(shown?.fields.find(({ column }) => column.key === "name")?.text).toBe(name);
});

test("every cell of 单位信息 shows the unit", () => {
  expect(formRow(two, at("单位信息!A1"))?.fields).toBe(two.records.unitInfo[0]?.fields);
});

test.each(["金牌工人!A3", "字典!A9", "Sheet1!A9"])("%s belongs to no record", (cell) => {
  expect(formRow(two, at(cell))).toBeNull();
});

test("an empty row has its cells where the sheet has its columns, not where the template has them", () => {
  const headers = kunmingSheets.goldWorkers.columns.map(({ header }) => header).reverse();
  const name = headers.indexOf("姓名");
  const record = headers.map((_, index) => (index === name ? "岩英" : index === 0 ? "保留" : null));
  const workbook = opened({ date1904: false, sheets: [typedSheet("金牌工人", [[], [], headers, record])] });
  const shown = formRow(workbook, at("金牌工人!A9"));
  expect(shown?.fields.find(({ column }) => column.key === "name")?.at.column).toBe(name + 1);
});

test("what stands in a row that is no record yet is shown", () => {
  const data = givenWorkbook({ goldWorkers: [{}] });
  const sheets = data.sheets.map((sheet) =>
    sheet.name === "金牌工人"
      ? {
          ...sheet,
          rows: [
            ...sheet.rows,
            { row: 5, hidden: false, cells: [undefined, undefined, { kind: "text" as const, text: "GW-530124-002" }] },
          ],
        }
      : sheet,
  );
  const shown = formRow(opened({ ...data, sheets }), at("金牌工人!C5"));
  expect(shown?.record).toBeNull();
  expect(shown?.fields.find(({ column }) => column.key === "recordId")?.text).toBe("GW-530124-002");
});

test.each([
  ["金牌工人!C5", "姓名"],
  ["金牌工人!C6", "姓名"],
  ["单位信息!B4", "推荐单位（分配表名称）"],
  ["单位信息!A4", undefined],
  ["金牌工人!ZZ5", undefined],
])("%s is the field %s", (cell, header) => {
  expect(fieldAt(two, at(cell))?.column.header).toBe(header);
});

test.each([
  ["the first row for records of an empty sheet", given({ goldWorkers: [] }), "金牌工人!A4"],
  ["below the last record", two, "金牌工人!A6"],
  ["of a sheet that is not there", opened({ date1904: false, sheets: [] }), "金牌工人!A4"],
])("the free row is %s", (_, workbook, cell) => {
  expect(formatCell(freeRow(workbook, "金牌工人"))).toBe(cell);
});

describe("a new record", () => {
  function edits(what: Given, sheet: "金牌工人" | "团队成员") {
    return newRecord(given(what), sheet, notice)?.edits.map(({ at: cell, value }) => [formatCell(cell), value]);
  }

  test("of a nomination gets the number after the highest", () => {
    const ids = [{ recordId: "GW-530124-007" }, { recordId: "GW-530124-002" }, { recordId: "无" }];
    expect(edits({ goldWorkers: ids }, "金牌工人")).toEqual([
      ["金牌工人!A7", 4],
      ["金牌工人!B7", "GW-530124-008"],
    ]);
  });

  test("gets no number while the unit is not known", () => {
    expect(edits({ unitInfo: [{ unit: "某某总工会" }], goldWorkers: times(1) }, "金牌工人")).toEqual([
      ["金牌工人!A5", 2],
    ]);
  });

  /** 金牌工人 with a record in row 4, and below it rows of these cells. */
  function withRows(...rows: readonly (readonly (string | number | null)[])[]) {
    const data = givenWorkbook({ goldWorkers: [{ recordId: "GW-530124-001" }] });
    const below = typedSheet("金牌工人", rows).rows.map(({ row, ...rest }) => ({ ...rest, row: row + 4 }));
    const sheets = data.sheets.map((sheet) =>
      sheet.name === "金牌工人" ? { ...sheet, rows: [...sheet.rows, ...below] } : sheet,
    );
    return opened({ ...data, sheets });
  }

  test.each<[string, (string | number | null)[][], number, (string | number)[]]>([
    ["takes up a row that was begun and has its numbers", [[2, "GW-530124-002"]], 5, []],
    ["numbers what has only a part of them", [[2]], 5, ["GW-530124-002"]],
    [
      "takes the first of several",
      [
        [2, "GW-530124-002"],
        [3, "GW-530124-003"],
      ],
      5,
      [],
    ],
    ["leaves a row alone that holds more", [[2, "GW-530124-002", "岩英"]], 6, [3, "GW-530124-003"]],
    ["leaves a note alone", [["填表人：岩英"]], 6, [2, "GW-530124-002"]],
  ])("%s", (_, rows, row, values) => {
    const record = newRecord(withRows(...rows), "金牌工人", notice);
    expect([record?.row.row, record?.edits.map(({ value }) => value)]).toEqual([row, values]);
  });

  test.each<[string, string, string | null, unknown[]]>([
    ["is numbered by what is typed first", "金牌工人!C5", "岩英", ["岩英", 2, "GW-530124-002"]],
    ["keeps a number that is typed", "金牌工人!A5", "9", ["9", "GW-530124-002"]],
    ["is not begun by emptying a cell", "金牌工人!C5", null, [null]],
    ["is not begun by editing another", "金牌工人!C4", "岩英", ["岩英"]],
    ["is not begun beside a note", "金牌工人!C6", "岩英", ["岩英"]],
    ["is not begun in a title", "金牌工人!A1", "名单", ["名单"]],
  ])("%s", (_, cell, value, expected) => {
    expect(
      withNumbers(withRows([], ["填表人：岩英"]), [{ at: at(cell), value }], notice).map((edit) => edit.value),
    ).toEqual(expected);
  });

  describe("where a table stands on several sheets", () => {
    const gold = (name: string, ...ids: string[]) => {
      const { sheets } = givenWorkbook({ goldWorkers: ids.map((recordId) => ({ recordId, name: `${name}人` })) });
      return sheets.flatMap((sheet) => (sheet.name === "金牌工人" ? [{ ...sheet, name }] : []));
    };
    const own = givenWorkbook({}).sheets.filter(({ name }) => name !== "金牌工人");
    const sheets = [...own, ...gold("永定镇", "GW-530124-001", "GW-530124-005"), ...gold("赤鹫镇", "GW-530124-002")];
    const workbook = opened({ date1904: false, sheets: [...sheets, ...gold("款庄镇")] });

    test.each<[string, unknown[]]>([
      ["永定镇", ["永定镇!A6 3", "永定镇!B6 GW-530124-006"]],
      ["赤鹫镇", ["赤鹫镇!A5 2", "赤鹫镇!B5 GW-530124-006"]],
      ["款庄镇", ["款庄镇!A4 1", "款庄镇!B4 GW-530124-006"]],
    ])("goes to %s when that is asked for: counted there, numbered in all", (name, wanted) => {
      const record = newRecord(workbook, name, notice);
      expect(record?.edits.map(({ at: cell, value }) => `${formatCell(cell)} ${value}`)).toEqual(wanted);
    });

    test("begins where its first cell is typed, in a sheet with nothing in it too", () => {
      const typed = withNumbers(workbook, [{ at: at("款庄镇!C4"), value: "岩英" }], notice);
      expect(typed.map(({ at: cell, value }) => `${formatCell(cell)} ${value}`)).toEqual([
        "款庄镇!C4 岩英",
        "款庄镇!A4 1",
        "款庄镇!B4 GW-530124-006",
      ]);
    });

    test("each cell shows the row of its own sheet", () => {
      expect(["永定镇!C4", "赤鹫镇!C4"].map((cell) => fieldAt(workbook, at(cell))?.text)).toEqual([
        "永定镇人",
        "赤鹫镇人",
      ]);
      const other = formRow(workbook, at("赤鹫镇!C4"));
      expect(other && ["赤鹫镇!H4", "永定镇!H4"].map((cell) => isInRow(workbook, at(cell), other))).toEqual([
        true,
        false,
      ]);
    });
  });

  test("of a sheet without numbers of its own begins empty", () => {
    expect(edits({}, "团队成员")).toEqual([]);
  });
});

test("a workbook with a sheet for one category at least is one of nominations", () => {
  const only = (names: readonly string[]) => {
    const { sheets } = givenWorkbook({});
    return opened({ date1904: false, sheets: sheets.filter(({ name }) => names.includes(name)) }).records;
  };
  expect(isNominationWorkbook(only(["创新工作室"]))).toBe(true);
  expect(isNominationWorkbook(only(kunmingSheetNames.map((key) => kunmingSheets[key].name)))).toBe(true);
  expect(isNominationWorkbook(only(["单位信息", "名额分配"]))).toBe(false);
  expect(isNominationWorkbook(only([]))).toBe(false);
});
