import { atOnce } from "../../../core/cells/atOnce";
import { once } from "../../../core/cells/memoised";
import type { WorkbookData } from "../../../core/workbook/workbookData";
import { refuseAmbiguousNames } from "../../ambiguousNames";
import { HostError } from "../../workbookHost";
import { allowance } from "../package/limits";
import { partKey } from "../package/partKey";
import { type SheetEntry, type WorkbookParts, workbookParts } from "../package/workbookParts";
import type { ReadableParts } from "../package/zipPackage";
import { cellPictures } from "./cellPictures";
import { numberCells } from "./numberCells";
import { proveTags } from "./proveTags";
import { readNumberFormats } from "./readNumberFormats";
import { readingSharedStrings } from "./readSharedStrings";
import { readingSheet, type SheetContent } from "./readSheet";
import { textCells } from "./textCells";

/**
 * Reads what the cells of every worksheet hold; chart sheets are passed over, and so is what Excel had not begun to put
 * in place when the file was saved. Throws `HostError`.
 * @param isWanted which of them to read
 */
export function readWorkbook(pkg: ReadableParts, isWanted?: (sheet: SheetEntry) => boolean): WorkbookData {
  const parts = workbookParts(pkg);
  const context = once(() => ({
    date1904: parts.date1904,
    formats: readNumberFormats(pkg, parts.styles),
    strings: once(() => atOnce(readingSharedStrings(pkg, parts.sharedStrings))),
    texts: textCells(),
    numbers: numberCells(),
    pictureIn: cellPictures(pkg, parts.workbook),
    weigh: allowance(pkg.size),
  }));
  return atOnce(readingWorkbook(pkg, parts, (part) => readingSheet(pkg, part, context()), isWanted));
}

/**
 * The same in steps.
 * @param reading reads the worksheet that a part holds
 */
export function* readingWorkbook(
  { size }: Pick<ReadableParts, "size">,
  parts: WorkbookParts,
  reading: (part: string) => Generator<void, SheetContent>,
  isWanted: (sheet: SheetEntry) => boolean = () => true,
): Generator<void, WorkbookData> {
  if (parts.sheets.some(({ journal }) => journal === "ready")) {
    throw new HostError(
      "damaged",
      "保存本文件时，Excel 中的写入中断在半途，内容不全；请用 Excel 打开本文件，在任务窗格中点“校验”，保存后再试。",
    );
  }
  refuseAmbiguousNames(parts.sheets.map((sheet) => sheet.name));
  const worksheets = parts.sheets.filter((sheet) => sheet.isWorksheet && sheet.journal === null && isWanted(sheet));
  // Several tabs may lead to one part.
  const contents = new Map<string, SheetContent>();
  const sheets: WorkbookData["sheets"][number][] = [];
  for (const { name, visibility, generated, part } of worksheets) {
    const content = contents.get(partKey(part)) ?? (yield* reading(part));
    contents.set(partKey(part), content);
    sheets.push({ name, visibility, generated, ...content });
  }
  const tabs = parts.sheets.map(({ name }) => name);
  return { date1904: parts.date1904, fileBytes: size, ...proveTags(sheets, parts.unplaced, tabs) };
}
