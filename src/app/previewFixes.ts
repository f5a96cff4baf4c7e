import { type CellChange, safeFixes } from "../core/fixes/safeFixes";
import type { Notice } from "../core/notice/notice";
import type { WorkbookHost } from "../hosts/workbookHost";
import { inspectData } from "./inspectWorkbook";

/** Reads the workbook and says what `applyFixes` would change; writes nothing. */
export async function previewFixes(host: WorkbookHost, notice: Notice): Promise<CellChange[]> {
  return safeFixes(await host.read(), (data) => inspectData(data, notice).issues);
}
