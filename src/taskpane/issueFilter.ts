import { formatCell } from "../core/cells/cellRef";
import { groupBy } from "../core/cells/groupBy";
import { memoised } from "../core/cells/memoised";
import { isBetweenUnits } from "../core/consolidation/betweenUnits";
import { issuesInOrder } from "../core/documents/report/issuesInOrder";
import type { Issue } from "../core/issues/issue";
import { isOpen, type Tally } from "../core/issues/report";
import type { Records } from "../core/workbook/records";

/** What the list tells apart by a button each: the open issues by severity, and the warnings settled by a reason. */
export type ShownLevel = keyof Tally;
export const levels: readonly ShownLevel[] = ["error", "warning", "advice", "waived"];

export type Grouping = "record" | "rule" | "sheet";
export const groupings: readonly Grouping[] = ["record", "rule", "sheet"];

export interface IssueFilter {
  readonly hidden: readonly ShownLevel[];
  readonly grouping: Grouping;
  /** Of the city's workbook, only those that lie between units. */
  readonly betweenUnits: boolean;
  /** Looked for in the message, the record, the cell and the rule. */
  readonly search: string;
}

/** A line of the list: the heading of a group, or an issue. */
export type ListLine =
  | { readonly kind: "heading"; readonly key: string; readonly count: number; readonly first: Issue }
  | { readonly kind: "issue"; readonly key: string; readonly issue: Issue };

export function levelOf(issue: Issue): ShownLevel {
  return isOpen(issue) ? issue.severity : "waived";
}

/** Knows an issue again after another check, as long as nothing about it changed. */
export const issueKey = memoised(({ rule, at, message }: Issue) => `${rule} ${at.map(formatCell)} ${message}`);

/** The issues that a filter shows, group by group, gravest first within a group as among groups. */
export function issueLines(
  issues: readonly Issue[],
  { hidden, grouping, betweenUnits, search }: IssueFilter,
  records: Records,
): ListLine[] {
  const isAsked = betweenUnits && records.scope === "city" ? isBetweenUnits(records) : () => true;
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const shown = issues.filter((issue) => !hidden.includes(levelOf(issue)) && isAsked(issue) && holdsAll(issue, words));
  return [...groupBy(issuesInOrder(shown, records.workbook), groupKey[grouping])].flatMap(([key, group]) => [
    { kind: "heading" as const, key, count: group.length, first: group[0] },
    ...group.map((issue) => ({ kind: "issue" as const, key: issueKey(issue), issue })),
  ]);
}

const groupKey: Readonly<Record<Grouping, (issue: Issue) => string>> = {
  record: ({ record, at }) => record ?? at[0].sheet,
  rule: ({ rule }) => rule,
  sheet: ({ at }) => at[0].sheet,
};

function holdsAll({ message, record, rule, at }: Issue, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${message} ${record ?? ""} ${rule} ${formatCell(at[0])}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/**
 * The issue before or behind one in the list, from the end around to the start; the first or last when there is none.
 * @param gone where it was in the list, if it is there no longer
 */
export function neighbour(lines: readonly ListLine[], current: string | null, step: 1 | -1, gone = 0): Issue | null {
  const issues = lines.flatMap((line) => (line.kind === "issue" ? [line] : []));
  const place = lineIndex(lines, current);
  // The one behind it stands in its place by now.
  const from = place ?? (step === 1 ? gone - 1 : gone);
  return issues.at((from + step) % Math.max(issues.length, 1))?.issue ?? null;
}

/** Which of the issues in the list it is, from 0; null where it is none of them. */
export function lineIndex(lines: readonly ListLine[], current: string | null): number | null {
  const place = lines.filter(({ kind }) => kind === "issue").findIndex(({ key }) => key === current);
  return place < 0 ? null : place;
}
