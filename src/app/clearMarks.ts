import { generatedKinds } from "../core/workbook/workbookData";
import type { WorkbookHost } from "../hosts/workbookHost";

/** Takes everything of ours out of the workbook: marks, notes and generated sheets. */
export async function clearMarks(host: WorkbookHost): Promise<void> {
  await host.write({ marks: [], notes: [], withoutGenerated: generatedKinds });
}
