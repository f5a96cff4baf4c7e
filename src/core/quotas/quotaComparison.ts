import { groupBy } from "../cells/groupBy";
import type { Notice, NoticeUnit } from "../notice/notice";
import { type Category, categories } from "../workbook/categories";
import type { Nomination, Records } from "../workbook/records";
import { countedOf, nominationsOf, quotaOf } from "./quotaUsage";

/** What a unit was allotted in a category, and what it sent; the unions of a pool together. */
export interface ComparedQuota {
  readonly unit: NoticeUnit;
  readonly category: Category;
  /** Null where the notice gives no number. */
  readonly allotted: number | null;
  readonly received: number;
  /** What counts towards the allotment. */
  readonly recommended: number;
  readonly over: number;
  /** How much of the allotment is not used; null where there is none. */
  readonly left: number | null;
}

/** All units of the notice in its order, each with the four categories. */
export function compareQuotas(records: Records, notice: Notice): ComparedQuota[] {
  const byUnit = (nominations: readonly Nomination[]) => groupBy(nominations, ({ source }) => source.unit);
  const counts = categories.map((category) => ({
    category,
    received: byUnit(nominationsOf(records, category)),
    recommended: byUnit(countedOf(records, category)),
  }));
  return notice.units.flatMap((unit) =>
    counts.map(({ category, ...nominations }) => {
      const received = nominations.received.get(unit.name)?.length ?? 0;
      const recommended = nominations.recommended.get(unit.name)?.length ?? 0;
      const allotted = quotaOf(unit, category);
      return {
        unit,
        category,
        allotted,
        received,
        recommended,
        over: allotted === null ? 0 : Math.max(0, recommended - allotted),
        left: allotted === null ? null : Math.max(0, allotted - recommended),
      };
    }),
  );
}
