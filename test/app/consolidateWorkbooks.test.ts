import { emptyFile } from "../../scripts/samples/notices/filledFile";
import { mayDay } from "../../scripts/samples/notices/mayDay";
import { type Consolidation, consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { formatCell, parseAddress } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import { findIssues } from "../../src/core/issues/findIssues";
import { indexRows } from "../../src/core/issues/rowIndex";
import type { NoticeUnit } from "../../src/core/notice/notice";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../src/core/rules/catalogue";
import { readRecords } from "../../src/core/workbook/reading/readRecords";
import type { RecordBase } from "../../src/core/workbook/records";
import { teamsOf } from "../../src/core/workbook/teams";
import type { SheetData, WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { addressOf, cityOf, consolidate, drawn, table, typedUnder } from "../support/cityWorkbook";
import { type Given, givenRecords, givenWorkbook, times } from "../support/given";
import { pooledUnit, unit } from "../support/givenCity";
import { kunmingRecords, rowsOf } from "../support/kunming";

const fumin: Given = { ...unit("富民县总工会"), goldWorkers: times(2) };
const wuhua: Given = {
  ...unit("五华区总工会"),
  goldWorkers: [{ name: "段小川", birth: "1990-02" }],
  stations: times(1),
};

const statuses = ({ receipts }: ReturnType<typeof consolidate>) =>
  Object.fromEntries(receipts.map(({ file, status }) => [file, status]));

test("the rows of all units stand in the notice's order, each with its unit, file and row", () => {
  const data = cityOf({ "a.xlsx": fumin, "b.xlsx": wuhua });
  expect(table(data, "金牌工人", "姓名", "推荐单位", "来源文件", "来源行号")).toEqual([
    ["段小川", "五华区总工会", "b.xlsx", "4"],
    [expect.any(String), "富民县总工会", "a.xlsx", "4"],
    [expect.any(String), "富民县总工会", "a.xlsx", "5"],
  ]);
  expect(table(data, "收件登记", "推荐单位", "收录情况", "金牌工人")).toEqual([
    ["五华区总工会", "已收录", "1"],
    ["富民县总工会", "已收录", "2"],
  ]);
});

test("the records read from the city's workbook are those that were sent", () => {
  const sent = readRecords(givenWorkbook(wuhua), notice);
  const city = readRecords(cityOf({ "b.xlsx": wuhua }), notice);
  expect(city.scope).toBe("city");
  for (const key of ["unitInfo", "screening", "goldWorkers", "stations"] as const) {
    const values = (records: typeof sent) =>
      rowsOf(records, key).map(({ fields }) => fields.map(({ value, reading }) => [value, reading]));
    expect(values(city)).toEqual(values(sent));
  }
  expect(kunmingRecords(city).goldWorkers[0]?.source).toMatchObject({
    unit: "五华区总工会",
    sheetName: "金牌工人",
    row: 4,
    origin: { file: "b.xlsx", row: 4 },
  });
});

test("a later check of the city's workbook finds what the consolidation found", () => {
  const { plan, issues } = consolidate({ "a.xlsx": fumin, "b.xlsx": wuhua });
  const again = findIssues(rules, { records: readRecords(drawn(plan), notice), notice });
  expect(issues.length).toBeGreaterThan(0);
  expect(again).toEqual(issues);
});

test("any order of files gives the same workbook", () => {
  const files = Object.entries({ "a.xlsx": fumin, "b.xlsx": wuhua, "c.xlsx": unit("盘龙区总工会") });
  const plans = [files, [...files].reverse(), [...files.slice(1), ...files.slice(0, 1)]].map(
    (order) => consolidate(Object.fromEntries(order)).plan,
  );
  expect(plans[1]).toEqual(plans[0]);
  expect(plans[2]).toEqual(plans[0]);
});

test("the same files again change nothing", () => {
  const files = { "a.xlsx": fumin, "b.xlsx": wuhua, "c.xlsx": { ...fumin, goldWorkers: times(1) } };
  const first = consolidate(files);
  const again = consolidate(files, { base: drawn(first.plan) });
  expect(again.plan).toEqual({ ...first.plan, generated: [] });
  expect(statuses(again)).toMatchObject({ "b.xlsx": "same" });
});

test("a corrected workbook changes its unit alone, and what the city has written stays", () => {
  let base = cityOf({ "a.xlsx": fumin, "b.xlsx": wuhua });
  base = typedUnder(base, "金牌工人", "市总工会意见", 5, "同意");
  base = typedUnder(base, "金牌工人", "市级备注", 5, "现场核实");
  base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
  const corrected = { ...fumin, goldWorkers: [{ trade: "电焊工" }, {}, {}] };
  const result = consolidate({ "a（改）.xlsx": corrected }, { base });
  expect(statuses(result)).toEqual({ "a（改）.xlsx": "replaced" });
  expect(table(drawn(result.plan, base), "金牌工人", "姓名", "市总工会意见", "市级备注", "来源文件")).toEqual([
    ["段小川", "同意", "", "b.xlsx"],
    [expect.any(String), "同意", "现场核实", "a（改）.xlsx"],
    [expect.any(String), "", "", "a（改）.xlsx"],
    [expect.any(String), "", "", "a（改）.xlsx"],
  ]);
  expect(table(drawn(result.plan), "收件登记", "文件", "收录情况", "原因和处理意见")).toEqual([
    ["b.xlsx", "已收录", ""],
    ["a.xlsx", "未采用", "已由“a（改）.xlsx”替换。"],
    ["a（改）.xlsx", "已更新", "替换了先前收录的“a.xlsx”。"],
  ]);
});

test("a file of the same name from another unit does not take the place of the first", () => {
  const base = cityOf({ "推荐.xlsx": fumin });
  const second = consolidate({ "推荐.xlsx": wuhua }, { base });
  expect(statuses(second)).toEqual({ "推荐.xlsx（五华区总工会）": "taken" });
  expect(kunmingRecords(second.records).goldWorkers).toHaveLength(3);
  const again = consolidate({ "推荐.xlsx": wuhua }, { base: drawn(second.plan, base) });
  expect(again.plan).toEqual({ ...second.plan, generated: [] });
});

test("what the city wrote about a record that a correction lacks is said to be gone", () => {
  let base = cityOf({ "a.xlsx": fumin });
  base = typedUnder(base, "金牌工人", "市总工会意见", 5, "同意");
  const [receipt] = consolidate({ "a.xlsx": { ...fumin, goldWorkers: times(1) } }, { base }).receipts;
  expect(receipt?.reason).toMatch(
    /^替换了.*GW-\S+-002（市总工会意见“同意”）已不在其中或无法对应，市总工会填写的内容未带入，请核对另存的原表。$/,
  );
});

describe("several files of one unit", () => {
  const early: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-27 09:00" }], goldWorkers: times(1) };
  const late: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-29 09:00" }], goldWorkers: times(2) };
  const undated: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: null }], goldWorkers: times(3) };
  const duplicates = ({ issues }: ReturnType<typeof consolidate>) =>
    issues.filter(({ rule }) => rule === "cons-file-duplicate");

  test("the one sent last is taken, and the unit is asked", () => {
    const result = consolidate({ "早.xlsx": early, "晚.xlsx": late });
    expect(statuses(result)).toEqual({ "早.xlsx": "superseded", "晚.xlsx": "taken" });
    expect(duplicates(result)).toMatchObject([{ severity: "error", message: expect.stringContaining("有2份工作簿") }]);
    expect(kunmingRecords(result.records).goldWorkers).toHaveLength(2);
  });

  test("the one that the city names is taken, and nobody is asked", () => {
    const result = consolidate({ "早.xlsx": early, "晚.xlsx": late }, { take: ["早.xlsx"] });
    expect(statuses(result)).toEqual({ "早.xlsx": "taken", "晚.xlsx": "superseded" });
    expect(duplicates(result)).toEqual([]);
  });

  test("none is taken where the times do not tell", () => {
    const result = consolidate({ "早.xlsx": early, "空.xlsx": undated });
    expect(statuses(result)).toEqual({ "早.xlsx": "refused", "空.xlsx": "refused" });
    expect(result.receipts[0]?.reason).toContain("指定以哪一份为准");
    expect(duplicates(result)).toHaveLength(1);
    expect(kunmingRecords(result.records).goldWorkers).toEqual([]);
  });

  test("the same content twice is taken once", () => {
    const result = consolidate({ "一.xlsx": early, "二.xlsx": early });
    expect(statuses(result)).toEqual({ "一.xlsx": "taken", "二.xlsx": "same" });
    expect(duplicates(result)).toEqual([]);
  });

  test("one sent before what is there already does not replace it, unless the city says so", () => {
    const base = cityOf({ "晚.xlsx": late });
    expect(statuses(consolidate({ "早.xlsx": early }, { base }))).toEqual({ "早.xlsx": "superseded" });
    const named = consolidate({ "早.xlsx": early }, { base, take: ["早.xlsx"] });
    expect(statuses(named)).toEqual({ "早.xlsx": "replaced" });
  });

  test("naming the right one later settles the question", () => {
    const base = cityOf({ "早.xlsx": early, "晚.xlsx": late });
    expect(duplicates(consolidate({ "晚.xlsx": late }, { base, take: ["晚.xlsx"] }))).toEqual([]);
  });
});

