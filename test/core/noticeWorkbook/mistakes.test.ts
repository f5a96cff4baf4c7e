import { type CellRef, formatCell } from "../../../src/core/cells/cellRef";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { notNotice } from "../../../src/core/noticeWorkbook/notNotice";
import { readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
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
  ["a kind that there is not", [[ofAward("推荐对象"), "集体"]], null, /应为 个人、师徒、团队 或 单位/],
  ["a part of another kind", [[ofAward("受表彰不少于"), 1]], null, /本类型没有此项，请清空/],
  ["conditions that are too few", [[ofAward("须符合条件项数"), 9]], null, /条件只有/],
  ["a missing number", [[field("年度"), null]], null, /缺少此项，请补填/],
  ["words for a number", [[field("年度"), "今年"]], null, /应为数字/],
  ["a day that never was", [[field("印发日期"), "2020-02-30"]], null, /应为日期/],
  ["a deadline before the notice", [[field("截止时间"), "2020-01-01 17:00"]], null, /早于印发日期/],
  ["a column twice", [[["栏目", "键名", "金牌工人", "sex"], "name"]], null, /栏目“name”重复/],
  ["a column that is not known", [[["栏目", "键名", "金牌工人", "ethnicity"], "ethnicty"]], null, /是否为“ethnicity”/],
  ["an unknown dictionary", [[["栏目", "字典", "金牌工人", "sex"], "民簇"]], null, /应为字典中的列表/],
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
