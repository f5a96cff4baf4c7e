import type { WorkbookHost } from "../hosts/workbookHost";

/** Takes our marks and notes off the cells. Generated sheets stay: a clerk may have edited a letter by hand. */
export async function clearMarks(host: WorkbookHost): Promise<void> {
  await host.write({ marks: [], notes: [] });
}
