import type { Category } from "../workbook/categories";
import type { Records } from "../workbook/records";
import type { Issue } from "./issue";
import { issuesByCategory } from "./issuesByCategory";
import { isOpen } from "./report";

/**
 * The open errors that make a category's letter a draft; what is wrong with a letter itself does not count, since that
 * is about to be made anew.
 */
export function letterErrors(issues: readonly Issue[], records: Records): Readonly<Record<Category, readonly Issue[]>> {
  const letterSheets = new Set(records.letters.map(({ at }) => at.sheet));
  return issuesByCategory(
    issues.filter((issue) => issue.severity === "error" && isOpen(issue) && !letterSheets.has(issue.at[0].sheet)),
    records,
  );
}
