/** What a rule was called before: its id today, and today's ids of those of its messages that have changed theirs. */
export interface FormerRule {
  readonly id: string;
  readonly messages?: Readonly<Record<string, string>>;
}

/**
 * The ids by which earlier versions named a rule: in clerks' 例外说明, in packs and in scripts they still mean it. Two
 * that mean one rule name all of their messages.
 */
export const formerRules: Readonly<Record<string, FormerRule>> = {
  "period-since-2019": { id: "period-since" },
  "gw-identity": { id: "eligible-group" },
  "gw-employer-kind": { id: "employer-kind" },
  "gw-frontline": { id: "frontline-post" },
  "gw-post-suspect": { id: "post-suspect" },
  "gw-condition-missing": { id: "condition-missing" },
  "gw-condition-proof": { id: "condition-proof" },
  "gw-deeds-800": { id: "deeds-length", messages: { short: "belowAbout", long: "aboveAbout", narrow: "narrow" } },
  "pair-deeds-800": { id: "deeds-length", messages: { short: "short", long: "long", narrow: "narrow" } },
  "st-leader-level": { id: "leader-level" },
  "st-ratio-50": { id: "team-ratio" },
  "st-talents-2y": { id: "team-talents" },
  "st-contest-award": { id: "team-contest" },
  "team-core-3": {
    id: "team-core",
    messages: { shortStation: "short", shortStudio: "short", equivalent: "equivalent" },
  },
  "team-results-2y": {
    id: "team-results",
    messages: { shortStation: "short", shortStudio: "unrecognised", early: "early", fewest: "fewest" },
  },
  "ws-leader-title": { id: "leader-title" },
  "ws-named-by-leader": { id: "named-by-leader" },
  "quota-gold-exceeded": { id: "quota-exceeded", messages: { exceeded: "exceeded" } },
  "quota-project-2": {
    id: "quota-exceeded",
    messages: { overCeiling: "overCeiling", overCustomary: "overCustomary" },
  },
};

/** The id that a rule has today. */
export function presentRuleId(id: string): string {
  return formerRules[id]?.id ?? id;
}