test("what cannot be taken is registered with its reason and stops nothing", () => {
  const incoming = [
    { file: "坏.xlsx", refused: "文件已损坏。" },
    submissionOf("空.xlsx", { date1904: false, sheets: [] }, notice),
    submissionOf("无单位.xlsx", withoutUnit(), notice),
    submissionOf("汇总.xlsx", cityOf({ "b.xlsx": wuhua }), notice),
    submissionOf("b.xlsx", givenWorkbook(wuhua), notice),
  ];
  const { plan, receipts } = consolidateWorkbooks(incoming, { notice });
  expect(receipts.map(({ file, status }) => [file, status])).toEqual([
    ["b.xlsx", "taken"],
    ["坏.xlsx", "refused"],
    ["无单位.xlsx", "refused"],
    ["汇总.xlsx", "refused"],
    ["空.xlsx", "refused"],
  ]);
  expect(table(drawn(plan), "收件登记", "原因和处理意见").flat()).toEqual([
    "",
    "文件已损坏。",
    "推荐单位“某地总工会”不在通知所列的推荐单位中，无法确定由谁报送；请退回更正。",
    "这是汇总工作簿，不是单位报送的工作簿；请移出。",
    "不是推荐申报工作簿，未找到任何一类推荐表；请核对文件。",
  ]);
});

