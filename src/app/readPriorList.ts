import type { Notice } from "../core/notice/notice";
import { headerKey } from "../core/workbook/reading/headerKey";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { PriorHonour } from "../core/workbook/records";
import { standardWorkbook } from "../core/workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../core/workbook/workbookData";
import { HostError } from "../hosts/workbookHost";

/**
 * The entries of 往届名单 in a workbook that the city has chosen for it. Throws `HostError` where there are none: an
 * empty list would take the place of the city's own and let everybody pass.
 */
export function readPriorList(file: string, data: WorkbookData, notice: Notice): readonly PriorHonour[] {
  const workbook = standardWorkbook(notice);
  const sheetName = workbook.nameOf("priorHonours");
  if (!workbook.has("priorHonours")) {
    throw new HostError("unsupported", `“${notice.title}”不核对“${sheetName}”；请不选名单，直接汇总。`);
  }
  if (!data.sheets.some(({ name }) => headerKey(name) === headerKey(sheetName))) {
    throw new HostError("unsupported", `“${file}”中没有“${sheetName}”表；请选择含有此表的工作簿。`);
  }
  const entries = readRecords(data, notice).priorHonours;
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
