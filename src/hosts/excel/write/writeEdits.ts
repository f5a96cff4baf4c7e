import type { CellEdit } from "../../../core/cells/cellEdit";
import { type CellRef, cellAddress } from "../../../core/cells/cellRef";
import { asTyped } from "./asTyped";
import type { DraftSheet, WorkbookDraft } from "./openDraft";

/**
 * Sets cells one by one: blocks that reach across filtered rows have been misplaced (OfficeDev/office-js #224). Formats
 * stay as they are. Throws `HostError`; an edit on a sheet that is not there is a mistake of the plan's.
 */
export function writeEdits(draft: WorkbookDraft, edits: readonly CellEdit[]): void {
  const changes = edits.filter(({ at, value }) => !holds(sheetOf(draft, at.sheet), at, value));
  for (const { at } of changes) sheetOf(draft, at.sheet).refuseProtected("cells");
  for (const { at, value } of changes) {
    const typed = asTyped(value);
    sheetOf(draft, at.sheet).change((sheet, spend) => {
      sheet.getRange(cellAddress(at)).values = [[typed]];
      return spend(charactersOfCall + String(typed).length);
    });
  }
}

/** What a request needs to name one cell and set it. */
const charactersOfCall = 500;

function sheetOf(draft: WorkbookDraft, name: string) {
  const sheet = draft.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Whether a cell is known to hold the value already. */
function holds({ cells }: DraftSheet, { row, column }: CellRef, value: CellEdit["value"]): boolean {
  if (!cells) return false;
  const cell = cells.rows.find((each) => each.row === row)?.cells[column];
  if (!cell) return value === null || value === "";
  if (cell.formula !== undefined) return false;
  return (cell.kind === "text" && cell.text === value) || (cell.kind === "number" && cell.number === value);
}
