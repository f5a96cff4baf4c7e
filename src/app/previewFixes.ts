import type { CellRef } from "../core/cells/cellRef";
import { type CellChange, formulasLeft, safeFixes } from "../core/fixes/safeFixes";
import type { Notice } from "../core/notice/notice";
import type { ReadWorkbook } from "../core/workbook/formRow";
import type { WorkbookHost } from "../hosts/workbookHost";
import { inspectData } from "./inspectWorkbook";

/** What could be changed in bulk, and the workbook for which that was worked out. */
export interface FixPreview {
  readonly shown: ReadWorkbook;
  readonly changes: readonly CellChange[];
  /** Cells that are left as they are, because a formula stands in them. */
  readonly left: readonly CellRef[];
}

/** Reads the workbook and says what `applyFixes` would change; writes nothing. */
export async function previewFixes(host: WorkbookHost, notice: Notice): Promise<FixPreview> {
  const data = await host.read();
  const { records, issues } = inspectData(data, notice);
  const changes = safeFixes(data, (current) => (current === data ? issues : inspectData(current, notice).issues));
  return { shown: { data, records }, changes, left: formulasLeft(data, issues) };
}
