import type { WorkbookHost } from "../hosts/workbookHost";

/**
 * Takes everything of ours out of the workbook: marks, notes and generated sheets, those edited by hand included. Ask
 * first, or write the outcome to another file. The records of the city's workbook stay.
 */
export async function restoreWorkbook(host: WorkbookHost): Promise<void> {
  await host.write({ marks: [], notes: [], withoutGenerated: "madeAgain" });
}
