import type { Award, AwardOf, Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { parseNotice } from "../../src/core/notice/parseNotice";
import type { SheetLayout } from "../../src/core/notice/schema/layout";
import { packReferences } from "../../src/core/rules/packReferences";
import { numberColumns, reviewColumns } from "../../src/core/workbook/kinds/commonColumns";
import { kunmingAwards } from "./kunming";

type Columns = Award["columns"];

const { gold, pair, station } = kunmingAwards;
const numbers: Columns = numberColumns.map(({ key }) => ({ key }));
const review: Columns = reviewColumns.map(({ key }) => ({ key }));
const chosen = (...keys: readonly string[]): Columns => keys.map((key) => ({ key }));

const common = {
  aliases: [],
  cityTotal: null,
  conditions: null,
  ratios: [],
  quota: null,
  barredBy: [],
  copies: null,
  seals: ["工会"],
  letter: null,
  form: null,
};
const title = (text: string) => ({ corrected: [text] });
const wording = (text: string) => ({ corrected: text });
const head = { header: wording("序号"), show: "number", width: 6 };
const formOf = (title: string) => ({
  annex: "附件甲",
  kind: "推荐表",
  title,
  cover: [{ label: "推 荐 单 位：", show: "{recordId}" }],
  coverSpans: [1, 2, 1] satisfies [number, number, number],
  columns: [20, 20, 20, 20],
  pages: null,
  opinions: [],
});

/** 单位, with a letter, a form of one box a column, and columns of the notice's own. */
const collective: AwardOf<"organisation"> = {
  ...common,
  id: "collective",
  kind: "organisation",
  name: "先进集体",
  title: "云雾市先进集体",
  measure: "个",
  recordPrefix: "JT",
  persons: "先进集体",
  sheet: { title: "先进集体推荐名单", hint: "每个集体一行。", about: "先进集体推荐", row: "一个集体" },
  columns: [
    ...numbers,
    ...chosen("name", "code", "staff", "head.name", "phone"),
    {
      key: "trait",
      header: "集体类型",
      type: "choice",
      values: ["班组", "科室", "车间"],
      required: "always",
      group: "其他",
    },
    { key: "shifts", header: "班次", type: "choices", values: ["早班", "中班", "晚班"], group: "其他" },
    {
      key: "slogan",
      header: "集体口号",
      type: "text",
      group: "其他",
      length: { stated: 10, min: 0, max: 10, narrowUntil: null },
    },
    { key: "deeds", length: { stated: 20, min: 5, max: 40, narrowUntil: null } },
    ...review,
  ],
  ratios: [{ field: "trait", values: ["班组"], label: "班组", atLeast: 0.5, atMost: null, of: "unit" }],
  quota: { total: null, otherUnits: 1 },
  letter: {
    annex: "附件乙",
    title: title("“云雾市先进集体”推荐承诺书"),
    received: wording("“云雾市先进集体”推荐材料"),
    proposed: wording("经初审，拟推荐以下集体。"),
    columns: [
      head,
      { header: wording("集体名称"), show: "nominee", width: 30 },
      { header: wording("负责人"), show: "leader", width: 16 },
      { header: wording("集体类型"), show: "trait", width: 14 },
    ],
  },
  form: formOf("云雾市先进集体"),
};

/** 个人, with few columns and neither letter nor form. */
const innovator: AwardOf<"person"> = {
  ...common,
  id: "innovator",
  kind: "person",
  name: "创新能手",
  title: "云雾市创新能手",
  measure: "人",
  recordPrefix: "CX",
  persons: "创新能手",
  sheet: { title: "创新能手推荐名单", hint: "每人一行。", about: "创新能手推荐", row: "一人" },
  columns: [
    ...numbers,
    ...chosen("name", "sex", "birth", "employer"),
    { key: "patents", header: "专利数", type: "integer", required: "always", group: "其他" },
    ...review,
  ],
  employerKinds: null,
  contestSince: null,
  resumeFromSchool: false,
};

/** 班组, a team without child sheets. */
const crew: AwardOf<"team"> = {
  ...common,
  id: "crew",
  kind: "team",
  name: "标杆班组",
  title: "云雾市标杆班组",
  measure: "个",
  recordPrefix: "BZ",
  persons: "班组长",
  sheet: { title: "标杆班组推荐名单", hint: "每个班组一行。", about: "标杆班组推荐", row: "一个班组" },
  columns: [...numbers, ...chosen("name", "hostUnit", "leader.name", "headcount", "phone"), ...review],
  core: null,
  senior: null,
  leaderSkill: null,
  leaderTitle: false,
  namedByLeader: false,
  results: null,
  talents: null,
  contestAward: false,
  commendedMin: 0,
  projectYears: [],
  yearsRunning: null,
  children: { members: null, projects: false, honours: false },
  letter: null,
  form: formOf("云雾市标杆班组"),
};

/** A fictitious notice of six awards, all kinds among them; three are Kunming's own. */
export const otherAwards: Notice = parsed({
  ...kunming2020,
  id: "yunwu-six",
  awards: [gold, collective, pair, innovator, crew, station],
  noOverlap: [],
  sheets: { ...kunming2020.sheets, quotaTable: withoutColumn(kunming2020.sheets.quotaTable, "quota.studio") },
  units: kunming2020.units.map((unit) => ({
    ...unit,
    quotas: {
      ...Object.fromEntries(Object.entries(unit.quotas).filter(([id]) => id !== "studio")),
      collective: { least: null, most: 1, inPrinciple: false },
    },
  })),
});

/** What an office takes out with an award; the column of an award that it adds is put in by itself. */
function withoutColumn(layout: SheetLayout | null, gone: string): SheetLayout | null {
  return layout && { ...layout, columns: layout.columns?.filter(({ key }) => key !== gone) };
}

function parsed(pack: unknown): Notice {
  const { notice, mistakes } = parseNotice(JSON.parse(JSON.stringify(pack)), packReferences);
  if (!notice) throw new Error(JSON.stringify(mistakes, null, 1));
  return notice;
}
