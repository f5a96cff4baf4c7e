import type { Notice } from "../../notice/notice";
import { compareQuotas } from "../../quotas/quotaComparison";
import { nominationsOf, quotaUsage, recommendedOf } from "../../quotas/quotaUsage";
import { type Category, categories, categoryOfName } from "../../workbook/categories";
import type { Records } from "../../workbook/records";

/** What a category was allotted and what became of its nominations. */
export interface CategoryUsage {
  readonly category: Category;
  /** As the clerk reads it: 3; 共用4名 of a pool; 14个单位共28个 of all; 未规定; — for a unit that is not known. */
  readonly allotment: string | number;
  /** Null where no number is the unit's own, or not every unit of the city's has one. */
  readonly quota: number | null;
  /** What is left of it; below 0 by how much it is exceeded. Units that keep to theirs do not make up for others. */
  readonly left: number | null;
  readonly received: number | null;
  readonly recommended: number;
  readonly rejected: number;
  readonly incomplete: number;
  readonly unreviewed: number;
}

export function categoryUsage(records: Records, notice: Notice): CategoryUsage[] {
  return categories.map((category) => {
    const reviewed = (result: string | null) =>
      nominationsOf(records, category).filter(({ review }) => review.value === result).length;
    return {
      category,
      ...allotted(records, notice, category),
      received: receivedOf(records, category),
      recommended: reviewed("同意推荐"),
      rejected: reviewed("不予推荐"),
      incomplete: reviewed("补充材料"),
      unreviewed: reviewed(null),
    };
  });
}

type Allotted = Pick<CategoryUsage, "allotment" | "quota" | "left">;

function allotted(records: Records, notice: Notice, category: Category): Allotted {
  if (records.scope === "city") return allottedToAll(records, notice, category);
  const usages = quotaUsage(records, notice, category);
  const unknown = { quota: null, left: null };
  if (usages.length === 0) return { allotment: "—", ...unknown };
  const quota = sumOrNull(usages.flatMap((usage) => usage.quota ?? []));
  if (quota === null) return { allotment: "未规定", ...unknown };
  if (usages.some(({ unit }) => unit.pooled)) {
    return { allotment: `共用${quota}${notice.categories[category].measure}`, ...unknown };
  }
  return { allotment: quota, quota, left: quota - recommendedOf(records, category).length };
}

/** All of the notice's units together, those too that have sent nothing; where some have no number, for how many it is. */
function allottedToAll(records: Records, notice: Notice, category: Category): Allotted {
  const units = compareQuotas(records, notice).filter((each) => each.category === category);
  const numbers = units.flatMap((each) => each.allotted ?? []);
  const sum = sumOrNull(numbers);
  if (sum === null) return { allotment: "未规定", quota: null, left: null };
  const over = sumOrNull(units.map((each) => each.over)) ?? 0;
  const left = over > 0 ? -over : sumOrNull(units.flatMap((each) => each.left ?? []));
  return numbers.length < units.length
    ? { allotment: `${numbers.length}个单位共${sum}${notice.categories[category].measure}`, quota: null, left }
    : { allotment: sum, quota: sum, left };
}

/** What the unit says that it received; of the city, what the units have sent on. */
function receivedOf(records: Records, category: Category): number | null {
  if (records.scope === "city") return nominationsOf(records, category).length;
  const rows = records.screening.filter((row) => categoryOfName(row.category.value) === category);
  return sumOrNull(rows.flatMap(({ received }) => received.value ?? []));
}

function sumOrNull(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
