import type { Notice } from "../../notice/notice";
import { compareQuotas } from "../../quotas/quotaComparison";
import { nominationsOf, quotaUsage, recommendedOf } from "../../quotas/quotaUsage";
import { type Category, categories, categoryName, categoryOfName } from "../../workbook/categories";
import type { Records } from "../../workbook/records";
import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { summaryColumns } from "./summaryGrid";

const headers = ["类别", "名额或上限", "收到材料", "同意推荐", "余额", "不予推荐", "补充材料", "未填结果"];

/** The column whose bars show how much of the quota is used, counted from 1. */
export const recommendedColumn = 4;

/** What a category was allotted and what became of its nominations. */
export interface CategoryUsage {
  readonly category: Category;
  /** As the clerk reads it: 3; 共用4名 of a pool; 未规定; — for a unit that is not known. */
  readonly allotment: string | number;
  /** Null where no number is the unit's own. */
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
    const received = records.screening.flatMap((row) =>
      categoryOfName(row.category.value) === category ? (row.received.value ?? []) : [],
    );
    const reviewed = (result: string | null) =>
      nominationsOf(records, category).filter(({ review }) => review.value === result).length;
    return {
      category,
      ...allotted(records, notice, category),
      received: sumOrNull(received),
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

/** All of the notice's units together, those too that have sent nothing. */
function allottedToAll(records: Records, notice: Notice, category: Category): Allotted {
  const units = compareQuotas(records, notice).filter((each) => each.category === category);
  const quota = sumOrNull(units.flatMap((each) => each.allotted ?? []));
  if (quota === null) return { allotment: "未规定", quota, left: null };
  const over = sumOrNull(units.map((each) => each.over)) ?? 0;
  return { allotment: quota, quota, left: over > 0 ? -over : sumOrNull(units.flatMap((each) => each.left ?? [])) };
}

/** 四（一）（四）: allotted, received, recommended and left, a row a category. */
export function quotaRows(usages: readonly CategoryUsage[], notice: Notice): DocumentRow[] {
  return [
    tableRow(
      summaryColumns,
      headers.map((value) => ({ value, style: "headCell" })),
    ),
    ...usages.map(({ category, allotment, left, received, recommended, rejected, incomplete, unreviewed }) => {
      const { measure } = notice.categories[category];
      return tableRow(summaryColumns, [
        { value: categoryName[category], style: "headCell" },
        { value: allotment, style: "centredCell" },
        figure(received),
        { value: recommended, style: "barCell" },
        left !== null && left < 0 ? { value: `超${-left}${measure}`, style: "errorCell" } : figure(left),
        ...[rejected, incomplete, unreviewed].map(figure),
      ]);
    }),
  ];
}

function figure(value: number | null): TableCell {
  return { value: value ?? "—", style: "centredCell" };
}

function sumOrNull(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
