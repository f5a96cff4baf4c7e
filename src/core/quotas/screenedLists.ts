import { groupBy } from "../cells/groupBy";
import type { NonEmpty } from "../cells/nonEmpty";
import { type Category, categories, categoryOfName } from "../workbook/categories";
import type { Nomination, Records, Screening, UnitInfo } from "../workbook/records";
import { rankedOf } from "./quotaUsage";
import { submissionOf } from "./submissions";

/** What one unit recommends in one category, and the row of 初审公示 that accounts for it. */
export interface ScreenedList {
  readonly category: Category;
  /** In the order of 推荐排序. */
  readonly recommended: NonEmpty<Nomination>;
  /** Null when the category has no row. */
  readonly screening: Screening | null;
  readonly unitInfo: UnitInfo | null;
}

/** One list for each unit and category with recommended nominations; without them a category needs no row. */
export function screenedLists(records: Records): ScreenedList[] {
  const unitInfo = groupBy(records.unitInfo, submissionOf);
  const screenings = groupBy(records.screening, rowKey);
  return categories.flatMap((category) =>
    [...groupBy(rankedOf(records, category), submissionOf)].map(([submission, recommended]) => ({
      category,
      recommended,
      screening: screenings.get(`${submission} ${category}`)?.[0] ?? null,
      unitInfo: unitInfo.get(submission)?.[0] ?? null,
    })),
  );
}

function rowKey(row: Screening): string {
  return `${submissionOf(row)} ${categoryOfName(row.category.value)}`;
}
