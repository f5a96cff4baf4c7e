import type { WorkbookData } from "../../../core/workbook/workbookData";
import { refuseAmbiguousNames } from "../../ambiguousNames";
import { workbookParts } from "../package/workbookParts";
import type { ZipPackage } from "../package/zipPackage";
import { proveTags } from "./proveTags";
import { readNumberFormats } from "./readNumberFormats";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet } from "./readSheet";
import { sharedTexts } from "./sharedTexts";

/** Reads what the cells of every worksheet hold; chart sheets are passed over. Throws `HostError`. */
export function readWorkbook(pkg: ZipPackage): WorkbookData {
  const parts = workbookParts(pkg);
  refuseAmbiguousNames(parts.sheets.map((sheet) => sheet.name));
  const context = {
    date1904: parts.date1904,
    formats: readNumberFormats(pkg, parts.styles),
    strings: readSharedStrings(pkg, parts.sharedStrings),
    textCell: sharedTexts(),
  };
  const worksheets = parts.sheets.filter((sheet) => sheet.isWorksheet);
  const sheets = worksheets.map(({ name, visibility, generated, part }) => ({
    name,
    visibility,
    generated,
    ...readSheet(pkg, part, context),
  }));
  const tabs = parts.sheets.map(({ name }) => name);
  return { date1904: parts.date1904, ...proveTags(sheets, parts.unplaced, tabs) };
}
