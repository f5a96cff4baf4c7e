import { formatCell, parseCell } from "../../../src/core/cells/cellRef";
import { holdsSame } from "../../../src/core/cells/shownCell";
import { followEdits } from "../../../src/core/edits/followEdits";
import { restsOn } from "../../../src/core/edits/restsOn";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { cellAt } from "../../../src/core/workbook/cellAt";
import type { ReadWorkbook } from "../../../src/core/workbook/formRow";
import { readRecords } from "../../../src/core/workbook/reading/readRecords";
import type { RowData, SheetData, WorkbookData } from "../../../src/core/workbook/workbookData";
import { type Given, givenWorkbook } from "../../support/given";

const read = (data: WorkbookData): ReadWorkbook => ({ data, records: readRecords(data, notice) });

const given: Given = {
  unitInfo: [{ clerk: "李经办" }],
  goldWorkers: [{ name: "王一" }, { name: "岩二" }, { name: "张三" }],
  stations: [{ name: "杨明技师工作站" }, { name: "木工技师工作站" }],
  members: [
    { parentId: "ST-530124-001", name: "杨明" },
    { parentId: "ST-530124-001", name: "和春" },
    { parentId: "ST-530124-002", name: "杨明" },
  ],
};

type Rows = readonly RowData[];
/** What has been done to a sheet since: what its rows have become. */
type Change = (rows: Rows) => Rows;

const inserted =
  (before: number, count = 1): Change =>
  (rows) =>
    rows.map((each) => (each.row >= before ? { ...each, row: each.row + count } : each));
const deleted =
  (row: number): Change =>
  (rows) =>
    rows.flatMap((each) => (each.row === row ? [] : [each.row > row ? { ...each, row: each.row - 1 } : each]));
const swapped =
  (one: number, other: number): Change =>
  (rows) => {
    const numbers = new Map([
      [one, other],
      [other, one],
    ]);
    const moved = rows.map((each) => ({ ...each, row: numbers.get(each.row) ?? each.row }));
    return moved.sort((a, b) => a.row - b.row);
  };
const withColumn =
  (before: number): Change =>
  (rows) =>
    rows.map((each) => ({ ...each, cells: [...each.cells.slice(0, before), undefined, ...each.cells.slice(before)] }));
const typed =
  (address: string, text: string): Change =>
  (rows) => {
    const at = parseCell(`x!${address}`);
    if (!at) throw new Error(address);
    const known = rows.find(({ row }) => row === at.row) ?? { row: at.row, hidden: false, cells: [] };
    const cells = [...known.cells];
    cells[at.column] = text === "" ? undefined : { kind: "text", text };
    return [...rows.filter((each) => each !== known), { ...known, cells }].sort((a, b) => a.row - b.row);
  };
const both =
  (...changes: readonly Change[]): Change =>
  (rows) =>
    changes.reduce((now, change) => change(now), rows);

function changedWorkbook(data: WorkbookData, sheet: string, change: Change): WorkbookData {
  const made = (each: SheetData) => (each.name === sheet ? { ...each, rows: change(each.rows) } : each);
  return { ...data, sheets: data.sheets.map(made) };
}

const cellOf = (text: string) => {
  const cell = parseCell(text);
  if (!cell) throw new Error(`no cell ${text}`);
  return cell;
};

/** Where an edit of a cell goes after the change; or why it goes nowhere. */
function outcome(cell: string, change: Change, what = given) {
  const shown = read(givenWorkbook(what));
  const at = cellOf(cell);
  const now = read(changedWorkbook(shown.data, at.sheet, change));
  const edits = [{ at, value: "改" }];
  const isAsShown = restsOn(shown, edits).every((each) => holdsSame(cellAt(now.data, each.at), each.cell));
  const followed = followEdits(shown, now, edits);
  const place = followed.ok ? followed.edits.map((edit) => formatCell(edit.at))[0] : followed.message;
  return { isAsShown, place };
}

