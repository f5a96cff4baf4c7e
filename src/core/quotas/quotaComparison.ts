import { groupBy } from "../cells/groupBy";
import type { Award, Notice, NoticeUnit } from "../notice/notice";
import { nominationsOf } from "../workbook/nominations";
import type { Nomination, Records } from "../workbook/records";
import { countedOf, quotaOf } from "./quotaUsage";

/** What a unit was allotted for an award, and what it sent; the unions of a pool together. */
export interface ComparedQuota {
  readonly unit: NoticeUnit;
  readonly award: Award;
  /** Null where the notice gives no number. */
  readonly allotted: number | null;
  readonly received: number;
  /** What counts towards the allotment. */
  readonly recommended: number;
  readonly over: number;
  /** How much of the allotment is not used; null where there is none. */
  readonly left: number | null;
}

/** All units of the notice in its order, each with every award. */
export function compareQuotas(records: Records, notice: Notice): ComparedQuota[] {
  const byUnit = (nominations: readonly Nomination[]) => groupBy(nominations, ({ source }) => source.unit);
  const counts = notice.awards.map((award) => ({
    award,
    received: byUnit(nominationsOf(records, award)),
    recommended: byUnit(countedOf(records, award)),
  }));
  return notice.units.flatMap((unit) =>
    counts.map(({ award, ...nominations }) => {
      const received = nominations.received.get(unit.name)?.length ?? 0;
      const recommended = nominations.recommended.get(unit.name)?.length ?? 0;
      const allotted = quotaOf(unit, award)?.most ?? null;
      return {
        unit,
        award,
        allotted,
        received,
        recommended,
        over: allotted === null ? 0 : Math.max(0, recommended - allotted),
        left: allotted === null ? null : Math.max(0, allotted - recommended),
      };
    }),
  );
}
