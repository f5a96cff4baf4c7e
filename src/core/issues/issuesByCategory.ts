import { type Category, categories, categoryOfName, categorySheet } from "../workbook/categories";
import type { Records } from "../workbook/records";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { Issue } from "./issue";
import { indexRows } from "./rowIndex";

/**
 * The issues that touch each category: its sheet, the child rows of its nominations and its row of 初审公示.
 * An issue between two categories counts in both; one about the unit or the workbook as a whole in none.
 */
export function issuesByCategory(
  issues: readonly Issue[],
  records: Records,
): Readonly<Record<Category, readonly Issue[]>> {
  const rows = indexRows(records);
  const ofSheet = new Map<string, Category>();
  for (const category of categories) {
    ofSheet.set(standardWorkbook[categorySheet[category]].name, category);
    for (const { source } of records[categorySheet[category]]) ofSheet.set(source.sheetName, category);
  }
  const ofScreeningRow = new Map(
    records.screening.map(({ source, category }) => [
      `${source.sheetName}!${source.row}`,
      categoryOfName(category.value),
    ]),
  );

  const found: Record<Category, Issue[]> = { gold: [], pair: [], station: [], studio: [] };
  for (const issue of issues) {
    const touched = new Set<Category>();
    for (const at of issue.at) {
      const nomination = rows.nomination(at);
      const category =
        ofSheet.get(nomination?.source.sheetName ?? at.sheet) ?? ofScreeningRow.get(`${at.sheet}!${at.row}`);
      if (category) touched.add(category);
    }
    for (const category of touched) found[category].push(issue);
  }
  return found;
}
