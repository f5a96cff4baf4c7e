import { type ConsolidateOptions, consolidateWorkbooks, submissionOf } from "../../../src/app/consolidateWorkbooks";
import { formatCell } from "../../../src/core/cells/cellRef";
import { cellText } from "../../../src/core/cells/cellValue";
import type { Incoming } from "../../../src/core/consolidation/receive";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { cityOf, drawn, type Files, table, typedUnder } from "../../support/cityWorkbook";
import { type Given, givenWorkbook, times } from "../../support/given";
import { pooledUnit, unit } from "../../support/givenCity";

function run(incoming: readonly Incoming[] | Files, options: Partial<ConsolidateOptions> = {}) {
  const files = Array.isArray(incoming)
    ? incoming
    : Object.entries(incoming as Files).map(([file, given]) => submissionOf(file, givenWorkbook(given), notice));
  const consolidation = consolidateWorkbooks(files, { notice, ...options });
  return { ...consolidation, data: drawn(consolidation.plan, options.base ?? undefined) };
}

const statuses = ({ receipts }: ReturnType<typeof run>) => receipts.map(({ file, status }) => [file, status]);
const rowCount = (data: WorkbookData) => table(data, "金牌工人", "姓名").length;

/** The files, and then the same again: nothing may change. */
function twice(incoming: readonly Incoming[] | Files, base: WorkbookData) {
  const first = run(incoming, { base });
  expect(run(incoming, { base: first.data }).data).toEqual(first.data);
  return first;
}

describe("a file of a name that is there already", () => {
  const sent = (hour: string, count: number): Given => ({
    unitInfo: [{ unit: "富民县总工会", submittedAt: `2020-09-28 ${hour}:00` }],
    goldWorkers: times(count),
  });
  const base = () => typedUnder(cityOf({ "推荐.xlsx": sent("10", 2) }), "金牌工人", "市总工会意见", 4, "同意");

  test.each<[string, readonly Incoming[] | Files]>([
    ["that cannot be read", [{ file: "推荐.xlsx", refused: "文件已损坏。" }]],
    ["that was sent before", { "推荐.xlsx": sent("09", 1) }],
    ["that is one of two between which nobody can tell", { "推荐.xlsx": sent("11", 1), "二.xlsx": sent("11", 3) }],
    ["that holds nothing", { "推荐.xlsx": sent("12", 0) }],
  ])("%s leaves the unit's rows and the city's opinion where they are", (_, incoming) => {
    const { data } = twice(incoming, base());
    expect(table(data, "金牌工人", "市总工会意见").flat()).toEqual(["同意", ""]);
    expect(table(data, "收件登记", "文件", "收录情况")).toEqual(
      expect.arrayContaining([
        ["推荐.xlsx", "已收录"],
        ["推荐.xlsx（另一份）", expect.stringMatching(/^未/)],
      ]),
    );
    const later = run({ "五华.xlsx": unit("五华区总工会") }, { base: data });
    expect(rowCount(later.data)).toBe(2);
  });
});

