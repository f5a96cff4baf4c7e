import type { Records } from "../workbook/records";
import type { Issue } from "./issue";
import { issuesByAward } from "./issuesByAward";
import { isOpen } from "./report";

/**
 * The open errors that make an award's letter a draft, by its id: the award's own, and those of 单位信息, since every letter
 * speaks for the unit. What is wrong with a letter itself does not count: it is about to be made anew.
 */
export function letterErrors(issues: readonly Issue[], records: Records): Readonly<Record<string, readonly Issue[]>> {
  const letterSheets = new Set(records.letters.map(({ at }) => at.sheet));
  const unitSheets = new Set(records.unitInfo.map(({ source }) => source.sheetName));
  const errors = issues.filter(
    (issue) => issue.severity === "error" && isOpen(issue) && !letterSheets.has(issue.at[0].sheet),
  );
  const ofUnit = errors.filter(({ at }) => unitSheets.has(at[0].sheet));
  const byAward = Object.entries(issuesByAward(errors, records));
  return Object.fromEntries(byAward.map(([award, own]) => [award, [...own, ...ofUnit]]));
}
