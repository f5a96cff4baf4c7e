import { groupBy } from "../cells/groupBy";
import type { NonEmpty } from "../cells/nonEmpty";
import type { Award } from "../notice/notice";
import { awardOfName } from "../workbook/nominations";
import type { Nomination, Records, Screening, UnitInfo } from "../workbook/records";
import { rankedOf } from "./quotaUsage";
import { submissionKey } from "./submissions";

/** What one unit recommends for one award, and the row of 初审公示 that accounts for it. */
export interface ScreenedList {
  readonly award: Award;
  /** In the order of 推荐排序. */
  readonly recommended: NonEmpty<Nomination>;
  /** The award's first row; null when it has none. */
  readonly screening: Screening | null;
  /** Further rows of the award, which should not be. */
  readonly repeated: readonly Screening[];
  readonly unitInfo: UnitInfo | null;
}

/** One list for each unit and award with recommended nominations; without them an award needs no row. */
export function screenedLists(records: Records): ScreenedList[] {
  const unitInfo = groupBy(records.unitInfo, submissionKey);
  const { awards } = records.workbook.notice;
  const screenings = groupBy(records.screening, (row) => rowKey(row, records));
  return awards.flatMap((award) =>
    [...groupBy(rankedOf(records, award), submissionKey)].map(([submission, recommended]) => {
      const [screening = null, ...repeated] = screenings.get(`${submission} ${award.id}`) ?? [];
      return { award, recommended, screening, repeated, unitInfo: unitInfo.get(submission)?.[0] ?? null };
    }),
  );
}

function rowKey(row: Screening, { workbook }: Records): string {
  return `${submissionKey(row)} ${awardOfName(workbook.notice, row.category.value)?.id}`;
}