describe("what the city wrote stays with the person", () => {
  const people = (...rows: readonly (readonly [id: string | null, name: string])[]): Given => ({
    ...unit("富民县总工会"),
    goldWorkers: rows.map(([recordId, name], index) => ({ recordId, name, phone: `1380000000${index}` })),
  });
  const A = "GW-530124-001";
  const B = "GW-530124-002";
  /** 同意 in the first row, 不同意 in the second; then the unit corrects the phone numbers of both. */
  function corrected(before: Given, after: Given) {
    let base = cityOf({ "a.xlsx": before });
    base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
    base = typedUnder(base, "金牌工人", "市总工会意见", 5, "不同意");
    const newPhones = after.goldWorkers?.map((row, index) => ({ ...row, phone: `1390000000${index}` }));
    const { data, receipts } = run({ "a.xlsx": { ...after, goldWorkers: newPhones } }, { base });
    return {
      opinions: Object.fromEntries(table(data, "金牌工人", "姓名", "市总工会意见")),
      reason: receipts[0]?.reason,
    };
  }

  test.each([
    ["without 编号", people([null, "岩应龙"], [null, "段小川"]), people([null, "段小川"], [null, "岩应龙"])],
    ["of one 编号", people([A, "岩应龙"], [A, "段小川"]), people([A, "段小川"], [A, "岩应龙"])],
    ["that exchange their 编号", people([A, "岩应龙"], [B, "段小川"]), people([A, "段小川"], [B, "岩应龙"])],
    ["that are renumbered", people([A, "岩应龙"], [B, "段小川"]), people(["GW-1", "岩应龙"], ["GW-2", "段小川"])],
    ["written otherwise", people([A, "岩应龙"], [B, "段小川"]), people([" gw-530124－001", "岩 应龙"], [B, "段小川"])],
  ])("%s", (_, before, after) => {
    const { opinions, reason } = corrected(before, after);
    expect(Object.entries(opinions).map(([name, opinion]) => [name.replace(/\s/g, ""), opinion])).toEqual(
      expect.arrayContaining([
        ["岩应龙", "同意"],
        ["段小川", "不同意"],
      ]),
    );
    expect(reason).toBe("替换了先前收录的“a.xlsx”。");
  });

  describe("of two of one name", () => {
    const namesakes = (...rows: readonly (readonly [id: string | null, birth: string])[]): Given => ({
      ...unit("富民县总工会"),
      goldWorkers: rows.map(([recordId, birth]) => ({ recordId, birth, name: "金天磊" })),
    });
    const opinionsByBirth = (before: Given, after: Given) => {
      let base = cityOf({ "a.xlsx": before });
      base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
      base = typedUnder(base, "金牌工人", "市总工会意见", 5, "不同意");
      const { data, receipts } = run({ "a.xlsx": after }, { base });
      return {
        opinions: Object.fromEntries(table(data, "金牌工人", "出生年月", "市总工会意见")),
        reason: receipts[0]?.reason ?? "",
      };
    };

    test.each([
      ["their 编号 are exchanged", namesakes([B, "1972-05"], [A, "1985-03"])],
      ["they have no 编号 any more", namesakes([null, "1985.3"], [null, "1972-05"])],
    ])("each keeps his own when %s", (_, after) => {
      const { opinions } = opinionsByBirth(namesakes([A, "1972-05"], [B, "1985-03"]), after);
      expect(Object.entries(opinions).map(([birth, opinion]) => [birth.replace(".3", "-03"), opinion])).toEqual(
        expect.arrayContaining([
          ["1972-05", "同意"],
          ["1985-03", "不同意"],
        ]),
      );
    });

    test("the one who stays does not inherit from the one who goes, though he takes his 编号", () => {
      const { opinions, reason } = opinionsByBirth(
        namesakes([A, "1972-05"], [B, "1985-03"]),
        namesakes([A, "1985-03"]),
      );
      expect(opinions).toEqual({ "1985-03": "不同意" });
      expect(reason).toContain(`${A}（市总工会意见“同意”）已不在其中或无法对应`);
    });
  });

  test("another person under the same 编号 does not inherit it", () => {
    let base = cityOf({ "a.xlsx": people([A, "岩应龙"]) });
    base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
    const { data } = run(
      { "a.xlsx": { ...unit("富民县总工会"), goldWorkers: [{ recordId: A, name: "王新人", birth: "1990-01" }] } },
      { base },
    );
    expect(table(data, "金牌工人", "姓名", "市总工会意见")).toEqual([["王新人", ""]]);
  });

  test("a name that is spelt anew keeps what was written by its 编号, and is named", () => {
    const { opinions, reason } = corrected(people([A, "岩应龙"], [B, "段小川"]), people([A, "岩映龙"], [B, "段小川"]));
    expect(opinions).toEqual({ 岩映龙: "同意", 段小川: "不同意" });
    expect(reason).toContain(`${A}（市总工会意见“同意”）的姓名（名称）已改，市总工会填写的内容仍在该编号下，请核对。`);
  });

  test("of several who may be meant none gets it, and what was written is told", () => {
    const { opinions, reason } = corrected(
      people([A, "岩应龙"], [B, "段小川"]),
      people([B, "段小川"], [A, "甲"], [A, "乙"]),
    );
    expect(opinions).toEqual({ 段小川: "不同意", 甲: "", 乙: "" });
    expect(reason).toContain(`${A}（市总工会意见“同意”）已不在其中或无法对应`);
  });
});

