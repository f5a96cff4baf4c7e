import type { Award, Notice } from "../notice/notice";
import type { NoticeMistake } from "../notice/senseMistakes";

/** What an award asks for, the rule that looks after it, and the columns or sheets that the rule looks at. */
interface Demand {
  readonly rule: string;
  /** Where the award asks; null where it does not. */
  readonly asked: string | null;
  readonly columns?: readonly string[];
  readonly sheet?: "members" | "projects" | "honours";
}

function demandsOf(award: Award): Demand[] {
  const ofAll: Demand[] = [
    { rule: "condition-missing", asked: award.conditions && "conditions.needed", columns: ["conditions"] },
    {
      rule: "condition-proof",
      asked: award.conditions && award.conditions.recognised.length > 0 ? "conditions.recognised" : null,
      columns: ["conditionProof"],
    },
    { rule: "mat-copies-seal", asked: award.copies === null ? null : "copies", columns: ["copies"] },
  ];
  const fromSchool = (columns: readonly string[], asked: boolean): Demand => ({
    rule: "resume-timeline",
    asked: asked ? "resumeFromSchool" : null,
    columns,
  });
  switch (award.kind) {
    case "person":
      return [
        ...ofAll,
        { rule: "employer-kind", asked: award.employerKinds && "employerKinds", columns: ["employerKind"] },
        {
          rule: "eligible-group",
          asked: award.contestSince === null ? null : "contestSince",
          columns: ["identity", "contestYear"],
        },
        fromSchool(["resume"], award.resumeFromSchool),
      ];
    case "pair":
      return [...ofAll, fromSchool(["master.resume", "apprentice.resume"], award.resumeFromSchool)];
    case "team":
      return [
        ...ofAll,
        { rule: "leader-level", asked: award.leaderSkill && "leaderSkill", columns: ["leader.skillLevel"] },
        { rule: "leader-title", asked: award.leaderTitle ? "leaderTitle" : null, columns: ["leader.title"] },
        { rule: "team-years", asked: award.yearsRunning === null ? null : "yearsRunning", columns: ["foundedOn"] },
        { rule: "team-ratio", asked: award.senior && "senior.ratio", sheet: "members" },
        { rule: "team-core", asked: award.core && "core.min", sheet: "members" },
        {
          rule: "team-annual-project",
          asked: award.projectYears.length > 0 ? "projectYears" : null,
          sheet: "projects",
        },
        { rule: "team-results", asked: award.results && "results.min", sheet: "projects" },
        { rule: "team-talents", asked: award.talents && "talents.min", sheet: "honours" },
        { rule: "team-contest", asked: award.contestAward ? "contestAward" : null, sheet: "honours" },
        { rule: "team-commended", asked: award.commendedMin > 0 ? "commendedMin" : null, sheet: "honours" },
      ];
    case "organisation":
      return ofAll;
  }
}

/** What awards ask for and a rule that is switched on cannot see, since no column or sheet holds it. */
export function unservedRules({ awards, rules }: Notice): NoticeMistake[] {
  return awards.flatMap((award, index) => {
    const keys = new Set(award.columns.map(({ key }) => key));
    return demandsOf(award).flatMap(({ rule, asked, columns = [], sheet }): NoticeMistake[] => {
      if (asked === null || !rules[rule]) return [];
      const lacking = columns.filter((key) => !keys.has(key));
      const path = `awards.${index}.${asked}`;
      if (lacking.length > 0) {
        const names = lacking.map((key) => `“${key}”`).join("、");
        return [{ path, message: `规则 ${rule} 要看${names}栏，本项目没有；请在《栏目》表补上，或不作此要求` }];
      }
      if (sheet === undefined || (award.kind === "team" && award.children[sheet])) return [];
      const name = { members: "成员表", projects: "项目成果表", honours: "表彰人才表" }[sheet];
      return [{ path, message: `规则 ${rule} 要看${name}，本项目没有；请改为有${name}，或不作此要求` }];
    });
  });
}
