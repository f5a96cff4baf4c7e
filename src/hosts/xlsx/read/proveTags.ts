import { sheetFingerprint } from "../../../core/workbook/fingerprint";
import type { SheetData, WorkbookData } from "../../../core/workbook/workbookData";
import type { ClaimedTag } from "../package/placeTags";

/**
 * Gives tags that names alone could not place to the sheets that hold what was drawn: the one in the tag's place, or
 * the first other. A tag that no sheet proves is no sheet's.
 * @param tabs the names of all tabs in order
 */
export function proveTags(
  sheets: readonly SheetData[],
  unplaced: readonly ClaimedTag[],
  tabs: readonly string[],
): Pick<WorkbookData, "sheets" | "lostSheets"> {
  if (unplaced.length === 0) return { sheets };
  const proven = new Map<SheetData, ClaimedTag>();
  const lost: ClaimedTag[] = [];
  for (const claim of unplaced) {
    const inPlace = sheets.filter(({ name }) => name === tabs[claim.namedAt]);
    const sheet = [...inPlace, ...sheets].find((each) => {
      return !each.generated && !proven.has(each) && sheetFingerprint(each) === claim.tag.fingerprint;
    });
    if (sheet) proven.set(sheet, claim);
    else lost.push(claim);
  }
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, generated: proven.get(sheet)?.tag ?? sheet.generated })),
    ...(lost.length > 0 && { lostSheets: lost.map(({ tag }) => tag.kind) }),
  };
}