describe("which of two files is right", () => {
  const early: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-27 09:00" }], goldWorkers: times(1) };
  const late: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-29 09:00" }], goldWorkers: times(2) };
  const files = { "旧.xlsx": early, "新.xlsx": late };
  const open = ({ issues }: ReturnType<typeof run>) => issues.filter(({ rule }) => rule === "cons-file-duplicate");

  test("is not asked again once the city has said it", () => {
    const named = run(files, { take: ["旧.xlsx"] });
    const again = twice(files, named.data);
    expect(statuses(again)).toEqual(
      [
        ["旧.xlsx", "same"],
        ["新.xlsx", "superseded"],
      ].sort(),
    );
    expect(open(again)).toEqual([]);
    expect(again.data).toEqual(named.data);
  });

  test("can be said anew", () => {
    const named = run(files, { take: ["旧.xlsx"] });
    expect(rowCount(run(files, { base: named.data, take: ["新.xlsx"] }).data)).toBe(2);
  });

  describe("and which is not", () => {
    const base = () => typedUnder(cityOf({ "旧.xlsx": early }), "金牌工人", "市总工会意见", 4, "同意");

    test.each<[string, Files, string[], string, number]>([
      ["a later one keeps what is held", { "新.xlsx": late }, ["新.xlsx"], "新.xlsx", 1],
      ["one of the same name does", { "旧.xlsx": late }, ["旧.xlsx"], "旧.xlsx（另一份）", 1],
      ["a copy of it is left with it", { "新.xlsx": late, "新2.xlsx": late }, ["新2.xlsx"], "新.xlsx", 1],
      [
        "the other one counts",
        { "新.xlsx": late, "更新.xlsx": { ...late, goldWorkers: times(3) } },
        ["新.xlsx"],
        "新.xlsx",
        3,
      ],
    ])("%s, and the same files again change nothing", (_, given, leave, leftAs, rows) => {
      const left = run(given, { base: base(), leave });
      expect(rowCount(left.data)).toBe(rows);
      expect(table(left.data, "收件登记", "文件", "收录情况", "原因和处理意见", "待单位确认")).toContainEqual([
        leftAs,
        "未采用",
        "已指定不采用。",
        "",
      ]);
      expect(open(left)).toEqual([]);
      const again = twice(given, left.data);
      expect(rowCount(again.data)).toBe(rows);
      expect(table(again.data, "金牌工人", "市总工会意见")[0]).toEqual(["同意"]);
    });

    test("settles what was open of the unit, and can be taken back", () => {
      const undated: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: null }], goldWorkers: times(3) };
      const asked = run({ "旧.xlsx": early, "新.xlsx": undated }, { base: base() });
      expect(open(asked)).toHaveLength(1);
      const left = run({ "新.xlsx": undated }, { base: asked.data, leave: ["新.xlsx"] });
      expect(open(left)).toEqual([]);
      expect(rowCount(run({ "新.xlsx": undated }, { base: left.data, take: ["新.xlsx"] }).data)).toBe(3);
    });

    test("keeps rows out that the city has deleted from what it holds", () => {
      const both = cityOf({ "新.xlsx": late });
      const sheets = both.sheets.map((sheet) =>
        sheet.name === "金牌工人" ? { ...sheet, rows: sheet.rows.filter(({ row }) => row !== 5) } : sheet,
      );
      const deleted = { ...both, sheets };
      expect(rowCount(run({ "新.xlsx": late }, { base: deleted }).data)).toBe(2);
      expect(rowCount(run({ "新.xlsx": late }, { base: deleted, leave: ["新.xlsx"] }).data)).toBe(1);
    });
  });

  test("is asked where the new one does not tell its time; a corrected one may bear the time of the old", () => {
    const at = (submittedAt: string | null, count: number): Given => ({
      unitInfo: [{ unit: "富民县总工会", submittedAt }],
      goldWorkers: times(count),
    });
    const base = cityOf({ "旧.xlsx": early });
    const undated = twice({ "新.xlsx": at(null, 3) }, base);
    expect(rowCount(undated.data)).toBe(1);
    expect(undated.receipts[0]?.reason).toBe(
      "该单位已收录“旧.xlsx”，其报送时间2020-09-27 09:00，本文件未填报送时间，无法判断先后；以本文件为准的，请指定。",
    );
    expect(rowCount(twice({ "新.xlsx": at("2020-09-27 09:00", 3) }, base).data)).toBe(3);
    expect(rowCount(twice({ "新.xlsx": at("2020-09-27 08:59", 3) }, base).data)).toBe(1);
  });

  test("is told by the day where the hour was left out, and asked where the day is the same", () => {
    const at = (submittedAt: string, count: number): Given => ({
      unitInfo: [{ unit: "富民县总工会", submittedAt }],
      goldWorkers: times(count),
    });
    expect(rowCount(run({ "一.xlsx": at("2020-09-26", 1), "二.xlsx": at("2020-09-27 09:00", 2) }).data)).toBe(2);
    const sameDay = run({ "一.xlsx": at("2020-09-27", 1), "二.xlsx": at("2020-09-27 09:00", 2) });
    expect(open(sameDay)[0]?.at).toHaveLength(2);
    const onTime = (submittedAt: string) =>
      table(run({ "一.xlsx": at(submittedAt, 1) }).data, "收件登记", "电子材料报送时间", "是否按时");
    expect(onTime("2020-09-29")).toEqual([["2020-09-29", "是"]]);
    expect(onTime("2020-09-30")).toEqual([["2020-09-30", ""]]);
    expect(onTime("2020-10-01")).toEqual([["2020-10-01", "否"]]);
  });

  test("is settled by giving the one that counts alone", () => {
    const both = run(files);
    expect(open(both)).toHaveLength(1);
    const alone = run({ "新.xlsx": late }, { base: both.data });
    expect(open(alone)).toEqual([]);
    expect(table(alone.data, "收件登记", "文件", "收录情况", "原因和处理意见", "待单位确认")).toContainEqual([
      "旧.xlsx",
      "未采用",
      "该单位的材料以“新.xlsx”为准。",
      "",
    ]);
    expect(open(twice(files, alone.data))).toEqual([]);
  });

  test("is asked where an empty form stands beside a filled one, which stays unless the form is named", () => {
    const empty: Given = { unitInfo: [{ unit: "富民县总工会", submittedAt: "2020-09-30 09:00" }] };
    const result = run({ "旧.xlsx": early, "空.xlsx": empty });
    expect(rowCount(result.data)).toBe(1);
    expect(open(result)).toHaveLength(1);
    expect(result.receipts.find(({ file }) => file === "空.xlsx")).toMatchObject({
      status: "superseded",
      reason: "本文件没有推荐对象，未采用；确以本文件为准的，请指定。",
    });
    expect(rowCount(run({ "空.xlsx": empty }, { base: result.data, take: ["空.xlsx"] }).data)).toBe(0);
  });
});

