import type { Award } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { leftovers, textsIn } from "../../../src/core/noticeWorkbook/leftovers";
import { nextNotice } from "../../../src/core/noticeWorkbook/nextNotice";
import { packReferences } from "../../../src/core/rules/packReferences";

const { notice, moved } = nextNotice(kunming2020, 2021);

test("the next year's notice is sound, and nothing in it is left of the year before", () => {
  expect(parseNotice(JSON.parse(JSON.stringify(notice)), packReferences).mistakes).toEqual([]);
  expect(leftovers(notice)).toEqual([]);
  const texts = textsIn(notice);
  expect(texts.filter(({ text }) => /第四届/.test(text))).toEqual([]);
});

test.each<[string, unknown, unknown]>([
  ["year", notice.year, 2021],
  ["since", notice.since, "2020-01-01"],
  ["deadline", notice.deadline, "2021-09-30T17:00:00"],
  ["issuedOn", notice.issuedOn, "2021-08-26"],
  ["recent", notice.recent, { from: "2019-10", graceFrom: "2019-01", to: "2021-09" }],
  ["document number", notice.documentNumber, "昆工通〔2021〕19号"],
  ["edition", notice.awards[2]?.form?.title, "第五届“昆明市技师工作站”"],
  ["years of projects", notice.awards[2]?.kind === "team" && notice.awards[2].projectYears, [2020, 2021]],
  ["holidays", [notice.publicity.holidays, notice.publicity.workdays], [[], []]],
  ["another paper's number", Object.keys(notice.clauses).includes("民委发〔2016〕33号"), true],
  ["telephone", notice.office.phones, kunming2020.office.phones],
])("%s", (_, found, wanted) => {
  expect(found).toEqual(wanted);
});

test("what was moved on is listed, each with what it was", () => {
  expect(moved).toContainEqual({ path: "year", before: "2020", after: "2021" });
  expect(moved.every(({ before, after }) => before !== after)).toBe(true);
});

test.each([
  [2021, "第五届"],
  [2026, "第十届"],
  [2027, "第十一届"],
  [2036, "第二十届"],
  [2037, "第二十一届"],
])("in %s the fourth edition is %s", (year, edition) => {
  expect(nextNotice(kunming2020, year).notice.awards[2]?.form?.title).toBe(`${edition}“昆明市技师工作站”`);
});

test("a leap day becomes the last of February", () => {
  const leap = { ...kunming2020, issuedOn: "2020-02-29" };
  expect(nextNotice(leap, 2021).notice.issuedOn).toBe("2021-02-28");
  expect(nextNotice(leap, 2024).notice.issuedOn).toBe("2024-02-29");
});

test("there and back is the notice again, but for its days off", () => {
  const back = nextNotice(notice, 2020).notice;
  expect({ ...back, publicity: kunming2020.publicity }).toEqual(kunming2020);
});

test.each<[string, string, number]>([
  ["its own year", "2020年“金牌工人”", 0],
  ["since when results count", "2019年以来的业绩", 0],
  ["a span", "2019年、2020年每年一项", 0],
  ["last year's paper", "2019年“金牌工人”", 1],
  ["an older number", "某工通〔2018〕30号", 1],
  ["a telephone number", "63120191", 0],
  ["another edition", "第三届", 1],
  ["its own edition", "第四届", 0],
])("%s: %s", (_, text, count) => {
  const [gold, ...others] = kunming2020.awards;
  if (!gold) throw new Error("no award");
  const changed = { ...kunming2020, awards: [{ ...gold, sheet: { ...gold.sheet, hint: text } }, ...others] };
  expect(leftovers(changed).map(({ path }) => path)).toEqual(Array(count).fill("awards.0.sheet.hint"));
});

const [gold, pair, station, studio] = kunming2020.awards as [Award, Award, Award, Award];
const awards = [gold, pair, station, { ...studio, aliases: ["劳模工作室"] }];

/** The editions found left over where a hint of the award says so. */
function told(text: string, of: Award, more: Partial<typeof kunming2020> = {}) {
  const changed = awards.map((award) =>
    award.id === of.id ? { ...award, sheet: { ...award.sheet, hint: text } } : award,
  );
  const found = leftovers({ ...kunming2020, awards: changed, ...more });
  return found
    .filter(({ path }) => path.endsWith("sheet.hint"))
    .map(({ message }) => /其中的(.*?)与本届/.exec(message)?.[1]);
}

test.each<[string, string, Award, readonly string[]]>([
  ["last time's paper", "第三届“昆明市技师工作站”推荐名单", station, ["第三届"]],
  ["in digits", "第3届技师工作站申报表", station, ["第3届"]],
  ["by an alias", "第三届劳模工作室申报表", studio, ["第三届"]],
  ["another award's, where the award is none of an edition", "第三届“昆明市技师工作站”", gold, ["第三届"]],
  ["two at once", "第二届、第三届申报材料", station, ["第二届、第三届"]],
  ["one to come, spoken of as past", "已获第五届技师工作站的", station, ["第五届"]],
  ["its own in digits", "第4届技师工作站申报表", station, []],
  ["who was honoured before", "已命名为第三届昆明市技师工作站的，不再申报。", station, []],
  ["a congress", "中国工会第十七次、市工会第十二届委员会的要求", station, []],
  ["another contest", "第三届“振兴杯”青工竞赛获奖者", station, []],
  ["an award far behind", "第三届职工运动会，技师工作站组队", station, []],
])("of %s", (_, text, award, wanted) => {
  expect(told(text, award)).toEqual(wanted);
});

test("awards of several editions are each judged by their own, in the title or in what heads them", () => {
  const title = "关于评选“昆明市金牌工人”、第四届“昆明市技师工作站”和第六届“昆明市职工创新工作室”的通知";
  expect(told("第四届职工创新工作室名单", studio, { title })).toEqual(["第四届"]);
  expect(told("第六届职工创新工作室名单", studio, { title })).toEqual([]);
  expect(told("第六届技师工作站名单", station, { title })).toEqual(["第六届"]);
  expect(told("第三届技师工作站名单", station, { title: "关于推荐申报的通知" })).toEqual(["第三届"]);
  expect(told("第四届技师工作站名单", station, { title: "关于推荐申报的通知" })).toEqual([]);
});

test("the edition of something else is not moved on", () => {
  const hint = "第三届“振兴杯”获奖者，第四届“昆明市技师工作站”";
  const changed = [gold, pair, { ...station, sheet: { ...station.sheet, hint } }, studio];
  const next = nextNotice({ ...kunming2020, awards: changed }, 2021).notice;
  expect(next.awards[2]?.sheet.hint).toBe("第三届“振兴杯”获奖者，第五届“昆明市技师工作站”");
});
