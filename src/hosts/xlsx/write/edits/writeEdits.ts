import type { CellEdit } from "../../../../core/cells/cellEdit";
import { sheetGone } from "../../../provided";
import { workbookParts } from "../../package/workbookParts";
import type { DraftParts } from "../parts/packageDraft";
import { dropCalculationChain, recalculateOnOpening } from "../parts/recalculation";
import { editSheet } from "./editSheet";
import { editTables } from "./editTables";

/**
 * Puts values into cells. Gives the edits as they were written: header cells of tables cannot hold just anything.
 * @param clerks the workbook as it was before anything of ours, to which the same is done
 * Throws `HostError`.
 */
export function writeEdits(draft: DraftParts, clerks: DraftParts, edits: readonly CellEdit[]): readonly CellEdit[] {
  const written: CellEdit[] = [];
  const { sheets } = workbookParts(draft);
  for (const [name, inSheet] of bySheet(edits)) {
    const sheet = sheets.find((each) => each.name === name && each.isWorksheet);
    if (!sheet) throw sheetGone(name);
    const before = draft.content(sheet.part);
    const writable = editTables(draft, sheet.part, inSheet);
    written.push(...writable);
    const { content, formulaGone } = editSheet(before, writable);
    if (content.equals(before)) continue;
    draft.put(sheet.part, content);
    for (const parts of [clerks, draft]) {
      if (formulaGone) dropCalculationChain(parts);
      recalculateOnOpening(parts);
    }
  }
  return written;
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const inSheet = sheets.get(edit.at.sheet);
    if (inSheet) inSheet.push(edit);
    else sheets.set(edit.at.sheet, [edit]);
  }
  return sheets;
}
