import { memoised } from "../cells/memoised";
import type { Issue } from "../issues/issue";
import { sourceCells } from "../workbook/city/origin";
import type { Records } from "../workbook/records";

/**
 * Tells of an issue of the city's workbook whether no unit could see it in its own: those of the city's rules, and those
 * that join several files.
 */
export const isBetweenUnits: (records: Records) => (issue: Issue) => boolean = memoised((records) => {
  const sourceOf = sourceCells(records);
  return ({ rule, at }) =>
    rule.startsWith("cons-") || rule.startsWith("prior-") || new Set(at.map((cell) => sourceOf(cell)?.file)).size > 1;
});
