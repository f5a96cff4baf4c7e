import type { Award, TextLength } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../src/core/notice/parseNotice";
import { packReferences } from "../../src/core/rules/packReferences";
import { kunmingAwards } from "./kunming";

const unit = (name: string, code: string, gold: number) => ({
  name,
  code,
  class: "县（市）区",
  quotas: {
    gold: { least: null, most: gold, inPrinciple: false },
    station: { least: null, most: 1, inPrinciple: true },
    studio: { least: null, most: 3, inPrinciple: true },
  },
  pooled: false,
  aliases: [],
});

const { landline, office, letters } = kunming2020;
const { gold, pair, station, studio } = kunmingAwards;
const material = { copies: 3, seals: ["工会"] };
const withDeeds = ({ columns }: Pick<Award, "columns">, length: TextLength) =>
  columns.map((column) => (column.key === "deeds" ? { ...column, length } : column));

/** A clearly fictitious notice of another city and year, as the JSON that its office would load. */
export const secondPack: unknown = JSON.parse(
  JSON.stringify({
    ...kunming2020,
    id: "yunwu-2031",
    version: "7",
    title: "云雾市总工会关于推荐2031年云雾市金牌工人的通知（虚构）",
    documentNumber: "云雾工通〔2031〕3号",
    issuer: "云雾市总工会",
    issuedOn: "2031-03-01",
    year: 2031,
    since: "2030-01-01",
    deadline: "2031-04-15T12:00:00",
    landline: { ...landline, areaCode: "0999" },
    office: { ...office, name: "云雾市总工会办公室" },
    unitClasses: ["县（市）区"],
    units: [unit("东雾县总工会", "990101", 2), unit("西雾县总工会", "990102", 5)],
    awards: [
      {
        ...gold,
        ...material,
        columns: withDeeds(gold, { stated: 450, min: 400, max: 500, narrowUntil: null }),
        employerKinds: ["企业"],
        conditions: { ...gold.conditions, list: gold.conditions?.list.slice(0, 4), recognised: ["4"] },
        contestSince: 2030,
        quota: { total: 7, otherUnits: null },
        ratios: [{ field: "sex", values: ["女"], label: "女职工", atLeast: 0.2, atMost: null, of: "unit" }],
      },
      {
        ...pair,
        ...material,
        columns: withDeeds(pair, { stated: 500, min: 500, max: null, narrowUntil: null }),
      },
      {
        ...station,
        ...material,
        core: { ...station.core, min: 5 },
        senior: { ...station.senior, ratio: 0.75 },
        leaderSkill: "高级技师",
        results: { ...station.results, min: 3 },
        projectYears: [2030],
      },
      { ...studio, ...material, core: { ...studio.core, min: 2 }, projectYears: [2030] },
    ],
    words: { ...kunming2020.words, leadingPosts: ["队长"] },
    recent: { from: "2029-04", graceFrom: "2029-01", to: "2031-04" },
    letterCopies: 2,
    publicity: { ...kunming2020.publicity, minDays: 5, holidays: [], workdays: [] },
    ages: { ...kunming2020.ages, retirement: { 男: 63, 女: 58 } },
    letters: { ...letters, wording: "literal", star: false },
    rules: {
      ...kunming2020.rules,
      "cross-category": { severity: "error", clause: [] },
      "list-ratio": { severity: "warning", clause: [] },
      "quota-exceeded": { severity: "error", clause: ["四（四）"] },
      "photo-missing": undefined,
    },
  }),
);

const parsed = parseNotice(secondPack, packReferences);
if (!parsed.notice) throw new Error(JSON.stringify(parsed.mistakes));
export const secondNotice = parsed.notice;
