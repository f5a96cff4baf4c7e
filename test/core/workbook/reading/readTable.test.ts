import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import type { Cell } from "../../../../src/core/cells/cellValue";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { readTable } from "../../../../src/core/workbook/reading/readTable";
import type { SheetData } from "../../../../src/core/workbook/workbookData";
import { type Typed, typedSheet } from "../../../support/given";

const context = { date1904: false, notice: kunming2020 };
const headers = kunmingSheets.honours.columns.map(({ header }) => header);
const record = (name: Typed = "李某") => [
  "ST-530124-001",
  "技能竞赛获奖",
  name,
  "2019-06",
  "一等奖",
  null,
  null,
  "某公司",
];

function read(rows: readonly (readonly (Typed | Cell)[])[], more: Partial<SheetData> = {}) {
  const table = readTable(typedSheet("人才表彰", rows, more), kunmingSheets.honours, context);
  return {
    rows: table.rows.map(({ row }) => row),
    names: table.rows.map(({ fields }) => fields.find(({ column }) => column.key === "name")?.value),
    observations: table.observations,
  };
}

test("finds the header below titles and unit lines, as far down as row 20", () => {
  const title = [["人才培养与表彰"], ["填报单位：富民县总工会", null, "类别"]];
  expect(read([...title, headers, record()])).toEqual({ rows: [4], names: ["李某"], observations: [] });
  const above = (count: number) => Array.from({ length: count }, () => ["说明文字"]);
  expect(read([...above(19), headers, record()]).rows).toEqual([21]);
  expect(read([...above(20), headers, record()])).toMatchObject({
    rows: [],
    observations: [{ kind: "headers-missing" }],
  });
});

test("finds a header of two rows: groups above, names below", () => {
  const upper = ["所属编号", "类别", "人员", null, "内容", "等级", null, "授予"];
  const lower = [null, null, "姓名", "时间", null, "原等级", "现等级", "单位"];
  const merges = [
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 2, left: 3, bottom: 2, right: 4 },
    { top: 2, left: 6, bottom: 2, right: 7 },
  ];
  expect(read([["表"], upper, lower, record()], { merges })).toEqual({ rows: [4], names: ["李某"], observations: [] });
});

test("joins a merged group with the names below it", () => {
  const { columns } = kunmingSheets.pairs;
  const upper = ["序号", "编号", "师傅", ...Array(14).fill(null), "徒弟", ...Array(14).fill(null)];
  const below = columns.slice(2, 32).map(({ header }) => header.slice(2));
  const rest = columns.slice(32).map(({ header }) => header);
  const rows = [
    [...upper, ...rest],
    [null, null, ...below],
    [1, "SP-530124-001", "李某", "男"],
  ];
  const merges = [
    { top: 1, left: 3, bottom: 1, right: 17 },
    { top: 1, left: 18, bottom: 1, right: 32 },
  ];
  const table = readTable(typedSheet("师徒结对", rows, { merges }), kunmingSheets.pairs, context);
  expect(table.observations).toEqual([]);
  expect(table.rows[0]?.fields.find(({ column }) => column.key === "master.sex")?.value).toBe("男");
});

test("skips sums, notes, repeated headers and empty rows, and says so of all but the empty", () => {
  const rows = [headers, record(), ["合计", null, 1], headers, ["ST-530124-001"], record("王某"), ["注：共2人"]];
  expect(read(rows)).toEqual({
    rows: [2, 5, 6],
    names: ["李某", null, "王某"],
    observations: [
      { kind: "non-record-row", text: "合计", at: { sheet: "人才表彰", row: 3, column: 1 } },
      { kind: "non-record-row", text: "表头", at: { sheet: "人才表彰", row: 4, column: 1 } },
      { kind: "non-record-row", text: "注：共2人", at: { sheet: "人才表彰", row: 7, column: 1 } },
    ],
  });
});

test("a row of 序号 and 编号 only is empty; other text there is a note", () => {
  const gold = kunmingSheets.goldWorkers;
  const rows = [gold.columns.map(({ header }) => header), [1, "GW-530124-001"], ["二、补充名单"], [2, null, "李某"]];
  const table = readTable(typedSheet("金牌工人", rows), gold, context);
  expect(table.rows.map(({ row }) => row)).toEqual([4]);
  expect(table.observations).toEqual([
    { kind: "non-record-row", text: "二、补充名单", at: { sheet: "金牌工人", row: 3, column: 1 } },
  ]);
});

