import type { Award, Notice } from "../../notice/notice";
import { compareQuotas } from "../../quotas/quotaComparison";
import { countedOf, quotaUsage } from "../../quotas/quotaUsage";
import { nominationsOf } from "../../workbook/nominations";
import type { Records } from "../../workbook/records";

/** What was allotted for an award and what became of its nominations. */
export interface AwardUsage {
  readonly award: Award;
  /** As the clerk reads it: 3; 共用4名 of a pool; 14个单位共28个 of all; 未规定; — for a unit that is not known. */
  readonly allotment: string | number;
  /** Null where no number is the unit's own, or not every unit of the city's has one. */
  readonly quota: number | null;
  /** What is left of it; below 0 by how much it is exceeded. Units that keep to theirs do not make up for others. */
  readonly left: number | null;
  readonly received: number | null;
  /** What counts towards the quota. */
  readonly recommended: number;
  readonly rejected: number;
  readonly incomplete: number;
  readonly unreviewed: number;
}

export function awardUsage(records: Records, notice: Notice): AwardUsage[] {
  return notice.awards.map((award) => {
    const reviewed = (result: string | null) =>
      nominationsOf(records, award).filter(({ review }) => review.value === result).length;
    return {
      award,
      ...allotted(records, notice, award),
      received: receivedOf(records, award),
      recommended: countedOf(records, award).length,
      rejected: reviewed("不予推荐"),
      incomplete: reviewed("补充材料"),
      unreviewed: reviewed(null),
    };
  });
}

type Allotted = Pick<AwardUsage, "allotment" | "quota" | "left">;

function allotted(records: Records, notice: Notice, award: Award): Allotted {
  if (records.scope === "city") return allottedToAll(records, notice, award);
  const usages = quotaUsage(records, notice, award);
  const unknown = { quota: null, left: null };
  if (usages.length === 0) return { allotment: "—", ...unknown };
  const quota = sumOrNull(usages.flatMap((usage) => usage.quota?.most ?? []));
  if (quota === null) return { allotment: "未规定", ...unknown };
  if (usages.some(({ unit }) => unit.pooled)) {
    return { allotment: `共用${quota}${award.measure}`, ...unknown };
  }
  return { allotment: quota, quota, left: quota - countedOf(records, award).length };
}

/** All of the notice's units together, those too that have sent nothing; where some have no number, for how many it is. */
function allottedToAll(records: Records, notice: Notice, award: Award): Allotted {
  const units = compareQuotas(records, notice).filter((each) => each.award.id === award.id);
  const numbers = units.flatMap((each) => each.allotted ?? []);
  const sum = sumOrNull(numbers);
  if (sum === null) return { allotment: "未规定", quota: null, left: null };
  const over = sumOrNull(units.map((each) => each.over)) ?? 0;
  const left = over > 0 ? -over : sumOrNull(units.flatMap((each) => each.left ?? []));
  return numbers.length < units.length
    ? { allotment: `${numbers.length}个单位共${sum}${award.measure}`, quota: null, left }
    : { allotment: sum, quota: sum, left };
}

/** What the unit says that it received; of the city, what the units have sent on. */
function receivedOf(records: Records, award: Award): number | null {
  if (records.scope === "city") return nominationsOf(records, award).length;
  const rows = records.screening.filter((row) => row.category.value === award.name);
  return sumOrNull(rows.flatMap(({ received }) => received.value ?? []));
}

function sumOrNull(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
