import { groupBy } from "../cells/groupBy";
import type { Award, Notice, NoticeUnit, Quota } from "../notice/notice";
import { nominationsOf } from "../workbook/nominations";
import type { Nomination, Records } from "../workbook/records";
import { isStanding } from "../workbook/standing";

/** What a unit may put forward for an award, and what it does. */
export interface QuotaUsage {
  readonly unit: NoticeUnit;
  /** Null where the notice gives no number. */
  readonly quota: Quota | null;
  /** What counts towards it, in the order of 推荐排序; unranked ones last, in the order of their rows. */
  readonly recommended: readonly Nomination[];
}

/** The use of quotas, one entry for each unit of the notice that has records. */
export function quotaUsage(records: Records, notice: Notice, award: Award): QuotaUsage[] {
  const byUnit = groupBy(countedOf(records, award), ({ source }) => source.unit);
  const units = new Set([...records.unitInfo.map(({ source }) => source.unit), ...byUnit.keys()]);
  return notice.units
    .filter(({ name }) => units.has(name))
    .map((unit) => ({ unit, quota: quotaOf(unit, award), recommended: byRank(byUnit.get(unit.name) ?? []) }));
}

/** The nominations for an award that the unit recommends, in the order of their rows. */
export function recommendedOf(records: Records, award: Award): Nomination[] {
  return nominationsOf(records, award).filter(({ review }) => review.value === "同意推荐");
}

/** What counts towards a quota: what the unit recommends, and the city has not turned down. */
export function countedOf(records: Records, award: Award): Nomination[] {
  return recommendedOf(records, award).filter(isStanding);
}

/** What the unit recommends in the order of 推荐排序, as a letter lists it; unranked ones last. */
export function rankedOf(records: Records, award: Award): Nomination[] {
  return byRank(recommendedOf(records, award));
}

/** Null where the notice gives the unit no number. */
export function quotaOf(unit: NoticeUnit, { id }: Award): Quota | null {
  return unit.quotas[id] ?? null;
}

function byRank(nominations: readonly Nomination[]): Nomination[] {
  const rank = ({ rank: { value } }: Nomination) => value ?? Number.POSITIVE_INFINITY;
  // Infinity − Infinity is NaN, which sort takes for equal: unranked rows keep their order.
  return [...nominations].sort((a, b) => rank(a) - rank(b) || 0);
}

/** The word that counts nominations: people are 人, everything else has its award's own measure. */
export function measureOf({ kind, measure }: Award): string {
  return kind === "person" ? "人" : measure;
}
