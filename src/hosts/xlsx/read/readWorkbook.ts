import type { WorkbookData } from "../../../core/workbook/workbookData";
import { refuseAmbiguousNames } from "../../ambiguousNames";
import { allowance } from "../package/limits";
import { workbookParts } from "../package/workbookParts";
import { partKey, type ZipPackage } from "../package/zipPackage";
import { cellPictures } from "./cellPictures";
import { readNumberFormats } from "./readNumberFormats";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet, type SheetContent } from "./readSheet";
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
    pictureIn: cellPictures(pkg, parts.workbook),
    weigh: allowance(pkg.size),
  };
  const worksheets = parts.sheets.filter((sheet) => sheet.isWorksheet);
  // Several tabs may lead to one part.
  const contents = new Map<string, SheetContent>();
  const contentOf = (part: string) => {
    const content = contents.get(partKey(part)) ?? readSheet(pkg, part, context);
    contents.set(partKey(part), content);
    return content;
  };
  return {
    date1904: parts.date1904,
    fileBytes: pkg.size,
    sheets: worksheets.map(({ name, visibility, generated, part }) => ({
      name,
      visibility,
      generated,
      ...contentOf(part),
    })),
  };
}
