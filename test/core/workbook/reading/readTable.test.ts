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
    names: table.rows.map(({ fields }) => fields.all().find(({ column }) => column.key === "name")?.value),
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
  expect(table.rows[0]?.fields.all().find(({ column }) => column.key === "master.sex")?.value).toBe("男");
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
  const shown = table.rows[0]?.fields.all().filter(({ column }) => column.key === "name" || column.key === "photo");
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
  expect(table.rows[0]?.fields.all().at(-1)).toMatchObject({
    reading: "absent",
    value: null,
    at: { row: 2, column: 1 },
  });
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

test("what stands in columns that the clerk has added is kept with its row", () => {
  const day: Cell = { kind: "number", number: 44098, format: "yyyy/m/d" };
  const rows = [
    [...headers, "衣服尺码", "报到日"],
    [...record(), "L ", day],
    [...record("王某"), null, null],
  ];
  const table = readTable(typedSheet("人才表彰", rows), kunmingSheets.honours, context);
  expect(table.rows.map(({ own }) => own)).toEqual(["衣服尺码：L；报到日：2020-09-24", undefined]);
  expect(table.observations.map(({ kind }) => kind)).toEqual(["header-unknown", "header-unknown"]);
});

describe("lines below a printed list", () => {
  const { columns } = kunmingSheets.goldWorkers;
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  /** A row of 金牌工人 by what stands in its columns. */
  const row = (typed: Readonly<Record<string, Typed | Cell>>) => {
    const cells: (Typed | Cell)[] = columns.map(() => null);
    for (const [key, value] of Object.entries(typed)) cells[place(key)] = value;
    return cells;
  };
  const list = (...rows: readonly (readonly (Typed | Cell)[])[]) => {
    const first = row({ seq: 1, recordId: "GW-530124-001", name: "李某" });
    const typed = [columns.map(({ header }) => header), first, ...rows];
    return readTable(typedSheet("金牌工人", typed), kunmingSheets.goldWorkers, context);
  };

  const lines = [
    "2020年9月24日",
    "2020-09-24",
    "２０２０年９月２４日",
    "2020.9.24",
    "年   月   日",
    "二〇二〇年九月二十四日",
    "（盖章）",
    "(公章)",
    "富民县总工会（盖章）",
    "单位盖章：",
    "（盖章）  年  月  日",
    "填表人：",
    "填表人：周文静",
    "填报人",
    "制表人: 周文静",
    "审核人",
    "审核人（签字）：",
    "复核人：李建国",
    "制表：周文静",
    "复核：",
    "经办人签字：",
    "工会主席签名：",
    "领导签字",
    "经办人：周文静　联系电话：13987654321",
    "单位负责人（签字）：",
    "主管领导：",
    "联系电话",
    "联系电话：0871-68811234",
    "电话：68811234",
    "电子邮箱：a@example.com",
    "填表日期：2020年9月24日",
    "填报单位：富民县总工会",
    "上报时间：",
    "合计",
    "合计：5人",
    "注：以上人员按推荐顺序排列",
    "注1：本表一式五份",
    "备注：无",
    "※请勿改动表头",
    "＊为必填项",
    "以上人员均已公示，无异议。",
    "以下空白",
    "——以下空白——",
    "（完）",
    "END",
    "本表一式五份，加盖公章后报送",
    "此页无正文",
    "情况属实",
    "情况属实，同意上报。",
    "所在单位意见：",
    "附件1",
    "附：佐证材料",
    "抄送：昆明市总工会",
    "第1页，共2页",
    "第 2 页",
    "— 2 —",
    "续表",
    "（共印100份）",
    "——————",
    "请各单位于9月28日前报送。",
    "2020年“昆明市金牌工人”推荐人选汇总表",
  ];
  const anywhere = ["seq", "recordId", "name", "birth", "phone", "employer", "filledOn", "waiver"];
  test.each(lines)("%s is no record, in whatever column", (text) => {
    for (const key of anywhere) {
      const { rows, observations } = list(row({ [key]: text }));
      expect([key, rows.map((each) => each.row)]).toEqual([key, [2]]);
      const at = { sheet: "金牌工人", row: 3, column: place(key) + 1 };
      expect(observations).toEqual([{ kind: "non-record-row", text: text.trim(), at }]);
    }
  });

  const day: Cell = { kind: "number", number: 44098, format: "yyyy/m/d" };
  test.each([
    [{ recordId: "填表人：", name: "周文静" }],
    [{ recordId: "填表人", name: "周文静" }],
    [{ name: "填表人：", sex: "周文静" }],
    [{ name: "审核人", birth: "李建国" }],
    [{ name: "填表人：周文静", phone: "审核人：李建国" }],
    [{ name: "填表人：", birth: "周文静", employer: "审核人：", phone: "李建国", filledOn: "2020年9月24日" }],
    [{ employer: "联系电话：", filledOn: 68811234 }],
    [{ name: "（盖章）", phone: "2020年9月24日" }],
    [{ phone: day }],
    [{ name: day }],
    [{ name: "富民县总工会" }],
    [{ deeds: "富民县总工会" }],
    [{ waiver: "昆明云机重工有限公司工会委员会" }],
    [{ phone: "富民县总工会", filledOn: "2020年9月24日" }],
  ])("%j is no record", (typed) => {
    expect(list(row(typed)).rows.map((each) => each.row)).toEqual([2]);
  });

  test.each([
    [{ name: "王志强" }],
    [{ name: "合明" }],
    [{ name: "岩英", phone: "13987654321" }],
    [{ seq: 2, phone: "2020年9月24日" }],
    [{ seq: 2, name: "填表人：" }],
    [{ recordId: "GW-530124-002", filledOn: "2020-09-24" }],
    [{ name: "王志强", filledOn: "2020-09-24" }],
    [{ name: "王志强", waiver: "以上情况属实" }],
    [{ employer: "富民县供电局", name: "周文静" }],
    [{ employer: "填报单位", name: "周文静" }],
    [{ phone: "13987654321" }],
    [{ phone: 13987654321 }],
    [{ employer: "富民县供电局" }],
    [{ birth: "1985-06-12" }],
    [{ birth: "1985-06" }],
    [{ sex: "男" }],
    [{ trade: "审核员" }],
    [{ trade: "制表" }],
    [{ employer: "富民县总工会机关", name: "周文静" }],
    [{ employer: "富民县总工会" }],
    [{ area: "富民县总工会" }],
    [{ name: "总工会" }],
    [{ name: "完小明" }],
    [{ deeds: "2019年以来，带领班组完成技术革新3项。" }],
    [{ name: "待定" }],
    [{ name: "同上", employer: "同上" }],
    [{ review: "同意推荐" }],
  ])("%j is somebody of whom little is known", (typed) => {
    const { rows, observations } = list(row(typed));
    expect(rows.map((each) => each.row)).toEqual([2, 3]);
    expect(observations).toEqual([]);
  });

  test("a leader of whom only role and name are known stays a member; two days are a stage", () => {
    const members = kunmingSheets.members;
    const at = (key: string) => members.columns.findIndex((column) => column.key === key);
    const leader: Typed[] = [];
    leader[at("role")] = "负责人";
    leader[at("name")] = "李某";
    const rows = [members.columns.map(({ header }) => header), Array.from(leader, (each) => each ?? null)];
    expect(readTable(typedSheet("团队成员", rows), members, context).rows.map((each) => each.row)).toEqual([2]);
    const two = list(row({ birth: "2020-09-01", filledOn: "2020-09-24" }));
    expect(two.rows.map((each) => each.row)).toEqual([2, 3]);
  });

  test("is told as a whole where a part of it stands beside the columns", () => {
    const { observations } = list(
      [...row({ waiver: "填表人：周文静" }), null, "（盖章）"],
      [...row({}), null, "（盖章）"],
    );
    expect(observations.map(({ kind }) => kind)).toEqual(["non-record-row", "non-record-row"]);
  });
});

