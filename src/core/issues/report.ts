import { groupBy } from "../cells/groupBy";
import type { Severity } from "../notice/severity";
import type { Issue } from "./issue";

/** Open issues by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Open issues by severity, and the warnings that a clerk's reason has settled. */
export interface Tally extends Counts {
  readonly waived: number;
}

/** Whether something is left to do about an issue: it is not settled by a clerk's reason. */
export function isOpen({ waiver }: Issue): boolean {
  return waiver === null;
}

export function countBySeverity(issues: readonly Issue[]): Counts {
  const { waived: _, ...counts } = tally(issues);
  return counts;
}

export function tally(issues: readonly Issue[]): Tally {
  const counts = { error: 0, warning: 0, advice: 0, waived: 0 };
  for (const issue of issues) counts[isOpen(issue) ? issue.severity : "waived"]++;
  return counts;
}

/** By rule, in the order in which the rules first come up. */
export function tallyByRule(issues: readonly Issue[]): ReadonlyMap<string, Tally> {
  return tallyBy(issues, ({ rule }) => rule);
}

/** By the sheet to which an issue jumps first. */
export function tallyBySheet(issues: readonly Issue[]): ReadonlyMap<string, Tally> {
  return tallyBy(issues, ({ at }) => at[0].sheet);
}

function tallyBy(issues: readonly Issue[], keyOf: (issue: Issue) => string): ReadonlyMap<string, Tally> {
  return new Map([...groupBy(issues, keyOf)].map(([key, group]) => [key, tally(group)]));
}
