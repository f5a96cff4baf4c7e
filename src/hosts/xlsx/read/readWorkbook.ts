import { once } from "../../../core/cells/memoised";
import type { WorkbookData } from "../../../core/workbook/workbookData";
import { refuseAmbiguousNames } from "../../ambiguousNames";
import { HostError } from "../../workbookHost";
import { allowance } from "../package/limits";
import { partKey } from "../package/partKey";
import { type SheetPart, workbookParts } from "../package/workbookParts";
import type { ReadableParts } from "../package/zipPackage";
import { cellPictures } from "./cellPictures";
import { proveTags } from "./proveTags";
import { readNumberFormats } from "./readNumberFormats";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet, type SheetContent } from "./readSheet";
import { textCells } from "./textCells";

/**
 * Reads what the cells of every worksheet hold; chart sheets are passed over, and so is what Excel had not begun to put
 * in place when the file was saved. Throws `HostError`.
 * @param isWanted which of them to read
 */
export function readWorkbook(pkg: ReadableParts, isWanted: (sheet: SheetPart) => boolean = () => true): WorkbookData {
  const parts = workbookParts(pkg);
  if (parts.sheets.some(({ journal }) => journal === "ready")) {
    throw new HostError(
      "damaged",
      "保存本文件时，Excel 中的写入中断在半途，内容不全；请用 Excel 打开本文件，在任务窗格中点“校验”，保存后再试。",
    );
  }
  refuseAmbiguousNames(parts.sheets.map((sheet) => sheet.name));
  const context = {
    date1904: parts.date1904,
    formats: readNumberFormats(pkg, parts.styles),
    strings: once(() => readSharedStrings(pkg, parts.sharedStrings)),
    texts: textCells(),
    pictureIn: cellPictures(pkg, parts.workbook),
    weigh: allowance(pkg.size),
  };
  const worksheets = parts.sheets.filter((sheet) => sheet.isWorksheet && sheet.journal === null && isWanted(sheet));
  // Several tabs may lead to one part.
  const contents = new Map<string, SheetContent>();
  const contentOf = (part: string) => {
    const content = contents.get(partKey(part)) ?? readSheet(pkg, part, context);
    contents.set(partKey(part), content);
    return content;
  };
  const sheets = worksheets.map(({ name, visibility, generated, part }) => ({
    name,
    visibility,
    generated,
    ...contentOf(part),
  }));
  const tabs = parts.sheets.map(({ name }) => name);
  return { date1904: parts.date1904, fileBytes: pkg.size, ...proveTags(sheets, parts.unplaced, tabs) };
}