test("a workbook without nominations is taken with a word about it", () => {
  const [receipt] = run({ "五华.xlsx": unit("五华区总工会") }).receipts;
  expect(receipt).toMatchObject({ status: "taken", reason: "工作簿中没有推荐对象，请与单位核对。" });
});

test("a union of a pool that does not name itself is sent back: its file could take the place of another's", () => {
  const nameless: Given = { unitInfo: [{ unit: "直属基层工会", reportingUnit: null }], goldWorkers: times(2) };
  expect(run({ "a.xlsx": nameless }).receipts).toMatchObject([
    {
      status: "refused",
      reason: "多个工会共用名额，“单位信息”未填实际上报单位，无法确定由谁报送；请退回补填。",
    },
  ]);
});

test("files of one name that cannot be read are registered each with its reason", () => {
  const failed = (refused: string): Incoming[] => [{ file: "推荐.xlsx", refused }];
  let base = cityOf({ "推荐.xlsx": { ...unit("富民县总工会"), goldWorkers: times(1) } });
  for (const reason of ["文件已损坏。", "文件设有密码。", "文件已损坏。"]) base = twice(failed(reason), base).data;
  expect(table(base, "收件登记", "文件", "原因和处理意见")).toEqual([
    ["推荐.xlsx", ""],
    ["推荐.xlsx（另一份2）", "文件设有密码。"],
    ["推荐.xlsx（另一份）", "文件已损坏。"],
  ]);
});

