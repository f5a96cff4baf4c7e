import type { Category } from "../workbook/categories";
import type { Records } from "../workbook/records";
import type { Issue } from "./issue";
import { issuesByCategory } from "./issuesByCategory";
import { isOpen } from "./report";

/**
 * The open errors that make a category's letter a draft: the category's own, and those of 单位信息, since every letter
 * speaks for the unit. What is wrong with a letter itself does not count: it is about to be made anew.
 */
export function letterErrors(issues: readonly Issue[], records: Records): Readonly<Record<Category, readonly Issue[]>> {
  const letterSheets = new Set(records.letters.map(({ at }) => at.sheet));
  const unitSheets = new Set(records.unitInfo.map(({ source }) => source.sheetName));
  const errors = issues.filter(
    (issue) => issue.severity === "error" && isOpen(issue) && !letterSheets.has(issue.at[0].sheet),
  );
  const ofUnit = errors.filter(({ at }) => unitSheets.has(at[0].sheet));
  const { gold, pair, station, studio } = issuesByCategory(errors, records);
  return {
    gold: [...gold, ...ofUnit],
    pair: [...pair, ...ofUnit],
    station: [...station, ...ofUnit],
    studio: [...studio, ...ofUnit],
  };
}
