import type { Notice } from "../../notice/notice";
import { rankedOf } from "../../quotas/quotaUsage";
import { categories, categoryName } from "../../workbook/categories";
import type { Nomination, Records } from "../../workbook/records";
import { nomineeEmployer, nomineeName } from "../nominee";
import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { summaryColumns } from "./summaryGrid";

const headers = ["序号", "编号", "姓名（名称）", "单位", "工种、负责人"];

/** Everyone and everything that is recommended, category by category in the order of 推荐排序; none gives no rows. */
export function listRows(records: Records, notice: Notice): DocumentRow[] {
  const rows = categories.flatMap((category) => {
    const nominations = rankedOf(records, category);
    if (nominations.length === 0) return [];
    const caption = `${categoryName[category]}（${nominations.length}${notice.categories[category].measure}）`;
    return [
      tableRow(summaryColumns, [{ value: caption, style: "totalCell", span: summaryColumns.length }]),
      ...nominations.map(nominationRow),
    ];
  });
  return rows.length === 0 ? [] : [listRow(headers.map((value) => ({ value, style: "headCell" }))), ...rows];
}

function nominationRow(nomination: Nomination, index: number): DocumentRow {
  return listRow([
    { value: index + 1, style: "centredCell" },
    { value: nomination.recordId.value, style: "centredCell" },
    { value: nomineeName(nomination), style: "centredCell" },
    { value: nomineeEmployer(nomination), style: "cell" },
    { value: tradeOrLeader(nomination), style: "centredCell" },
  ]);
}

const spans = [1, 2, 2, 2, 1];

function listRow(cells: readonly TableCell[]): DocumentRow {
  return tableRow(
    summaryColumns,
    cells.map((cell, index) => ({ ...cell, span: spans[index] ?? 1 })),
  );
}

function tradeOrLeader(nomination: Nomination): string {
  if ("leader" in nomination) return nomination.leader.name.value ?? "";
  if (!("master" in nomination)) return nomination.trade.value ?? "";
  const trades = [nomination.master.trade.value, nomination.apprentice.trade.value].filter((trade) => trade !== null);
  return [...new Set(trades)].join("/");
}
