import type { Notice } from "../../notice/notice";
import { rankedOf, recommendedOf } from "../../quotas/quotaUsage";
import { kindOf } from "../../workbook/kinds/kinds";
import type { Nomination, Records } from "../../workbook/records";
import { nomineeEmployer, nomineeName } from "../nominee";
import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { summaryColumns } from "./summaryGrid";

/**
 * Everyone and everything that is recommended, award by award; none gives no rows. A unit's list is in the order
 * of 推荐排序 and tells each one's number; the city's goes unit by unit and tells who recommends it.
 */
export function listRows(records: Records, notice: Notice): DocumentRow[] {
  const isCity = records.scope === "city";
  const rows = notice.awards.flatMap((award) => {
    const nominations = isCity ? recommendedOf(records, award) : rankedOf(records, award);
    if (nominations.length === 0) return [];
    const caption = `${award.name}（${nominations.length}${award.measure}）`;
    return [
      tableRow(summaryColumns, [{ value: caption, style: "totalCell", span: summaryColumns.length }]),
      ...nominations.map((nomination, index) => nominationRow(nomination, index, isCity, notice)),
    ];
  });
  const headers = ["序号", isCity ? "推荐单位" : "编号", "姓名（名称）", "单位", "工种、负责人"];
  return rows.length === 0 ? [] : [listRow(headers.map((value) => ({ value, style: "headCell" }))), ...rows];
}

function nominationRow(nomination: Nomination, index: number, isCity: boolean, notice: Notice): DocumentRow {
  return listRow([
    { value: index + 1, style: "centredCell" },
    { value: isCity ? nomination.source.unit : nomination.recordId.value, style: "centredCell" },
    { value: nomineeName(nomination), style: "centredCell" },
    { value: nomineeEmployer(nomination, notice), style: "cell" },
    { value: kindOf(nomination).mainFactOf(nomination), style: "centredCell" },
  ]);
}

const spans = [1, 2, 2, 2, 1];

function listRow(cells: readonly TableCell[]): DocumentRow {
  return tableRow(
    summaryColumns,
    cells.map((cell, index) => ({ ...cell, span: spans[index] ?? 1 })),
  );
}