test.each<[name: string, cell: string, change: Change, place: string]>([
  ["a nomination's field below an inserted row", "金牌工人!H5", inserted(4), "金牌工人!H6"],
  ["its blank field, which looks the same in every row", "金牌工人!AX5", swapped(5, 6), "金牌工人!AX6"],
  ["a blank field beside which a blank column came in", "金牌工人!AX5", withColumn(50), "金牌工人!AY5"],
  ["a field right of a new column", "金牌工人!H5", withColumn(3), "金牌工人!I5"],
  ["a field of a sheet whose headers moved down", "技师工作站!D4", inserted(1, 4), "技师工作站!D8"],
  ["a member of a team, of whom another team has one of the same name", "团队成员!E6", inserted(5), "团队成员!E7"],
  ["an answer of 单位信息 whose question moved", "单位信息!B9", inserted(6), "单位信息!B10"],
  [
    "an answer of 单位信息 after another question's was changed",
    "单位信息!B9",
    both(inserted(4), typed("B13", "岩审")),
    "单位信息!B10",
  ],
  ["a header", "金牌工人!H3", inserted(1), "金牌工人!H4"],
  ["a field of a row whose 序号 was counted anew", "金牌工人!H5", both(inserted(4), typed("A6", "9")), "金牌工人!H6"],
])("%s is followed", (_, cell, change, place) => {
  expect(outcome(cell, change)).toEqual({ isAsShown: false, place });
});

test.each<[name: string, cell: string, change: Change]>([
  ["rows below it changed", "金牌工人!H5", both(inserted(6), typed("H4", "钳工"))],
  ["other fields of its row changed", "金牌工人!H5", typed("I5", "班组长")],
  ["the cells are as they were", "单位信息!B9", (rows) => rows],
])("an edit rests where it was when only %s", (_, cell, change) => {
  expect(outcome(cell, change)).toEqual({ isAsShown: true, place: cell });
});

const untouched = "未作任何改动；";
test.each<[name: string, cell: string, change: Change, message: string]>([
  ["its row was deleted", "金牌工人!H5", deleted(5), `“GW-530124-002 岩二”所在的行已被删除或改动，${untouched}`],
  [
    "its row became another person's",
    "金牌工人!H5",
    typed("C5", "木五"),
    `“GW-530124-002 岩二”所在的行已被删除或改动，${untouched}`,
  ],
  [
    "its cell was emptied",
    "金牌工人!H5",
    typed("H5", ""),
    `“GW-530124-002 岩二”的“工种”（金牌工人!H5）刚才已被清空，${untouched}`,
  ],
  [
    "its cell was given a long text, which is not told whole",
    "金牌工人!H5",
    typed("H5", "长".repeat(21)),
    `“GW-530124-002 岩二”的“工种”（金牌工人!H5）刚才已被改为“${"长".repeat(20)}…”，${untouched}`,
  ],
  ["its header was emptied", "金牌工人!H5", typed("H3", ""), `“金牌工人”表的“工种”列已被删除或改名，${untouched}`],
  [
    "a header's row was changed",
    "金牌工人!H3",
    both(inserted(1), typed("I4", "x")),
    `金牌工人!H3所在的行已被删除或改动，${untouched}`,
  ],
])("an edit is refused when %s", (_, cell, change, message) => {
  const { isAsShown, place } = outcome(cell, change);
  expect([isAsShown, place?.slice(0, message.length)]).toEqual([false, message]);
  expect(place).toMatch(/；请.+。$/);
});

