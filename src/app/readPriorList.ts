import { editionOf } from "../core/documents/city/resultSheets";
import type { Notice } from "../core/notice/notice";
import { generatedSheet } from "../core/workbook/city/citySheets";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { PriorHonour } from "../core/workbook/records";
import { standardWorkbook } from "../core/workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../core/workbook/workbookData";
import { HostError } from "../hosts/workbookHost";

/**
 * The entries of 往届名单 in a workbook that the city has chosen for it; of its own workbook of an earlier season also
 * those whom that has named in the end. Throws `HostError` where there are none: an
 * empty list would take the place of the city's own and let everybody pass.
 */
export function readPriorList(file: string, data: WorkbookData, notice: Notice): readonly PriorHonour[] {
  const workbook = standardWorkbook(notice);
  const sheetName = workbook.nameOf("priorHonours");
  if (!workbook.has("priorHonours")) {
    throw new HostError("unsupported", `“${notice.title}”不核对“${sheetName}”；请不选名单，直接汇总。`);
  }
  const since = namedInTheEnd(data, notice);
  const records = readRecords(data, notice);
  if (since.length === 0 && !records.sheets.has("priorHonours")) {
    throw new HostError("unsupported", `“${file}”中没有“${sheetName}”表；请选择含有此表的工作簿。`);
  }
  const entries = [...records.priorHonours, ...since];
  const headers = workbook
    .spec("priorHonours")
    .columns.filter(({ key }) => key === "name" || key === "teamName")
    .map(({ header }) => header);
  if (entries.some(({ name, teamName }) => name.value || teamName.value)) return entries;
  throw new HostError(
    "unsupported",
    `“${file}”的“${sheetName}”表中没有读到${headers.join("或")}：表头与模板不符，或表中没有内容；请改正表头、填好名单后重新选择。`,
  );
}

/** 下届往届名单 of a city's workbook, unless it is of this season. */
function namedInTheEnd(data: WorkbookData, notice: Notice): readonly PriorHonour[] {
  const sheet = generatedSheet(data, "city-next-prior");
  if (!sheet) return [];
  const list = { ...sheet, name: standardWorkbook(notice).nameOf("priorHonours"), generated: null };
  const { priorHonours } = readRecords({ ...data, sheets: [list] }, notice);
  return priorHonours.filter(({ edition }) => edition.value !== editionOf(notice));
}
