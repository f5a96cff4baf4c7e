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
  /** The category's first row; null when it has none. */
  readonly screening: Screening | null;
  /** Further rows of the category, which should not be. */
  readonly repeated: readonly Screening[];
  readonly unitInfo: UnitInfo | null;
}

/** One list for each unit and category with recommended nominations; without them a category needs no row. */
export function screenedLists(records: Records): ScreenedList[] {
  const unitInfo = groupBy(records.unitInfo, submissionOf);
  const screenings = groupBy(records.screening, rowKey);
  return categories.flatMap((category) =>
    [...groupBy(rankedOf(records, category), submissionOf)].map(([submission, recommended]) => {
      const [screening = null, ...repeated] = screenings.get(`${submission} ${category}`) ?? [];
      return { category, recommended, screening, repeated, unitInfo: unitInfo.get(submission)?.[0] ?? null };
    }),
  );
}

function rowKey(row: Screening): string {
  return `${submissionOf(row)} ${categoryOfName(row.category.value)}`;
}
