import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../src/core/notice/parseNotice";
import { packReferences } from "../../src/core/rules/packReferences";

const unit = (name: string, code: string, goldQuota: number) => ({
  name,
  code,
  class: "县（市）区",
  goldQuota,
  stationCeiling: 1,
  studioCeiling: 3,
  ceilingKind: "原则上",
  pooled: false,
  aliases: [],
});

const { landline, office, letters } = kunming2020;

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
    goldQuotaTotal: 7,
    gold: {
      ...kunming2020.gold,
      employerKinds: ["企业"],
      conditions: kunming2020.gold.conditions.slice(0, 4),
      recognisedConditions: ["4"],
      contestSince: 2030,
      deeds: { stated: 500, min: 400, max: 500, narrowUntil: null },
      leadingPosts: ["队长"],
    },
    pair: { deeds: { stated: 500, min: 500, max: null, narrowUntil: null } },
    station: { ...kunming2020.station, coreMin: 5, seniorRatio: 0.75, leaderSkill: "高级技师", resultsMin: 3 },
    studio: { ...kunming2020.studio, coreMin: 2 },
    teams: {
      ...kunming2020.teams,
      recent: { from: "2029-04", graceFrom: "2029-01", to: "2031-04" },
      projectYears: [2030],
    },
    material: { copies: 3, seals: ["工会"], letterCopies: 2 },
    publicity: { ...kunming2020.publicity, minDays: 5, holidays: [], workdays: [] },
    ages: { ...kunming2020.ages, retirement: { 男: 63, 女: 58 } },
    listRatios: [{ category: "gold", field: "sex", values: ["女"], label: "女职工", atLeast: 0.2, atMost: null }],
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
