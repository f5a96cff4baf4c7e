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
