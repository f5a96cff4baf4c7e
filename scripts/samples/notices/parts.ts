import type { Award, Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { numberColumns, reviewColumns } from "../../../src/core/workbook/kinds/commonColumns";

/** What the invented notices have in common, so that each file says only what is its own. */

export type Columns = Award["columns"];

export const numbers: Columns = numberColumns.map(({ key }) => ({ key }));
export const review: Columns = reviewColumns.map(({ key }) => ({ key }));

/** Columns of the kind's catalogue as it has them. */
export function chosen(...keys: readonly string[]): Columns {
  return keys.map((key) => ({ key }));
}

/** About so many 字: a tenth more or less. */
export function about(stated: number): NonNullable<Columns[number]["length"]> {
  return { stated, min: stated * 0.9, max: stated * 1.1, narrowUntil: null };
}

export function atMost(max: number): NonNullable<Columns[number]["length"]> {
  return { stated: max, min: 0, max, narrowUntil: null };
}

/** An award without anything that a notice need not say. */
export const plain = {
  aliases: [],
  cityTotal: null,
  conditions: null,
  ratios: [],
  quota: null,
  barredBy: [],
  copies: null,
  seals: ["行政", "工会"],
  letter: null,
  form: null,
} satisfies Partial<Award>;

/** A team of which nothing is asked. */
export const plainTeam = {
  ...plain,
  kind: "team",
  core: null,
  senior: null,
  leaderSkill: null,
  leaderTitle: false,
  namedByLeader: false,
  results: null,
  talents: null,
  contestAward: false,
  commendedMin: 0,
  projectYears: [] as number[],
  yearsRunning: null,
  children: { members: null, projects: false, honours: false },
} as const;

const same = (text: string) => ({ corrected: text });
const list = (text: string) => ({ corrected: [text] });

/** A letter about `title`, with further columns behind 序号 and the nominee: header, what it shows, width. */
export function letterOf(
  annex: string,
  title: string,
  nominee: string,
  ...columns: readonly (readonly [header: string, show: string, width: number])[]
): NonNullable<Award["letter"]> {
  return {
    annex,
    title: list(`“${title}”推荐承诺书`),
    received: same(`“${title}”推荐材料`),
    proposed: same(`经初审，拟推荐以下“${title}”。`),
    columns: [
      { header: same("序号"), show: "number", width: 7 },
      { header: same(nominee), show: "nominee", width: 22 },
      ...columns.map(([header, show, width]) => ({ header: same(header), show, width })),
    ],
  };
}

/** A form of a box a column, with these lines on its cover and these boxes for opinions. */
export function formOf(
  annex: string,
  title: string,
  cover: readonly (readonly [label: string, show: string])[],
  opinions: readonly string[],
): NonNullable<Award["form"]> {
  return {
    annex,
    kind: "推荐表",
    title,
    cover: cover.map(([label, show]) => ({ label, show })),
    coverSpans: [1, 2, 1],
    columns: [22, 22, 22, 22],
    pages: null,
    opinions: opinions.map((each) => ({ title: each, sentence: null, signed: "（盖章）" })),
  };
}

/** So many of an award, or a range of numbers. */
export function quota(most: number, { least = null as number | null, inPrinciple = false } = {}) {
  return { least, most, inPrinciple };
}

/**
 * Rules by the severities that Kunming's notice gives them, each with the clauses of another notice; `clauseOf` names them
 * by rule, and those that it does not name stand for the hygiene of data.
 */
export function rulesAs(names: readonly string[], clauseOf: Readonly<Record<string, string[]>>): Notice["rules"] {
  return Object.fromEntries(
    names.map((name) => {
      const setting = kunming2020.rules[name];
      if (!setting) throw new Error(`Kunming 2020 sets no rule ${name}`);
      return [name, { severity: setting.severity, clause: clauseOf[name] ?? [] }];
    }),
  );
}

/** The rules that hold of any workbook, whatever it puts forward. */
export const rulesOfAnyWorkbook = [
  "wb-pack-version",
  "wb-carried-notice",
  "wb-header-changed",
  "wb-hidden-content",
  "wb-merged-data",
  "wb-non-record-row",
  "wb-unread-part",
  "wb-formula-or-error",
  "text-invisible",
  "num-as-text",
  "required-missing",
  "enum-invalid",
  "enum-synonym",
  "placeholder-value",
  "id-link",
  "name-spaces",
  "name-middle-dot",
  "name-invalid",
  "name-rare-char",
  "date-unparsed",
  "date-normalise",
  "date-ambiguous",
  "age-plausibility",
  "future-date",
  "phone-invalid",
  "email-invalid",
  "phone-suspect",
  "unit-name-form",
  "unit-not-in-quota",
  "papers-other-unit",
  "deeds-length",
  "prelim-incomplete",
  "deadline-late",
  "cons-unit-missing",
  "cons-file-duplicate",
] as const;

/** What is the same in every notice of the invented region. */
export const region = {
  deadlineNearHours: 24,
  landline: { areaCode: "0899", digits: 7 },
  places: ["滇东省", "云岭市"],
  recent: { from: "2021-04", graceFrom: "2021-01", to: "2023-04" },
  letterCopies: 1,
  ages: kunming2020.ages,
  words: kunming2020.words,
  letters: {
    wording: "corrected",
    star: false,
    opening: "截至{until}，共收到{material}{received}份。",
    review: "{reviewedOn}，我单位特邀{experts}等{panel}人组成评审组，对材料进行了初审。",
    pledge: "我单位对所报送材料的真实性负责。",
  },
} as const satisfies Partial<Notice>;
