import { type CellChange, proposedFixes } from "../core/fixes/safeFixes";
import type { Notice } from "../core/notice/notice";
import type { WorkbookHost } from "../hosts/workbookHost";
import { editCells } from "./editCells";
import { inspectData } from "./inspectWorkbook";
import { type FixPreview, previewFixes } from "./previewFixes";

/** Makes every change that is safe in bulk, in one write, and says what it changed. */
export async function applyFixes(host: WorkbookHost, notice: Notice): Promise<FixPreview> {
  const preview = await previewFixes(host, notice);
  await editCells(host, notice, preview.shown, fixEdits(preview.changes));
  return preview;
}

/** The changes that need a person's consent; writes nothing. */
export async function proposeFixes(host: WorkbookHost, notice: Notice): Promise<CellChange[]> {
  const data = await host.read();
  return proposedFixes(data, inspectData(data, notice).issues);
}

export function fixEdits(changes: FixPreview["changes"]) {
  return changes.map(({ at, after }) => ({ at, value: after }));
}