test("reports headers that are missing, renamed, unknown or repeated", () => {
  const [, ...others] = headers;
  const typed = [...others.map((header) => (header === "授予单位" ? "授予机关" : header)), "性别", "姓名"];
  const at = (column: number) => ({ sheet: "人才表彰", row: 1, column });
  expect(read([typed, record().slice(1)]).observations).toEqual([
    { kind: "header-repeated", header: "姓名", read: at(2), at: at(9) },
    { kind: "header-unknown", text: "授予机关", at: { sheet: "人才表彰", row: 1, column: 7 } },
    { kind: "header-unknown", text: "性别", at: { sheet: "人才表彰", row: 1, column: 8 } },
    { kind: "header-missing", header: "所属编号", wanted: true, at: { sheet: "人才表彰", row: 1, column: 1 } },
    { kind: "header-missing", header: "授予单位", wanted: true, at: { sheet: "人才表彰", row: 1, column: 6 } },
  ]);
  expect(read([headers.map((header) => (header === "授予单位" ? "授予部门单位" : header)), record()])).toMatchObject({
    observations: [{ kind: "header-unknown" }, { kind: "header-missing" }],
  });
  expect(read([headers.map((header) => (header === "授予单位" ? "授予单位名称" : header)), record()])).toMatchObject({
    observations: [{ kind: "header-renamed", header: "授予单位", text: "授予单位名称" }],
  });
});

test("a value merged downwards holds for every row it covers", () => {
  const area = { top: 2, left: 3, bottom: 3, right: 3 };
  const result = read([headers, record(), record(null), record("王某")], { merges: [area] });
  expect(result.names).toEqual(["李某", "李某", "王某"]);
  expect(result.observations).toEqual([{ kind: "merged-data", area, at: { sheet: "人才表彰", row: 2, column: 3 } }]);
});

test("merged titles, headers and notes are no merged data", () => {
  const merges = [
    { top: 1, left: 1, bottom: 1, right: 8 },
    { top: 4, left: 1, bottom: 4, right: 8 },
  ];
  const { observations } = read([["标题"], headers, record(), ["注：略"]], { merges });
  expect(observations.map(({ kind }) => kind)).toEqual(["non-record-row"]);
});

test("hidden rows and columns are reported where they hold something", () => {
  const rows = [headers, record(), record(), record(), record()];
  const sheet = typedSheet("人才表彰", rows, {
    hiddenColumns: [
      { from: 5, to: 7 },
      { from: 20, to: 30 },
    ],
  });
  const hidden = { ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: row.row !== 3 })) };
  expect(readTable(hidden, kunmingSheets.honours, context).observations).toEqual([
    { kind: "hidden-rows", rows: { from: 2, to: 2 }, at: { sheet: "人才表彰", row: 2, column: 1 } },
    { kind: "hidden-rows", rows: { from: 4, to: 5 }, at: { sheet: "人才表彰", row: 4, column: 1 } },
    { kind: "hidden-columns", columns: { from: 5, to: 5 }, at: { sheet: "人才表彰", row: 1, column: 5 } },
  ]);
});

test("formulas are read by their value and reported, error values only reported", () => {
  const formula: Cell = { kind: "text", text: "李某", formula: "A1&B1" };
  const broken: Cell = { kind: "error", code: "#REF!", formula: "#REF!A1" };
  const result = read([headers, ["ST-530124-001", "技能竞赛获奖", formula, broken, "一等奖", null, null, "某公司"]]);
  expect(result.names).toEqual(["李某"]);
  expect(result.observations).toEqual([
    { kind: "formula", formula: "A1&B1", value: "李某", at: { sheet: "人才表彰", row: 2, column: 3 } },
    { kind: "error-value", code: "#REF!", at: { sheet: "人才表彰", row: 2, column: 4 } },
  ]);
});

test("a picture is told as a picture, but not in the column for photos", () => {
  const gold = kunmingSheets.goldWorkers;
  const picture: Cell = { kind: "picture", name: "xl/media/image1.png", formula: 'DISPIMG("ID_1",1)' };
  const photo = gold.columns.findIndex(({ key }) => key === "photo");
  const row = [1, "GW-530124-001", picture, ...Array(photo - 3), picture];
  const table = readTable(typedSheet("金牌工人", [gold.columns.map(({ header }) => header), row]), gold, context);
  expect(table.observations).toEqual([{ kind: "picture", at: { sheet: "金牌工人", row: 2, column: 3 } }]);
  const shown = table.rows[0]?.fields.filter(({ column }) => column.key === "name" || column.key === "photo");
  expect(shown).toMatchObject([
    { value: null, reading: "valueless" },
    { value: null, reading: "valueless", picture: "xl/media/image1.png" },
  ]);
  expect(shown?.[0]).not.toHaveProperty("picture");
});

