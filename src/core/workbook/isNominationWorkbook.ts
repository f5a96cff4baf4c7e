import { categories, categorySheet } from "./categories";
import type { Records } from "./records";
import { standardWorkbook } from "./standardWorkbook/standardWorkbook";

/** Whether a workbook is one of nominations at all: it has a sheet for one of the four categories. */
export function isNominationWorkbook({ observations }: Records): boolean {
  const missing = new Set(observations.flatMap((seen) => (seen.kind === "sheet-missing" ? [seen.sheet] : [])));
  return categories.some((category) => !missing.has(standardWorkbook[categorySheet[category]].name));
}
