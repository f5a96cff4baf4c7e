import { findIssues } from "../../../src/core/issues/findIssues";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../src/core/rules/catalogue";
import { type Given, givenRecords, han, times } from "../../support/given";
import { secondNotice } from "../../support/secondNotice";

/** What a rule says of the workbook under a notice: `severity messageId`, once for each finding. */
function said(rule: string, given: Given, notice: Notice): string[] {
  return findIssues(rules, { records: givenRecords(given, notice), notice })
    .filter((issue) => issue.rule === rule)
    .map(({ severity, messageId }) => `${severity} ${messageId}`);
}

const unitInfo = (unit: string, more = {}) => ({ unitInfo: [{ unit, ...more }] });
/** The same workbook, of a unit that either notice knows. */
const of = (given: Given) => ({
  kunming: { ...unitInfo("富民县总工会"), ...given },
  second: { ...unitInfo("东雾县总工会"), ...given },
});

interface Point {
  readonly point: string;
  readonly rule: string;
  readonly given: ReturnType<typeof of>;
  readonly kunming: readonly string[];
  readonly second: readonly string[];
}

const pair = (name: string) => ({ "master.name": name, "master.birth": "1982-05" });
const team = {
  stations: [{ recordId: "ST-1", "leader.skillLevel": "技师" }],
  members: times(4).map(() => ({ parentId: "ST-1" })),
};

/** Where the two notices differ, shown by one workbook that they judge differently. */
const points: readonly Point[] = [
  {
    point: "quotas",
    rule: "quota-exceeded",
    given: of({ goldWorkers: times(3) }),
    kunming: [],
    second: ["error exceeded"],
  },
  {
    point: "ceilings, and the severity of passing them",
    rule: "quota-exceeded",
    given: of({ stations: times(2), studios: times(3) }),
    kunming: ["warning overCeiling"],
    second: ["error overCeiling"],
  },
  {
    point: "the deadline's hour",
    rule: "deadline-late",
    given: {
      kunming: unitInfo("富民县总工会", { submittedAt: "2020-09-29 12:30", paperSubmittedOn: null }),
      second: unitInfo("东雾县总工会", { submittedAt: "2031-04-15 12:30", paperSubmittedOn: null }),
    },
    kunming: [],
    second: ["error late"],
  },
  {
    point: "working days of publicity",
    rule: "pub-length",
    given: of({ goldWorkers: [{}], screening: [{ publicFrom: "2020-09-15", publicTo: "2020-09-17" }] }),
    kunming: ["advice short"],
    second: ["error belowMinimum"],
  },
  {
    point: "the length of a worker's deeds",
    rule: "deeds-length",
    given: of({ goldWorkers: [{ deeds: han(640) }] }),
    kunming: [],
    second: ["warning aboveAbout"],
  },
  {
    point: "the length of a pair's deeds",
    rule: "deeds-length",
    given: of({ pairs: [{ deeds: han(500) }] }),
    kunming: ["error short"],
    second: [],
  },
  {
    point: "one award a person",
    rule: "cross-category",
    given: of({ goldWorkers: [{ name: "岩温", birth: "1982-05" }], pairs: [pair("岩温")] }),
    kunming: ["advice several"],
    second: ["error several"],
  },
  {
    point: "shares of the list",
    rule: "list-ratio",
    given: of({ goldWorkers: [{}] }),
    kunming: [],
    second: ["warning below"],
  },
  {
    point: "employers",
    rule: "employer-kind",
    given: of({ goldWorkers: [{ employerKind: "事业单位" }] }),
    kunming: [],
    second: ["warning outside"],
  },
  {
    point: "posts that speak against the front line",
    rule: "post-suspect",
    given: of({ goldWorkers: [{ post: "队长" }] }),
    kunming: [],
    second: ["warning leading"],
  },
  {
    point: "the year from which contests count",
    rule: "eligible-group",
    given: of({ goldWorkers: [{ identity: "竞赛获奖职工", contestTitle: "技术状元", contestYear: 2019 }] }),
    kunming: [],
    second: ["warning contestEarly"],
  },
  {
    point: "the leader's grade",
    rule: "leader-level",
    given: of(team),
    kunming: [],
    second: ["error low"],
  },
  {
    point: "the size of a team",
    rule: "team-core",
    given: of(team),
    kunming: [],
    second: ["error short"],
  },
  {
    point: "paper copies",
    rule: "mat-copies-seal",
    given: of({ goldWorkers: [{ copies: 5 }] }),
    kunming: [],
    second: ["advice moreCopies"],
  },
  {
    point: "a rule switched off",
    rule: "photo-missing",
    given: of({ goldWorkers: [{ photo: null }] }),
    kunming: ["warning blank"],
    second: [],
  },
];

test.each(points)("$point: one workbook, judged by each notice's own data", ({ rule, given, kunming, second }) => {
  expect(said(rule, given.kunming, kunming2020)).toEqual(kunming);
  expect(said(rule, given.second, secondNotice)).toEqual(second);
});
