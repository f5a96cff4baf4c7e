import { type CellRef, formatCell } from "../../../src/core/cells/cellRef";
import type { Cell } from "../../../src/core/cells/cellValue";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { notNotice } from "../../../src/core/noticeWorkbook/notNotice";
import { readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import type { SheetData, WorkbookData } from "../../../src/core/workbook/workbookData";
import { cellIn, noticeData, type Typed, withCells } from "../../support/noticeWorkbook";

let data: WorkbookData;
beforeAll(async () => {
  data = await noticeData(kunming2020);
});

type Place = readonly [sheet: string, header: string, ...holding: string[]];
type Edit = readonly [Place, Typed];

const at = (place: Place): CellRef => cellIn(data, ...place);

function issuesAfter(edits: readonly Edit[]) {
  return readNotice(
    withCells(
      data,
      edits.map(([place, typed]) => [at(place), typed]),
    ),
  ).issues;
}

const [first, second] = kunming2020.units.map(({ name }) => name) as [string, string];
const quotaSum: Place = ["项目", "金牌工人", "名额合计"];
const field = (label: string): Place => ["通知", "内容", label];
const ofAward = (label: string): Place => ["项目", "金牌工人", label];

/** What is typed, the cell that is told of when it is another than that, and what the sentence says. */
const mistakes: readonly (readonly [string, readonly Edit[], Place | null, RegExp])[] = [
  ["a unit twice", [[["名额", "单位名称", second], first]], null, /重复，请改名或删去/],
  ["an alias that is another's name", [[["名额", "别名", second], first]], null, /已是“.*”的名称或别名，请/],
  ["a code twice", [[["名额", "代码", second], kunming2020.units[0]?.code ?? ""]], null, /重复/],
  ["a class that there is not", [[["名额", "单位类别", first], "县（市）"]], null, /不在《词语》表的“单位类别”/],
  ["a sum that differs", [[quotaSum, 101]], null, /合计100，与101不符，请更正/],
  ["a type that there is not", [[["栏目", "类型", "金牌工人", "sex"], "长文"]], null, /应为文字、长文字、单选.*之一/],
  ["a level that there is not", [[["规则", "级别", "photo-missing"], "严重"]], null, /应为错误、警告、提示、关闭之一/],
  ["a deadline in words", [[field("截止时间"), "九月底"]], null, /写作 2030-09-30 17:00，/],
  ["a negative quota", [[["名额", "金牌工人", first], -3]], null, /不能小于0/],
  ["a quota that cannot be read", [[["名额", "金牌工人", first], "若干"]], null, /读不懂名额“若干”，请写作/],
  // A pool is a row of its own, 多家共用; no unit names another, so none can go round in a circle.
  [
    "units that share with each other",
    [
      [["名额", "多家共用", first], second],
      [["名额", "多家共用", second], first],
    ],
    null,
    /“多家共用”：应为“是”或“否”/,
  ],
  [
    "a quota shared with another unit",
    [[["名额", "金牌工人", first], `与${second}共用`]],
    null,
    /读不懂名额“与.*共用”/,
  ],
  [
    "an alias that is another's, who has this one's",
    [
      [["名额", "别名", first], second],
      [["名额", "别名", second], first],
    ],
    ["名额", "单位名称", second],
    /已是“.*”的名称或别名/,
  ],
  ["a range upside down", [[["名额", "金牌工人", first], "3—2"]], null, /下限不能大于上限/],
  ["a name with a slash", [[ofAward("项目名称"), "金牌/工人"]], null, /不能含/],
  ["a name of 40 characters", [[ofAward("项目名称"), "金".repeat(40)]], null, /不超过27字/],
  ["an id twice", [[ofAward("代号"), "pair"]], ["项目", "师徒结对", "代号"], /“pair”重复/],
  ["a kind that there is not", [[ofAward("推荐对象"), "集体"]], null, /应为个人、师徒、.*之一/],
  ["a part of another kind", [[ofAward("受表彰不少于"), 1]], null, /本类型没有此项，请清空/],
  ["conditions that are too few", [[ofAward("须符合条件项数"), 9]], null, /条件只有/],
  [
    "paper of another size than pages are made for",
    [[field("纸质材料用纸"), "A3"]],
    null,
    /各种文书按A4纸排版，应为 A4/,
  ],
  ["a missing number", [[field("年度"), null]], null, /缺少此项，请补填/],
  ["words for a number", [[field("年度"), "今年"]], null, /应为数字/],
  ["a day that never was", [[field("印发日期"), "2020-02-30"]], null, /应为日期/],
  ["a deadline before the notice", [[field("截止时间"), "2020-01-01 17:00"]], null, /早于印发日期/],
  ["a column twice", [[["栏目", "键名", "金牌工人", "sex"], "name"]], null, /栏目“name”重复/],
  ["a column that is not known", [[["栏目", "键名", "金牌工人", "ethnicity"], "ethnicty"]], null, /是否为“ethnicity”/],
  [
    "choices without one that rules know by name",
    [[["栏目", "选项", "金牌工人", "review"], "拟推荐\n不予推荐"]],
    null,
    /选项须有“同意推荐”，检查规则以此判断；请补上/,
  ],
  [
    "roles of a team called otherwise",
    [[["栏目", "选项", "团队成员", "role"], "班长\n组员"]],
    null,
    /须有“负责人”、“成员”/,
  ],
  ["an answer called otherwise", [[["栏目", "选项", "金牌工人", "namedBefore"], "有\n没有"]], null, /须有“是”、“否”/],
  [
    "a seal that the column does not offer",
    [[["栏目", "选项", "金牌工人", "seals"], "行政\n工会"]],
    ofAward("须加盖的公章"),
    /“上级工会”不是“已盖章”（seals）栏的选项，请更正，或在《栏目》表该栏的“选项”中补上。$/,
  ],
  ["an employer that the column does not offer", [[ofAward("所在单位类型"), "企业\n军队"]], null, /“军队”不是/],
  [
    "results that the sheet does not offer",
    [[["项目", "技师工作站", "成果类型"], "合理化建议\n专利"]],
    null,
    /“专利”不是“项目成果”表的类别/,
  ],
  [
    "a column wanted of members that their sheet lacks",
    [[["项目", "技师工作站", "成员须填的栏目"], "merits\nfoo"]],
    null,
    /“团队成员”表没有“foo”栏/,
  ],
  ["an unknown dictionary", [[["栏目", "字典", "金牌工人", "sex"], "民簇"]], null, /应为.*民族.*之一/],
  ["rows of no award", [[["栏目", "所属", "金牌工人", "sex"], "金牌职工"]], null, /没有叫“金牌职工”.*是否为“金牌工人”/],
  ["a rule that there is not", [[["规则", "规则", "photo-missing"], "photo-mising"]], null, /是否为“photo-missing”/],
  [
    "an unknown message",
    [[["规则", "消息", "team-ratio", "partTime"], "parttime"]],
    null,
    /没有这条消息.*是否为“partTime”/,
  ],
  ["a severity that there is not", [[["规则", "级别", "leader-level"], "严重"]], null, /级别/],
  ["a clause that is not there", [[["规则", "依据", "leader-level"], "九（九）"]], null, /《条款》表中没有“九（九）”/],
  [
    "a clause that went",
    [[["条款", "条款", "三（三）2"], "三（三）22"]],
    ["规则", "依据", "team-facility-system"],
    /《条款》表中没有“三（三）2”/,
  ],
  ["a clause twice", [[["条款", "条款", "三（三）2"], "三（三）1"]], null, /重复/],
  [
    "a form box that shows nothing",
    [[["表式内容", "所示内容", "{master.name}"], "{master.nam}"]],
    null,
    /是否为“master.name”/,
  ],
  [
    "a letter column that shows nothing",
    [[["承诺书名单", "所示内容", "师徒结对", "所在单位"], "employr"]],
    null,
    /本项目没有“employr”栏/,
  ],
  [
    "a formula",
    [[quotaSum, { kind: "number", number: 100, format: "General", formula: "SUM(名额!F:F)" }]],
    null,
    /公式，请改为/,
  ],
  ["an error value", [[quotaSum, { kind: "error", code: "#REF!" }]], null, /#REF!/],
  ["an unknown item", [[["通知", "事项", "文号"], "通知文号"]], null, /不认识的事项“通知文号”/],
  [
    "a group of no award",
    [[["互斥项目", "不得重复的项目", "技师工作站、创新工作室"], "技师工作站、工作室"]],
    null,
    /没有叫“工作室”/,
  ],
  ["a pledge with a blank of its own", [[field("承诺书承诺段"), "{谁}承诺"]], null, /只能用这些空格/],
];

test.each(mistakes)("%s is told at its cell", (_, edits, elsewhere, says) => {
  const issues = issuesAfter(edits).filter(({ severity }) => severity === "error");
  const [place] = edits[0] as Edit;
  const cells = issues.map((issue) => formatCell(issue.at[0]));
  expect(cells).toContain(formatCell(at(elsewhere ?? place)));
  const told = issues.filter((issue) => formatCell(issue.at[0]) === formatCell(at(elsewhere ?? place)));
  expect(told.map(({ message }) => message).join()).toMatch(says);
  // No word of JSON in a sentence for the office.
  expect(
    issues.map(({ message }) => message).filter((message) => /true|valibot|undefined|\bNaN\b/.test(message)),
  ).toEqual([]);
});

/** One mistake is one sentence, however many cells it makes meaningless. */
const edited = (...edits: readonly Edit[]) =>
  withCells(
    data,
    edits.map(([place, typed]) => [at(place), typed]),
  );
const sheetsWith = (change: (sheet: SheetData) => SheetData | null): WorkbookData => ({
  ...data,
  sheets: data.sheets.flatMap((sheet) => change(sheet) ?? []),
});
const quotaSheet = (change: Partial<SheetData>) =>
  sheetsWith((sheet) => (sheet.name === "名额" ? { ...sheet, ...change } : sheet));
const textIn = (cell: Cell | undefined) => (cell?.kind === "text" ? cell.text : null);

test.each<[string, () => WorkbookData, string]>([
  [
    "a quota in words",
    () => edited([["名额", "金牌工人", first], "若干"]),
    "名额!F4 读不懂名额“若干”，请写作 5、1—2 或 原则上2。",
  ],
  ["half a quota", () => edited([["名额", "金牌工人", first], 2.5]), "名额!F4 “金牌工人”：应为整数。"],
  [
    "20 for 20 %",
    () => edited([["项目", "技师工作站", "高技能成员占比"], 20]),
    "项目!E38 “高技能成员占比”：不能大于1；百分之二十写作 20% 或 0.2。",
  ],
  [
    "a day without its year",
    () => edited([field("印发日期"), "8月26日"]),
    "通知!C8 “印发日期”：应为日期，写作 2030-09-10，且确有其日。",
  ],
  [
    "a deadline without its time",
    () => edited([field("截止时间"), "2020-09-30"]),
    "通知!C11 “截止时间”：应为时间，写作 2030-09-30 17:00，且确有其时。",
  ],
  [
    "a unit's name with a blank inside",
    () => edited([["名额", "单位名称", first], "滇中　新区总工会"]),
    "名额!A4 “单位名称”：“滇中　新区总工会”中有空格，请删去。",
  ],
  [
    "a unit that differs by a blank",
    () => edited([["名额", "单位名称", second], `${first.slice(0, 2)} ${first.slice(2)}`]),
    "名额!A5 “单位名称”：“滇中 新区总工会”已是“滇中新区总工会”的名称或别名，请改名或删去。",
  ],
  [
    "a header by the name of another",
    () => edited([["栏目", "表头", "金牌工人", "sex"], "民族"]),
    "栏目!D8 “表头”：表头“民族”重复，请改名或删去。",
  ],
  [
    "a sheet's name of 40 characters",
    () => edited([["工作表", "表名", "初审公示"], "初".repeat(40)]),
    "工作表!C5 “表名”：不超过31字。",
  ],
  [
    "a sheet's name with a slash",
    () => edited([["工作表", "表名", "初审公示"], "初审/公示"]),
    "工作表!C5 “表名”：用作工作表名，不能含 \\ / ? * : [ ] '。",
  ],
  ["a condition twice", () => edited([["条件", "序号", "金牌工人", "1"], "2"]), "条件!B5 “序号”：第“2”项重复。"],
  [
    "a share upside down",
    () =>
      edited(
        [["比例", "项目"], "金牌工人"],
        [["比例", "栏目键名"], "sex"],
        [["比例", "选项"], "女"],
        [["比例", "称谓"], "女职工"],
        [["比例", "不低于"], "80%"],
        [["比例", "不高于"], "20%"],
        [["比例", "计算范围"], "各单位"],
      ),
    "比例!E4 “不低于”：不低于不能大于不高于。",
  ],
  [
    "a missing sheet",
    () => sheetsWith((sheet) => (sheet.name === "名额" ? null : sheet)),
    "填写说明!A1 缺少工作表“名额”，请从原来的通知工作簿复制过来，不用的也保留表头。",
  ],
  ...[
    "通知",
    "项目",
    "栏目",
    "条件",
    "比例",
    "承诺书名单",
    "表式",
    "表式封面",
    "表式意见",
    "词语",
    "词语别名",
    "日历",
  ].map((missing): [string, () => WorkbookData, string] => [
    `the missing sheet ${missing}, whatever others tell about what it held`,
    () => sheetsWith((sheet) => (sheet.name === missing ? null : sheet)),
    `填写说明!A1 缺少工作表“${missing}”，请从原来的通知工作簿复制过来，不用的也保留表头。`,
  ]),
  ...["1、2", "1、2、1、1", "一、二、一", "0、2、1", 2].map((spans): [string, () => WorkbookData, string] => [
    `spans of a cover that are ${spans}`,
    () => edited([["表式", "金牌工人", "封面各栏占列"], spans]),
    "表式!C7 “封面各栏占列”：应为三个正整数，依次是名称、横线、盖章所占的列数，写作 1、2、1。",
  ]),
  ["a renamed sheet", () => quotaSheet({ name: "名额表" }), "名额表!A1 缺少工作表“名额”，请把“名额表”改回此名。"],
  [
    "an award without columns",
    () =>
      sheetsWith((sheet) => ({
        ...sheet,
        rows: sheet.rows.filter(({ cells: [, cell] }) => sheet.name !== "栏目" || textIn(cell) !== "技师工作站"),
      })),
    "栏目!A3 “技师工作站”的“栏目”：至少应有一栏。",
  ],
])("%s is one sentence at its cell, and no notice", (_, make, sentence) => {
  const { notice, issues } = readNotice(make());
  expect(notice).toBeNull();
  const errors = issues.filter(({ severity }) => severity === "error");
  expect(errors.map(({ at: [cell], message }) => `${formatCell(cell)} ${message}`)).toEqual([sentence]);
});

/** Without a column, and without the notice's words that speak of it. */
function lacking(key: string, rules = kunming2020.rules): Notice {
  const awards = kunming2020.awards.map((award, index) =>
    index > 0
      ? award
      : { ...award, form: null, letter: null, columns: award.columns.filter((column) => column.key !== key) },
  );
  return { ...kunming2020, awards, rules };
}
const errorsOnly = Object.fromEntries(
  Object.keys(kunming2020.rules).map((id) => [id, { severity: "error" as const, clause: [] }]),
);

test.each<[string, Notice, readonly string[]]>([
  [
    "a place for reasons",
    lacking("waiver"),
    ["advice 栏目!A4 “所属”：本项目没有“例外说明”（waiver）栏，警告无处写明理由，只能更正；需要的请在《栏目》表补上。"],
  ],
  ["a place for reasons where nothing is a warning", lacking("waiver", errorsOnly), []],
  [
    "a place for the issuer's agreement",
    lacking("cityOpinion"),
    [
      "advice 栏目!A4 “所属”：本项目没有“市总工会意见”（cityOpinion）栏，通报名单和下届往届名单列不出本项目的对象；需要的请在《栏目》表补上。",
    ],
  ],
  [
    "a group of one award",
    { ...kunming2020, noOverlap: [["station"], ["studio", "studio"], ["station", "studio"]] },
    ["warning 互斥项目!A4 “不得重复的项目”：一组须有两个以上的项目；请补上另一个，不用的删去此行。"],
  ],
])("what an award lacks, and goes on without, is told: %s", async (_, notice, sentences) => {
  const read = readNotice(await noticeData(notice));
  expect(read.issues.map(({ severity, at: [cell], message }) => `${severity} ${formatCell(cell)} ${message}`)).toEqual(
    sentences,
  );
  expect(read.notice).toEqual(notice);
});

test("merged cells over quotas are told, since all but the first read as blank", () => {
  const cell = at(["名额", "金牌工人", first]);
  const merges = [{ top: cell.row, bottom: cell.row + 1, left: cell.column, right: cell.column }];
  const { notice, issues } = readNotice(quotaSheet({ merges }));
  expect(notice).toBeNull();
  expect(issues.map(({ at: [told], message }) => `${formatCell(told)} ${message}`)).toEqual([
    `${formatCell(cell)} 此处是合并的单元格，只有第一格读到内容；请取消合并，逐格填写。`,
  ]);
});

test.each<[string, Partial<SheetData> | "rows", string]>([
  ["a sheet", { visibility: "hidden" }, "名额!A3 《名额》是隐藏的，仍按其内容读取，请核对。"],
  ["a column", { hiddenColumns: [{ from: 6, to: 6 }] }, "名额!F3 此列是隐藏的，仍按其内容读取；请核对，不用的请清空。"],
  ["rows", "rows", "名额!A11 第11至35行是隐藏的，仍按其内容读取；请核对，不用的请删去。"],
])("%s that nobody sees is asked about, and read", (_, change, sentence) => {
  const rows = data.sheets.find(({ name }) => name === "名额")?.rows ?? [];
  const hidden = rows.map((row) => ({ ...row, hidden: row.row > 10 }));
  const { notice, issues } = readNotice(quotaSheet(change === "rows" ? { rows: hidden } : change));
  expect(issues.map(({ severity, at: [cell], message }) => `${severity} ${formatCell(cell)} ${message}`)).toEqual([
    `warning ${sentence}`,
  ]);
  expect(notice?.units).toEqual(kunming2020.units);
});

test("an award renamed in one place is told once a sheet, with all cells that still name it so", () => {
  const { issues } = readNotice(edited([["项目", "金牌工人", "项目名称"], "首席工人"]));
  const ofColumns = issues.filter(({ at: [cell], message }) => cell.sheet === "栏目" && message.startsWith("没有叫"));
  expect(ofColumns.map(({ at: cells, message }) => [cells.length, message])).toEqual([
    [kunming2020.awards[0]?.columns.length, expect.stringContaining("没有叫“金牌工人”的项目或工作表")],
  ]);
});

/** Typed otherwise, and meant alike. */
const lookAlikes: readonly (readonly [string, readonly Edit[], (notice: Notice) => unknown, unknown])[] = [
  [
    "a real date",
    [[field("印发日期"), { kind: "number", number: 44_069, format: "yyyy-mm-dd" }]],
    (n) => n.issuedOn,
    "2020-08-26",
  ],
  ["a Chinese date", [[field("印发日期"), "2020年8月26日"]], (n) => n.issuedOn, "2020-08-26"],
  ["a number as text", [[field("年度"), "２０２０"]], (n) => n.year, 2020],
  [
    "a range of quotas",
    [[["名额", "金牌工人", first], `1—${kunming2020.units[0]?.quotas.gold?.most}`]],
    (n) => n.units[0]?.quotas.gold?.least,
    1,
  ],
  ["原则上", [[["名额", "技师工作站", first], "原则上2"]], (n) => n.units[0]?.quotas.station?.inPrinciple, true],
  [
    "原则上 behind the number",
    [[["名额", "技师工作站", first], "1—2（原则上）"]],
    (n) => n.units[0]?.quotas.station,
    { least: 1, most: 2, inPrinciple: true },
  ],
  [
    "a percentage",
    [[["项目", "技师工作站", "高技能成员占比"], "60%"]],
    (n) => n.awards[2]?.kind === "team" && n.awards[2].senior?.ratio,
    0.6,
  ],
  [
    "an award by its id",
    [[["栏目", "所属", "金牌工人", "sex"], "gold"]],
    (n) => n.awards[0]?.columns.length,
    kunming2020.awards[0]?.columns.length,
  ],
  [
    "a code as a number",
    [[["名额", "代码", "富民县总工会"], 530124]],
    (n) => n.units.find(({ name }) => name === "富民县总工会")?.code,
    "530124",
  ],
];

test.each(lookAlikes)("%s is read", (_, edits, part, wanted) => {
  const { notice, issues } = readNotice(
    withCells(
      data,
      edits.map(([place, typed]) => [at(place), typed]),
    ),
  );
  expect(issues).toEqual([]);
  expect(notice && part(notice)).toEqual(wanted);
});

test.each<[string, readonly Edit[], RegExp]>([
  ["last year in a title", [[["表式", "金牌工人", "封面标题"], "2019年“金牌工人”"]], /2019与年度2020不符/],
  ["another edition", [[["表式", "技师工作站", "封面标题"], "第三届“技师工作站”"]], /第三届与本届不符/],
  ["days off of another year", [[["日历", "放假日", "2020-10-01"], "2018-10-01"]], /不在2020年度/],
  [
    "a message that is not judged",
    [[["规则", "级别", "team-ratio", "partTime"], null]],
    /消息“partTime”没有写级别，按“关闭”处理；要检查的请写明级别。$/,
  ],
])("%s is asked about, and stands in nobody's way", (_, edits, says) => {
  const [place] = edits[0] as Edit;
  const edited = withCells(
    data,
    edits.map(([where, typed]) => [at(where), typed]),
  );
  const { notice, issues } = readNotice(edited);
  expect(issues.map(({ severity, at: cells }) => [severity, formatCell(cells[0])])).toEqual([
    ["warning", formatCell(at(place))],
  ]);
  expect(issues[0]?.message).toMatch(says);
  expect(notice).not.toBeNull();
});

test.each<[string, readonly Edit[], Place, RegExp]>([
  [
    "a column that a rule needs",
    [
      [["栏目", "键名", "金牌工人", "conditionProof"], "proofs"],
      [["栏目", "表头", "金牌工人", "conditionProof"], "证明"],
      [["栏目", "类型", "金牌工人", "conditionProof"], "文字"],
    ],
    ["项目", "金牌工人", "须写明认定单位的条件"],
    /规则 condition-proof 要看“条件佐证”（conditionProof）栏，本项目没有；请在《栏目》表补上/,
  ],
  [
    "a sheet that a rule needs",
    [[["项目", "技师工作站", "有表彰人才表"], "否"]],
    ["项目", "技师工作站", "须有竞赛获奖"],
    /规则 team-contest 要看“人才表彰”表，本项目没有；请改为有此表/,
  ],
])("%s is asked for where the award wants it", (_, edits, place, says) => {
  const told = issuesAfter(edits).filter(({ at: [cell] }) => formatCell(cell) === formatCell(at(place)));
  expect(told.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(told[0]?.message).toMatch(says);
});

test("what a rule that is off would need is not asked for", () => {
  const off = issuesAfter([
    [["项目", "技师工作站", "有表彰人才表"], "否"],
    [["规则", "级别", "team-contest"], "关闭"],
  ]);
  expect(off.filter(({ message }) => message.includes("team-contest"))).toEqual([]);
});

test("40,000 units are told in one sentence", () => {
  const units = data.sheets.findIndex(({ name }) => name === "名额");
  const sheet = data.sheets[units];
  const rows = Array.from({ length: 40_000 }, (_, index) => ({
    row: index + 4,
    hidden: false,
    cells: [undefined, { kind: "text", text: `单位${index}` } as const],
  }));
  const big = {
    ...data,
    sheets: data.sheets.map((each) => (each === sheet ? { ...each, rows: [...each.rows.slice(0, 3), ...rows] } : each)),
  };
  expect(readNotice(big).issues.map(({ at: [cell], message }) => `${formatCell(cell)} ${message}`)).toEqual([
    "名额!A3 《名额》有40000行，最多2000行；请删去多余的行，或核对是否给错了文件。",
  ]);
});

test("a column that an older workbook does not have is asked about, and stands in nobody's way", () => {
  const head = at(["栏目", "其他叫法", "金牌工人", "sex"]);
  const column = (row: number) => ({ ...head, row });
  const rows = data.sheets.find(({ name }) => name === "栏目")?.rows ?? [];
  const { notice, issues } = readNotice(
    withCells(
      data,
      rows.map(({ row }) => [column(row), null]),
    ),
  );
  expect(issues.map(({ severity, message }) => [severity, message])).toEqual([
    ["warning", "缺少“其他叫法”列，各行按没有填写处理；需要的请补上表头。"],
  ]);
  expect(notice?.awards).toHaveLength(kunming2020.awards.length);
});

test("a warning hides no error of the same cell", () => {
  const [synonyms, owner] = [at(["栏目", "其他叫法", "金牌工人", "sex"]), at(["栏目", "所属", "金牌工人", "sex"])];
  const rows = data.sheets.find(({ name }) => name === "栏目")?.rows ?? [];
  const ofGold = rows.filter(({ cells }) => {
    const cell = cells[owner.column];
    return cell?.kind === "text" && cell.text === "金牌工人";
  });
  const { notice, issues } = readNotice(
    withCells(data, [
      ...rows.map(({ row }) => [{ ...synonyms, row }, null] as const),
      ...ofGold.flatMap(({ row, cells }) =>
        [...cells.keys()].map((column) => [{ sheet: "栏目", row, column }, null] as const),
      ),
    ]),
  );
  expect(notice).toBeNull();
  const heads = issues.filter(({ at: [cell] }) => formatCell(cell) === "栏目!A3");
  expect(heads.map(({ severity }) => severity)).toEqual(["warning", "error"]);
  expect(heads[1]?.message).toContain("至少应有一栏");
});

test("what stands below no header is not lost in silence", () => {
  const head = { ...at(["名额", "别名", first]), row: 3 };
  const { notice, issues } = readNotice(withCells(data, [[head, null]]));
  const told = issues.filter(({ severity }) => severity === "error");
  expect(told.map(({ at: [cell], message }) => [formatCell(cell), message])).toEqual([
    [formatCell(head), "此列有内容而没有表头，请补上表头或清空此列。"],
  ]);
  expect(notice).toBeNull();
});

test("a missing sheet is named", () => {
  const { notice, issues } = readNotice({ ...data, sheets: data.sheets.filter(({ name }) => name !== "条款") });
  expect(issues.map(({ message }) => message)).toContain(
    "缺少工作表“条款”，请从原来的通知工作簿复制过来，不用的也保留表头。",
  );
  expect(notice).toBeNull();
});

test.each<[string, readonly string[], RegExp]>([
  ["an empty workbook", [], /是空的/],
  ["a unit's workbook", ["填表说明", "单位信息", "金牌工人"], /推荐单位填报的工作簿/],
  ["another file", ["Sheet1"], /不是通知工作簿/],
])("%s is told to be no notice", (_, names, says) => {
  const row = { row: 1, hidden: false, cells: [undefined, { kind: "text", text: "x" } as const] };
  const sheets = (names.length === 0 ? ["Sheet1"] : names).map((name) => ({
    name,
    visibility: "visible" as const,
    rows: names.length === 0 ? [] : [row],
    hiddenColumns: [],
    merges: [],
    generated: null,
  }));
  expect(notNotice({ date1904: false, sheets })).toMatch(says);
  expect(notNotice(data)).toBeNull();
});

test("of a sheet that is missing nothing more is told than that, and nothing in names of ours", () => {
  const sheets = data.sheets.filter(({ name }) => name !== "词语");
  const messages = readNotice({ ...data, sheets }).issues.map(({ message }) => message);
  expect(messages.filter((message) => message.includes("缺少工作表“词语”"))).toHaveLength(1);
  expect(messages.filter((message) => /“[a-zA-Z]+”/.test(message))).toEqual([]);
});
