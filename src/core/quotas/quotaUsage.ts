import { groupBy } from "../cells/groupBy";
import type { Notice, NoticeUnit } from "../notice/notice";
import { type Category, categorySheet } from "../workbook/categories";
import type { Nomination, Records } from "../workbook/records";
import { isStanding } from "../workbook/standing";

/** What a unit may put forward in a category, and what it does. */
export interface QuotaUsage {
  readonly unit: NoticeUnit;
  /** Gold: the allotment. Stations and studios: the ceiling. Null where the notice gives no number. */
  readonly quota: number | null;
  /** What counts towards it, in the order of 推荐排序; unranked ones last, in the order of their rows. */
  readonly recommended: readonly Nomination[];
}

/** The use of quotas, one entry for each unit of the notice that has records. */
export function quotaUsage(records: Records, notice: Notice, category: Category): QuotaUsage[] {
  const byUnit = groupBy(countedOf(records, category), ({ source }) => source.unit);
  const units = new Set([...records.unitInfo.map(({ source }) => source.unit), ...byUnit.keys()]);
  return notice.units
    .filter(({ name }) => units.has(name))
    .map((unit) => ({ unit, quota: quotaOf(unit, category), recommended: byRank(byUnit.get(unit.name) ?? []) }));
}

/** The nominations of a category, whatever their review says. */
export function nominationsOf(records: Records, category: Category): readonly Nomination[] {
  return records[categorySheet[category]];
}

/** The nominations of a category that the unit recommends, in the order of their rows. */
export function recommendedOf(records: Records, category: Category): Nomination[] {
  return nominationsOf(records, category).filter(({ review }) => review.value === "同意推荐");
}

/** What counts towards a quota: what the unit recommends, and the city has not turned down. */
export function countedOf(records: Records, category: Category): Nomination[] {
  return recommendedOf(records, category).filter(isStanding);
}

/** What the unit recommends in the order of 推荐排序, as a letter lists it; unranked ones last. */
export function rankedOf(records: Records, category: Category): Nomination[] {
  return byRank(recommendedOf(records, category));
}

/** Gold: the allotment. Stations and studios: the ceiling. Null where the notice gives no number. */
export function quotaOf(unit: NoticeUnit, category: Category): number | null {
  return { gold: unit.goldQuota, pair: null, station: unit.stationCeiling, studio: unit.studioCeiling }[category];
}

function byRank(nominations: readonly Nomination[]): Nomination[] {
  const rank = ({ rank: { value } }: Nomination) => value ?? Number.POSITIVE_INFINITY;
  // Infinity − Infinity is NaN, which sort takes for equal: unranked rows keep their order.
  return [...nominations].sort((a, b) => rank(a) - rank(b) || 0);
}
