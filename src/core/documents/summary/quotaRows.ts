import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import type { AwardUsage } from "./awardUsage";
import { summaryColumns } from "./summaryGrid";

const headers = ["类别", "名额或上限", "收到材料", "同意推荐", "余额", "不予推荐", "补充材料", "未填结果"];

/** The column whose bars show how much of the quota is used, counted from 1. */
export const recommendedColumn = 4;

/** 四（一）（四）: allotted, received, recommended and left, a row an award. */
export function quotaRows(usages: readonly AwardUsage[]): DocumentRow[] {
  return [
    tableRow(
      summaryColumns,
      headers.map((value) => ({ value, style: "headCell" })),
    ),
    ...usages.map(({ award, allotment, left, received, recommended, rejected, incomplete, unreviewed }) => {
      const { name, measure } = award;
      return tableRow(summaryColumns, [
        { value: name, style: "headCell" },
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