test("a workbook that was made for another notice's awards is refused as that", async () => {
  const data = await openXlsx(await emptyFile(mayDay, mayDay.units[0] as NoticeUnit)).read();
  expect(submissionOf("东岭.xlsx", data, notice)).toEqual({
    file: "东岭.xlsx",
    refused: "不是为昆工通〔2020〕19号制作的工作簿，未找到其中任何一类推荐表；请退回，填入本次通知的模板后再报。",
  });
});

test("texts arrive as texts, whatever they begin with", () => {
  const employers = ["=SUM(A1)", "+86厂", "-1厂", "@某公司", " 两边有空格 "];
  const data = cityOf({ "b.xlsx": { ...wuhua, goldWorkers: employers.map((employer) => ({ employer })) } });
  const sheet = data.sheets.find(({ name }) => name === "金牌工人");
  const column = parseAddress(addressOf(data, "金牌工人", "工作单位", 3) ?? "")?.column ?? 0;
  expect(sheet?.rows.slice(3).map(({ cells }) => cells[column])).toEqual(
    employers.map((text) => ({ kind: "text", text })),
  );
});

test("a telephone number keeps the zeros that only its format shows", () => {
  const sent = givenWorkbook({ ...wuhua, goldWorkers: [{ phone: "电话" }] });
  const phone = { kind: "number", number: 871631879, format: "0000000000" } as const;
  const sheets = sent.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cellText(cell) === "电话" ? phone : cell)),
    })),
  }));
  const { plan } = consolidateWorkbooks([submissionOf("b.xlsx", { ...sent, sheets }, notice)], { notice });
  expect(table(drawn(plan), "金牌工人", "联系电话").flat()).toEqual(["0871631879"]);
});

