import { groupBy } from "../cells/groupBy";
import type { Notice, NoticeUnit } from "../notice/notice";
import { type Category, categories } from "../workbook/categories";
import type { Records } from "../workbook/records";
import { nominationsOf, quotaOf } from "./quotaUsage";

/** What a unit was allotted in a category, and what it sent; the unions of a pool together. */
export interface ComparedQuota {
  readonly unit: NoticeUnit;
  readonly category: Category;
  /** Null where the notice gives no number. */
  readonly allotted: number | null;
  readonly received: number;
  readonly recommended: number;
  readonly over: number;
  /** How much of the allotment is not used; null where there is none. */
  readonly left: number | null;
}

/** All units of the notice in its order, each with the four categories. */
export function compareQuotas(records: Records, notice: Notice): ComparedQuota[] {
  const byUnit = {
    gold: groupBy(nominationsOf(records, "gold"), ({ source }) => source.unit),
    pair: groupBy(nominationsOf(records, "pair"), ({ source }) => source.unit),
    station: groupBy(nominationsOf(records, "station"), ({ source }) => source.unit),
    studio: groupBy(nominationsOf(records, "studio"), ({ source }) => source.unit),
  };
  return notice.units.flatMap((unit) =>
    categories.map((category) => {
      const nominations = byUnit[category].get(unit.name) ?? [];
      const recommended = nominations.filter(({ review }) => review.value === "同意推荐").length;
      const allotted = quotaOf(unit, category);
      return {
        unit,
        category,
        allotted,
        received: nominations.length,
        recommended,
        over: allotted === null ? 0 : Math.max(0, recommended - allotted),
        left: allotted === null ? null : Math.max(0, allotted - recommended),
      };
    }),
  );
}
