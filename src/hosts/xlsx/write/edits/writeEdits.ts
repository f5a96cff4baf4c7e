import type { CellEdit } from "../../../../core/cells/cellEdit";
import { sheetGone } from "../../../provided";
import { workbookParts } from "../../package/workbookParts";
import type { PackageDraft } from "../parts/packageDraft";
import { dropCalculationChain, recalculateOnOpening } from "../parts/recalculation";
import { editSheet } from "./editSheet";
import { renameTableColumns } from "./tableHeaders";

/** Puts values into cells. Throws `HostError`. */
export function writeEdits(draft: PackageDraft, edits: readonly CellEdit[]): void {
  const { sheets } = workbookParts(draft);
  for (const name of new Set(edits.map(({ at }) => at.sheet))) {
    const inSheet = edits.filter(({ at }) => at.sheet === name);
    const sheet = sheets.find((each) => each.name === name && each.isWorksheet);
    if (!sheet) throw sheetGone(name);
    const before = draft.text(sheet.part);
    const { source, formulaGone } = editSheet(before, sheet.part, inSheet);
    if (source === before) continue;
    draft.write(sheet.part, source);
    renameTableColumns(draft, sheet.part, inSheet);
    if (formulaGone) dropCalculationChain(draft);
    recalculateOnOpening(draft);
  }
}