describe("a row that is no record yet", () => {
  const withRow = (change: Change) => {
    const shown = read(
      changedWorkbook(givenWorkbook(given), "金牌工人", both(typed("A7", "4"), typed("B7", "GW-530124-004"))),
    );
    const now = read(changedWorkbook(shown.data, "金牌工人", change));
    const followed = followEdits(shown, now, [{ at: cellOf("金牌工人!C7"), value: "木五" }]);
    return followed.ok ? followed.edits.map(({ at }) => formatCell(at))[0] : followed.message;
  };

  test("is known by what the product has filled in", () => {
    expect(withRow(inserted(4))).toBe("金牌工人!C8");
    expect(withRow(deleted(7))).toMatch(/“GW-530124-004”所在的行已被删除或改动/);
  });

  test.each<[name: string, change: Change, place: string]>([
    ["and is still empty", (rows) => rows, "金牌工人!C8"],
    ["and the row above is another now", deleted(4), "金牌工人!C8"],
    [
      "and others filled it in",
      typed("C8", "木五"),
      "“金牌工人”表第8行已填有内容，未作任何改动；请点“新增一条”另填一行。",
    ],
    ["and a column came in", withColumn(1), "金牌工人!D8"],
  ])("is empty %s", (_, change, place) => {
    expect(outcome("金牌工人!C8", change).place).toBe(place);
  });

  test("has its columns where the headers are, on a sheet without records too", () => {
    expect(outcome("金牌工人!C4", withColumn(2), { goldWorkers: [] })).toEqual({
      isAsShown: false,
      place: "金牌工人!D4",
    });
  });
});

describe("where a table stands on several sheets", () => {
  const sheetOf = (name: string, people: Given["goldWorkers"]) =>
    givenWorkbook({ goldWorkers: people ?? [] }).sheets.flatMap((sheet) =>
      sheet.name === "金牌工人" ? [{ ...sheet, name }] : [],
    );
  const own = givenWorkbook({}).sheets.filter(({ name }) => name !== "金牌工人");
  const sheets = [
    ...sheetOf("永定镇", [{ name: "王一" }, { name: "岩二" }]),
    ...sheetOf("赤鹫镇", [{ name: "张三", recordId: "GW-530124-009" }]),
  ];
  const shown = read({ ...givenWorkbook({}), sheets: [...own, ...sheets] });
  const [yongding, chijiu] = sheets;
  const follow = (cell: string, ...since: readonly (SheetData | undefined)[]) => {
    const now = read({ ...shown.data, sheets: [...own, ...since.flatMap((sheet) => sheet ?? [])] });
    const followed = followEdits(shown, now, [{ at: cellOf(cell), value: "改" }]);
    return followed.ok ? followed.edits.map(({ at }) => formatCell(at))[0] : followed.message;
  };
  const both = [
    ...(yongding?.rows ?? []),
    ...(chijiu?.rows ?? []).flatMap((row) => (row.row === 4 ? [{ ...row, row: 6 }] : [])),
  ];

  test.each<[string, string, readonly (SheetData | undefined)[], string]>([
    ["stays on its sheet, of one number as a row of another", "赤鹫镇!H4", [yongding, chijiu], "赤鹫镇!H4"],
    [
      "follows its row to another sheet of the table",
      "赤鹫镇!H4",
      [yongding && { ...yongding, rows: both }],
      "永定镇!H6",
    ],
    [
      "is refused where its sheet is gone",
      "赤鹫镇!H4",
      [yongding],
      "工作表“赤鹫镇”已被删除或改名，未作任何改动；请恢复该工作表或重新校验。",
    ],
    [
      "in an empty row is refused where its sheet is gone: another's row of that number is not its own",
      "赤鹫镇!H5",
      [yongding],
      "工作表“赤鹫镇”已被删除或改名，未作任何改动；请恢复该工作表或重新校验。",
    ],
    ["in an empty row stays there", "赤鹫镇!H5", [yongding, chijiu], "赤鹫镇!H5"],
  ])("an edit %s", (_, cell, since, wanted) => {
    expect(follow(cell, ...since)).toBe(wanted);
  });
});

test("of several edits none is made where one cannot be", () => {
  const shown = read(givenWorkbook(given));
  const now = read(changedWorkbook(shown.data, "金牌工人", deleted(6)));
  const edits = ["H4", "H5", "H6"].map((address) => ({ at: cellOf(`金牌工人!${address}`), value: "改" }));
  expect(followEdits(shown, now, edits)).toEqual({ ok: false, message: expect.stringContaining("张三”所在的行") });
});

test("what a colleague has done already is no obstacle", () => {
  expect(outcome("金牌工人!H5", typed("H5", "改")).place).toBe("金牌工人!H5");
});