test("a unit's own entry in the city's columns is not taken for the city's", () => {
  const given: Given = { ...wuhua, goldWorkers: [{ cityOpinion: "同意" }] };
  expect(kunmingRecords(consolidate({ "b.xlsx": given }).records).goldWorkers[0]?.cityOpinion.value).toBeNull();
});

test("the unions of a pool stand beside each other and share its allotment", () => {
  const pool = "直属基层工会";
  const result = consolidate({
    "云星.xlsx": { ...pooledUnit(pool, "云星公司工会"), goldWorkers: times(3) },
    "滇水.xlsx": { ...pooledUnit(pool, "滇水公司工会"), goldWorkers: times(3) },
  });
  expect(statuses(result)).toEqual({ "云星.xlsx": "taken", "滇水.xlsx": "taken" });
  const quota = result.quota.find(({ unit: { name }, award }) => name === pool && award.id === "gold");
  expect(quota).toMatchObject({ received: 6, recommended: 6 });
  expect(table(drawn(result.plan), "金牌工人", "实际上报单位").flat()).toEqual([
    ...Array(3).fill("云星公司工会"),
    ...Array(3).fill("滇水公司工会"),
  ]);
});

test("a team keeps its own rows when another unit uses the same number", () => {
  const { records } = consolidate({
    "a.xlsx": { ...unit("富民县总工会"), stations: [{}], members: times(3) },
    "b.xlsx": { ...unit("五华区总工会"), stations: [{}], members: times(1) },
  });
  expect(teamsOf(records).map(({ people }) => people.length)).toEqual([1, 3]);
});

test("a row of a team belongs to its own file's team, whatever numbers other unions of the pool use", () => {
  const union = (name: string) => ({ ...pooledUnit("直属基层工会", name), stations: times(1), members: times(1) });
  const { records } = consolidate({ "甲.xlsx": union("甲公司工会"), "乙.xlsx": union("乙公司工会") });
  expect(new Set(kunmingRecords(records).stations.map(({ recordId }) => recordId.value)).size).toBe(1);
  const rows = indexRows(records);
  const fileOf = (record: RecordBase | null | undefined) => record?.source.origin?.file;
  const files = records.members.map((member) => [fileOf(member), fileOf(rows.nomination(member.name.at))]);
  expect(files.sort()).toEqual([
    ["乙.xlsx", "乙.xlsx"],
    ["甲.xlsx", "甲.xlsx"],
  ]);
});

test("whether a workbook came in time is registered", () => {
  const sent = (name: string, submittedAt: string | null): Given => ({ unitInfo: [{ unit: name, submittedAt }] });
  const data = cityOf({
    "a.xlsx": sent("五华区总工会", "2020-09-30 17:00"),
    "b.xlsx": sent("盘龙区总工会", "2020-09-30 17:01"),
    "c.xlsx": sent("官渡区总工会", null),
  });
  expect(table(data, "收件登记", "是否按时").flat()).toEqual(["是", "否", ""]);
});

test("an issue tells its cells in the city's workbook and in those of the units", () => {
  const same = { name: "段小川", birth: "1990-02", employer: "昆明某机床有限公司" };
  const result = consolidate({
    "a.xlsx": { ...fumin, goldWorkers: [{}, same] },
    "b.xlsx": { ...wuhua, goldWorkers: [same] },
  });
  const [issue] = result.crossIssues.filter(({ rule }) => rule === "cons-cross-person");
  expect(issue?.at.map(formatCell)).toEqual(["金牌工人!C4", "金牌工人!C6"]);
  expect(
    issue?.at.map((at) => result.originOf(at)).map((origin) => [origin?.file, origin && formatCell(origin.at)]),
  ).toEqual([
    ["b.xlsx", "金牌工人!C4"],
    ["a.xlsx", "金牌工人!C5"],
  ]);
  expect(table(drawn(result.plan), "跨单位问题", "级别", "位置", "来源文件", "来源单元格")).toEqual(
    expect.arrayContaining([
      ["错误", "金牌工人!C4", "b.xlsx", "金牌工人!C4"],
      ["", "金牌工人!C6", "a.xlsx", "金牌工人!C5"],
    ]),
  );
});

