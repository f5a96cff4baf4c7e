import type { CellEdit } from "../../../../core/cells/cellEdit";
import { sheetGone } from "../../../provided";
import { HostError } from "../../../workbookHost";
import { workbookParts } from "../../package/workbookParts";
import type { ZipPackage } from "../../package/zipPackage";
import { writeEdits } from "../edits/writeEdits";
import { removeJournal } from "../generated/writeGenerated";
import { openOriginals } from "../originals";
import { openDraft } from "../parts/packageDraft";
import { dropCalculationChain, recalculateOnOpening } from "../parts/recalculation";
import { escapeXml } from "../xml/escapeXml";
import { changeSheetRows, shiftOtherSheet } from "./changeSheetRows";
import { refuseRowChange } from "./refuseRowChange";
import { type RowChange, rowShift } from "./rowShift";
import { shiftReferences } from "./shiftReferences";
import { shiftRelated } from "./shiftRelated";

/**
 * The file once rows have come into a sheet of it or gone from it: whatever says where something stands says so of the
 * same rows as before, on the sheet and elsewhere. Throws `HostError` where that cannot be done, or a formula would lose
 * the cell that it refers to.
 * @param edits what is written into cells then
 */
export function changeRows(opened: ZipPackage, change: RowChange, edits: readonly CellEdit[] = []): ZipPackage {
  const draft = openDraft(opened);
  removeJournal(draft);
  const originals = openOriginals(draft);
  const { sheets } = workbookParts(draft);
  const sheet = sheets.find(({ name, isWorksheet }) => name === change.sheet && isWorksheet);
  if (!sheet) throw sheetGone(change.sheet);
  if (sheets.filter(({ part }) => part === sheet.part).length > 1) {
    throw new HostError("unsafe-content", `“${change.sheet}”与另一工作表是同一份内容，不能增删行。`);
  }
  refuseRowChange(draft, sheet.part, change);
  const shift = rowShift(change);
  const shiftedOn = (own: string | null) => (formula: string) => shiftReferences(formula, own, change.sheet, shift);
  draft.put(sheet.part, changeSheetRows(draft.content(sheet.part), change, shiftedOn(change.sheet)));
  const name = escapeXml(change.sheet.replace(/'/g, "''")).toLowerCase();
  for (const other of sheets) {
    if (!other.isWorksheet || other === sheet) continue;
    const content = draft.content(other.part);
    // Most speak of no other sheet.
    if (!content.text().toLowerCase().includes(name)) continue;
    draft.put(other.part, shiftOtherSheet(content, other.name, shiftedOn(other.name)));
  }
  for (const parts of [originals.clerks, draft]) {
    shiftRelated(parts, sheet.part, shift, shiftedOn);
    dropCalculationChain(parts);
    recalculateOnOpening(parts);
  }
  writeEdits(draft, originals.clerks, edits);
  draft.settle();
  originals.settle();
  return draft.finish();
}
