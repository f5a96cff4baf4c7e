import type { Notice } from "../../notice/notice";
import { rankedOf, recommendedOf } from "../../quotas/quotaUsage";
import { kindOf } from "../../workbook/kinds/kinds";
import type { Nomination, Records } from "../../workbook/records";
import type { PagedList } from "../listPages";
import { nomineeEmployer, nomineeName } from "../nominee";
import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";
import { summaryColumns } from "./summaryGrid";

/**
 * Everyone and everything that is recommended, award by award, whose caption stays with the first; none gives no lines. A
 * unit's list is in the order of 推荐排序 and tells each one's number; the city's goes unit by unit and tells who
 * recommends it.
 */
export function recommendedList(records: Records, notice: Notice): Pick<PagedList, "head" | "lines"> {
  const isCity = records.scope === "city";
  const lines = notice.awards.flatMap((award) => {
    const nominations = isCity ? recommendedOf(records, award) : rankedOf(records, award);
    if (nominations.length === 0) return [];
    const text = `${award.name}（${nominations.length}${award.measure}）`;
    const caption = tableRow(summaryColumns, [{ value: text, style: "totalCell", span: summaryColumns.length }]);
    return nominations.map((nomination, index) => {
      const row = nominationRow(nomination, index, isCity, notice);
      return index === 0 ? [caption, row] : [row];
    });
  });
  const headers = ["序号", isCity ? "推荐单位" : "编号", "姓名（名称）", "单位", "工种、负责人"];
  return { head: [listRow(headers.map((value) => ({ value, style: "headCell" })))], lines };
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