test("a formula in 序号 does no harm", () => {
  const gold = kunmingSheets.goldWorkers;
  const seq: Cell = { kind: "number", number: 1, format: "General", formula: "ROW()-3" };
  const rows = [gold.columns.map(({ header }) => header), [seq, "GW-530124-001", "李某"]];
  expect(readTable(typedSheet("金牌工人", rows), gold, context).observations).toEqual([]);
});

test("the fields of a column that is missing point at the row and say so", () => {
  const table = readTable(
    typedSheet("人才表彰", [headers.slice(0, 7), record().slice(0, 7)]),
    kunmingSheets.honours,
    context,
  );
  expect(table.rows[0]?.fields.at(-1)).toMatchObject({ reading: "absent", value: null, at: { row: 2, column: 1 } });
});

test("a table's row of totals is no record, whatever its label and wherever it stands", () => {
  const sum = (formula: string): Cell => ({ kind: "number", number: 1, format: "General", formula });
  const label: Cell = { kind: "text", text: "共1人", formula: '"共"&COUNTA(C2:C2)&"人"' };
  const rows = [
    headers,
    record(),
    ["汇总", null, sum("SUBTOTAL(103,honours[姓名])")],
    [null, null, sum("SUBTOTAL(103,C2:C2)"), null, sum("_xlfn.AGGREGATE(3,5,E2:E2)")],
    ["甲组", null, null, null, null, sum("COUNTA(F2:F2)")],
    [null, null, label],
  ];
  expect(read(rows)).toMatchObject({
    rows: [2],
    observations: [
      { kind: "non-record-row", text: "汇总", at: { row: 3, column: 1 } },
      { kind: "non-record-row", text: "1", at: { row: 4, column: 3 } },
      { kind: "non-record-row", text: "甲组", at: { row: 5, column: 1 } },
      { kind: "non-record-row", text: "共1人", at: { row: 6, column: 3 } },
    ],
  });
});

test("a record may have a sum in it", () => {
  const sum: Cell = { kind: "text", text: "李某", formula: "MAX(A1:A2)" };
  expect(read([headers, ["ST-530124-001", "技能竞赛获奖", sum]]).rows).toEqual([2]);
  expect(read([headers, ["ST-530124-001", "技能竞赛获奖", { ...sum, formula: "SUMMARY(A1)" }]]).rows).toEqual([2]);
});

test("a row of formulas without their results is a record", () => {
  const name: Cell = { kind: "text", text: "", formula: '"李"&"某"', uncalculated: true };
  expect(read([headers, [null, null, name]])).toEqual({
    rows: [2],
    names: [null],
    observations: [{ kind: "uncalculated", at: { sheet: "人才表彰", row: 2, column: 3 } }],
  });
});

describe("what stands under no header", () => {
  const at = (row: number, column: number) => ({ sheet: "人才表彰", row, column });
  const beside = (...texts: Typed[]) => [...record(), null, ...texts];
  const outside = (rows: readonly (readonly (Typed | Cell)[])[], more: Partial<SheetData> = {}) =>
    read(rows, more).observations.filter(({ kind }) => kind === "outside-columns");

  test("is told where it stands, each column once", () => {
    expect(outside([headers, beside("请领导关注 "), beside(null, 5), beside("同上", " ")])).toEqual([
      { kind: "outside-columns", text: "请领导关注", more: 1, at: at(2, 10) },
      { kind: "outside-columns", text: "5", more: 0, at: at(3, 11) },
    ]);
  });

  test("is told in rows that hold no record, too", () => {
    expect(outside([headers, record(), [null, null, null, null, null, null, null, null, "另见附件"]])).toEqual([
      { kind: "outside-columns", text: "另见附件", more: 0, at: at(3, 9) },
    ]);
  });

  test("is said once in a row that is told as a whole, and not of what stands above the header", () => {
    expect(
      outside([["表", null, null, null, null, null, null, null, "密"], headers, record(), ["合计", ...Array(9), 3]]),
    ).toEqual([]);
  });

  test("is no matter under a header that is not the template's, or is merged across", () => {
    expect(
      outside([
        [...headers, "衣服尺码"],
        [...record(), "L"],
      ]),
    ).toEqual([]);
    const merges = [{ top: 1, left: 9, bottom: 1, right: 10 }];
    expect(outside([[...headers, "衣服尺码"], beside("L")], { merges })).toEqual([]);
  });
});
