import { quotaSheet } from "../core/documents/city/quotaSheet";
import { resultNotice } from "../core/documents/city/resultNotice";
import { nextPriorSheet, resultSheet } from "../core/documents/city/resultSheets";
import { summaryDocument } from "../core/documents/summaryDocument";
import type { Notice } from "../core/notice/notice";
import { isCityWorkbook } from "../core/workbook/city/citySheets";
import type { Inspection } from "./inspectWorkbook";
import { placeSheet } from "./placeSheet";

/**
 * The names of the sheets in the city's workbook that do not say what its records say by now, since opinions or facts
 * were entered after they were made. Merging nothing into it brings them up to date.
 */
export function outdatedLists({ data, records, issues }: Inspection, notice: Notice): string[] {
  if (!isCityWorkbook(data)) return [];
  const placed = [
    placeSheet(data, "city-quotas", quotaSheet(records, notice)),
    placeSheet(data, "summary", summaryDocument({ records, notice, issues })),
    placeSheet(data, "city-results", resultSheet(records, notice)),
    placeSheet(data, "city-result-notice", resultNotice(records, notice)),
    placeSheet(data, "city-next-prior", nextPriorSheet(records, notice)),
  ];
  return placed.flatMap(({ generated, sheet }) => (generated ? [sheet.name] : []));
}