describe("a row that is hardly filled in is checked, or told of", () => {
  const { columns } = kunmingSheets.goldWorkers;
  const own = "科室";
  function readRow(key: string, cell: Typed | Cell) {
    const row: (Typed | Cell)[] = Array(columns.length + 1).fill(null);
    row[key === own ? columns.length : columns.findIndex((column) => column.key === key)] = cell;
    const sheet = typedSheet("金牌工人", [[...columns.map(({ header }) => header), own], row]);
    const { rows, observations } = readTable(sheet, kunmingSheets.goldWorkers, context);
    return {
      rows: rows.map((each) => each.row),
      told: observations.flatMap(({ kind }) => (kind === "header-unknown" ? [] : kind)),
    };
  }
  const filled = columns.filter(({ key }) => key !== "seq" && key !== "recordId").map(({ key }) => key);

  test.each(filled)("of which only %s is known", (key) => {
    for (const cell of ["岩英", "2", 3, "1985-06", "是"])
      expect([key, cell, readRow(key, cell).rows]).toEqual([key, cell, [2]]);
  });

  test.each<[string, Cell]>([
    ["an error", { kind: "error", code: "#N/A" }],
    ["a picture", { kind: "picture", name: "" }],
    ["a formula without its result", { kind: "text", text: "", formula: "A1", uncalculated: true }],
    ["an answer of yes or no", { kind: "boolean", boolean: false }],
  ])("of which only %s is there", (_, cell) => {
    expect(readRow("post", cell).rows).toEqual([2]);
  });

  test("of which only a column of the clerk's own is filled", () => {
    expect(readRow(own, "生产科")).toEqual({ rows: [], told: ["non-record-row"] });
    // A formula that was copied down waits for what is to come.
    expect(readRow(own, { kind: "number", number: 0, format: "General", formula: "A2*2" }).told).toEqual([]);
  });

  test.each([" ", "\u3000", "\u00a0", "\u200b", "\n"])("blanks (%j) are nothing", (blank) => {
    expect(readRow("name", blank)).toEqual({ rows: [], told: [] });
    expect(readRow(own, blank)).toEqual({ rows: [], told: [] });
  });

  test.each(["seq", "recordId"])("a number that the product has given (%s) is nothing yet", (key) => {
    expect(readRow(key, key === "seq" ? 1 : "GW-530124-001")).toEqual({ rows: [], told: [] });
  });
});
