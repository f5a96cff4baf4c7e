import type { CellRef } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { WritePlan } from "../../../core/plan/writePlan";
import { rowAt } from "../../../core/workbook/cellAt";
import { refuseChanged, sheetGone } from "../../provided";
import { HostError } from "../../workbookHost";
import type { KnownWorkbook } from "../knownWorkbook";
import { openSheetDraft, type Shown } from "./openDraft";
import { sendDraft } from "./sendDraft";
import { type Sender, sendEdits } from "./sendEdits";
import { writeGenerated } from "./writeGenerated";
import { writeMarks } from "./writeMarks";

/**
 * Does what the plan asks for and is not there yet, and gives what is then known. Throws `HostError` before anything is
 * changed, unless Excel itself refuses a change; edits are then taken back, and of sheets see `finishJournal`.
 *
 * Notes cannot be reached: the published office.js (1.1.110) has no `worksheet.notes`, and threaded comments would stand
 * under the clerk's own name. Notes of ours that another host has written stay until that host takes them out.
 */
export async function applyPlan(
  send: Sender,
  known: KnownWorkbook,
  shown: Shown | null,
  plan: WritePlan,
): Promise<KnownWorkbook> {
  if (plan.notes && plan.notes.length > 0) {
    throw new HostError("unsupported", "在 Excel 中不写批注；各单元格的问题请看任务窗格，或生成“检查结果”表。");
  }
  const draft = openSheetDraft(known, shown);
  writeGenerated(draft, plan);
  if (plan.marks) writeMarks(draft, plan.marks);
  const { edits = [], provided = [] } = plan;
  refuseChanged(provided, (at) => knownCell(known, at));
  const edited = await sendEdits(send, known, edits, provided);
  return draft.changes.length > 0 ? sendDraft(send.run, draft) : edited;
}

/** Null where it is not known what the sheet's cells hold. */
function knownCell({ sheets }: KnownWorkbook, { sheet: name, row, column }: CellRef): Cell | undefined | null {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw sheetGone(name);
  return sheet.cells && rowAt(sheet.cells, row)?.cells[column];
}