test("a unit's cells are told right in later runs too, where its workbook has other columns and sheet names", () => {
  const same = { name: "段小川", birth: "1990-02", employer: "昆明某机床有限公司" };
  const standard = givenWorkbook({ ...fumin, goldWorkers: [same] });
  const sheets = standard.sheets.map((sheet) => (sheet.name === "金牌工人" ? withColumnBefore(sheet, 3) : sheet));
  const files = [
    submissionOf("a.xlsx", { ...standard, sheets }, notice),
    submissionOf("b.xlsx", givenWorkbook({ ...wuhua, goldWorkers: [same] }), notice),
  ];
  const cellsOf = ({ crossIssues, originOf }: Consolidation) =>
    crossIssues
      .filter(({ rule }) => rule === "cons-cross-person")
      .flatMap(({ at }) => at.map(originOf).map((origin) => origin && `${origin.file} ${formatCell(origin.at)}`));
  const first = consolidateWorkbooks(files, { notice });
  expect(cellsOf(first)).toEqual(["b.xlsx 金牌工人!C4", "a.xlsx 金牌名单!D4"]);
  const later = consolidate({ "c.xlsx": unit("盘龙区总工会") }, { base: drawn(first.plan) });
  expect(cellsOf(later)).toEqual(cellsOf(first));
});

test("the city's list of former honours bars who stands on it, and stays in the workbook", () => {
  const { priorHonours: prior } = givenRecords({
    priorHonours: [{ category: "金牌工人", role: "本人", name: "段小川", birth: "1990-02", edition: "2018年" }],
  });
  const result = consolidate({ "b.xlsx": wuhua }, { prior });
  expect(result.crossIssues.map(({ rule }) => rule)).toContain("prior-same-title");
  const again = consolidate({ "b.xlsx": wuhua }, { base: drawn(result.plan) });
  expect(again.plan).toEqual({ ...result.plan, generated: [] });
});

test("whom the city agrees to is listed for the notice of results and for the next year", () => {
  let base = cityOf({ "a.xlsx": fumin, "b.xlsx": wuhua });
  base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
  const data = cityOf({}, base);
  expect(table(data, "下届往届名单", "荣誉类别", "年度或届次", "角色", "姓名", "出生年月", "推荐单位")).toEqual([
    ["金牌工人", "2020年", "本人", "段小川", "1990-02", "五华区总工会"],
  ]);
  const texts = data.sheets.find(({ name }) => name === "通报名单")?.rows.flatMap(({ cells }) => cells.map(cellText));
  expect(texts).toEqual(expect.arrayContaining(["2020年昆明市金牌工人（1名）", "段小川"]));
});

test("what the city decides about each record is chosen from a list, on every record's row and no other", () => {
  const { generated = [] } = consolidate({ "a.xlsx": fumin, "b.xlsx": wuhua }).plan;
  const data = drawn({ generated });
  const chosen = (name: string) => {
    const headers = data.sheets.find((each) => each.name === name)?.rows.find(({ row }) => row === 3)?.cells ?? [];
    const { choices = [] } = generated.find(({ document }) => document.name === name)?.document ?? {};
    return choices.map(({ area: { top, left, bottom, right }, values, title }) => {
      expect([left, cellText(headers[left])]).toEqual([right, title]);
      return [title, top, bottom, values];
    });
  };
  const opinions = (last: number) =>
    ["专家推荐意见", "市总工会意见"].map((title) => [title, 4, last, ["同意", "不同意"]]);
  expect(chosen("金牌工人")).toEqual(opinions(6));
  expect(chosen("技师工作站")).toEqual(opinions(4));
  expect(chosen("师徒结对")).toEqual([]);
  expect(chosen("单位信息")).toEqual([]);
});

function withoutUnit(): WorkbookData {
  return givenWorkbook({ unitInfo: [{ unit: "某地总工会" }] });
}

/** The sheet under another name, with a column of the unit's own. */
function withColumnBefore(sheet: SheetData, column: number): SheetData {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: [...row.cells.slice(0, column), undefined, ...row.cells.slice(column)],
  }));
  return { ...sheet, name: "金牌名单", rows };
}