test("a union is the same with 委员会 and without", () => {
  const base = cityOf({ "a.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: times(2) } });
  const { data, receipts } = run(
    { "b.xlsx": { ...pooledUnit("直属基层工会", "云星公司工会委员会"), goldWorkers: times(1) } },
    { base },
  );
  expect(receipts).toMatchObject([{ status: "replaced" }]);
  expect(rowCount(data)).toBe(1);
});

test("rows that were deleted in the city's workbook come back with their file, and the city is told", () => {
  let base = cityOf({ "a.xlsx": { ...unit("富民县总工会"), goldWorkers: [{}, {}, {}] } });
  base = typedUnder(base, "金牌工人", "市总工会意见", 4, "同意");
  const sheets = base.sheets.map((sheet) =>
    sheet.name === "金牌工人" ? { ...sheet, rows: sheet.rows.filter(({ row }) => row !== 5) } : sheet,
  );
  const { data, receipts } = twice(
    { "a.xlsx": { ...unit("富民县总工会"), goldWorkers: [{}, {}, {}] } },
    { ...base, sheets },
  );
  expect(table(data, "金牌工人", "市总工会意见").flat()).toEqual(["同意", "", ""]);
  expect(receipts[0]?.reason).toBe(
    "汇总工作簿中缺少该单位报送的1行，已补回；不同意推荐的，请在“市总工会意见”填“不同意”。",
  );
});

describe("a workbook with a second 单位信息", () => {
  const given: Given = { ...unit("富民县总工会"), goldWorkers: times(2) };
  const plain = () => submissionOf("甲.xlsx", givenWorkbook(given), notice);
  function withSecond(file: string, name: string) {
    const data = givenWorkbook(given);
    const [other] = givenWorkbook({ unitInfo: [{ clerk: "另一经办人" }] }).sheets;
    return submissionOf(file, { ...data, sheets: [...data.sheets, ...(other ? [{ ...other, name }] : [])] }, notice);
  }
  const told = "工作表“永定镇”另有1条未读取，没有汇入；请该单位核对，应报的填入“单位信息”，删除多余的表后重报。";

  test("is taken with a word about what is not read, in 收件登记 too, and again after the same files", () => {
    const { data, receipts } = run([withSecond("乙.xlsx", "永定镇")]);
    expect(receipts).toMatchObject([{ status: "taken", reason: told }]);
    expect(table(data, "收件登记", "文件", "原因和处理意见")).toEqual([["乙.xlsx", told]]);
    expect(twice([withSecond("乙.xlsx", "永定镇")], data).receipts[0]?.reason).toBe(`与先前收录的内容相同。${told}`);
  });

  test("is no copy of the one without it, whichever came first", () => {
    expect(statuses(run([plain(), withSecond("乙.xlsx", "永定镇")]))).toEqual([
      ["乙.xlsx", "refused"],
      ["甲.xlsx", "refused"],
    ]);
    expect(statuses(run([withSecond("乙.xlsx", "永定镇")], { base: run([plain()]).data }))).toEqual([
      ["乙.xlsx", "replaced"],
    ]);
  });
});

describe("a workbook with one sheet a township", () => {
  const named = (names: readonly string[]) => names.map((name, index) => ({ name, phone: `1380000000${index}` }));
  const people = (...names: string[]): Given => ({ ...unit("富民县总工会"), goldWorkers: named(names) });
  /** These people of 金牌工人, and those of sheets that stand beside it. */
  function townships(file: string, own: readonly string[], others: Readonly<Record<string, readonly string[]>>) {
    const gold = (names: readonly string[]) => givenWorkbook(people(...names)).sheets.filter(isGold);
    const data = givenWorkbook(people(...own));
    const beside = Object.entries(others).flatMap(([name, names]) => gold(names).map((sheet) => ({ ...sheet, name })));
    return submissionOf(file, { ...data, sheets: [...data.sheets, ...beside] }, notice);
  }
  const isGold = ({ name }: { readonly name: string }) => name === "金牌工人";
  const sent = () => townships("富民.xlsx", ["岩应龙"], { 永定镇: ["段小川", "赵某"], 赤鹫镇: ["木文山"] });
  const where = (data: WorkbookData) => table(data, "金牌工人", "姓名", "来源工作表", "来源行号");

  test("arrives whole, each row with its sheet, and the same again changes nothing", () => {
    const { data, receipts, quota } = run([sent()]);
    expect(receipts).toMatchObject([{ status: "taken", reason: "" }]);
    expect(where(data)).toEqual([
      ["岩应龙", "金牌工人", "4"],
      ["段小川", "永定镇", "4"],
      ["赵某", "永定镇", "5"],
      ["木文山", "赤鹫镇", "4"],
    ]);
    expect(table(data, "收件登记", "金牌工人")).toEqual([["4"]]);
    expect(quota.find(({ unit: { name } }) => name === "富民县总工会")).toMatchObject({ received: 4 });
    twice([sent()], data);
  });

  test("a clash is told at the cell of its sheet, of rows that have one number on two sheets too, and in later runs", () => {
    const same = { name: "木文山", phone: "13800000009" };
    const wuhua = submissionOf("五华.xlsx", givenWorkbook({ ...unit("五华区总工会"), goldWorkers: [same] }), notice);
    const told = ({ crossIssues, originOf }: ReturnType<typeof run>) =>
      crossIssues
        .filter(({ rule }) => rule === "cons-cross-person")
        .map(({ at }) => at.map((cell) => originOf(cell)).map((of) => of && `${of.file} ${formatCell(of.at)}`));
    const first = run([sent(), wuhua]);
    const wanted = [["五华.xlsx 金牌工人!C4", "富民.xlsx 赤鹫镇!C4"]];
    expect(told(first)).toEqual(wanted);
    expect(told(run([sent()], { base: first.data }))).toEqual(wanted);
  });

  test.each<[string, string, ReadonlyArray<string | null>]>([
    ["typed over with a name that its file has not", "款庄镇", [null]],
    ["emptied, where its file has several", "", [null]],
    ["with the name of another, at that one", "永定镇", ["富民.xlsx 永定镇!C4"]],
  ])("来源工作表 %s", (_, text, wanted) => {
    const edited = typedUnder(run([sent()]).data, "金牌工人", "来源工作表", 7, text);
    const { originOf } = run([], { base: edited });
    const cell = originOf({ sheet: "金牌工人", row: 7, column: 3 });
    expect([cell && `${cell.file} ${formatCell(cell.at)}`]).toEqual(wanted);
  });

  test("a workbook of an earlier version, which has no column for the sheet, is continued", () => {
    const first = run({ "富民.xlsx": people("岩应龙") });
    const former = withoutColumn(first.data, "来源工作表");
    expect(table(former, "金牌工人", "来源工作表")).toEqual([[""]]);
    const later = run({ "五华.xlsx": unit("五华区总工会") }, { base: former });
    expect(where(later.data)).toEqual([["岩应龙", "", "4"]]);
    expect(later.originOf({ sheet: "金牌工人", row: 4, column: 3 })?.at).toMatchObject({ sheet: "金牌工人", row: 4 });
  });

  test("what the city wrote stays with a person whom the unit moves to another sheet", () => {
    const base = typedUnder(run([sent()]).data, "金牌工人", "市总工会意见", 6, "同意");
    const moved = townships("富民.xlsx", ["岩应龙", "段小川"], { 赤鹫镇: ["木文山", "赵某"] });
    const { data } = run([moved], { base });
    expect(table(data, "金牌工人", "姓名", "市总工会意见", "来源工作表")).toEqual([
      ["岩应龙", "", "金牌工人"],
      ["段小川", "", "金牌工人"],
      ["木文山", "", "赤鹫镇"],
      ["赵某", "同意", "赤鹫镇"],
    ]);
  });
});

/** The sheets without the cells below and under a header. */
function withoutColumn(data: WorkbookData, header: string): WorkbookData {
  const sheets = data.sheets.map((sheet) => {
    const column = sheet.rows.find(({ row }) => row === 3)?.cells.findIndex((cell) => cellText(cell) === header) ?? -1;
    if (column < 0) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== column) })),
    };
  });
  return { ...data, sheets };
}
