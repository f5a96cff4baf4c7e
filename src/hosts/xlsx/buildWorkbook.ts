import type { WritePlan } from "../../core/plan/writePlan";
import { emptyWorkbook } from "./emptyWorkbook";
import { openXlsx, type XlsxHost } from "./xlsxHost";

/** A new workbook: a sheet 说明 with a few lines, and what the plan asks for. */
export async function buildWorkbook(introduction: readonly string[], plan: WritePlan): Promise<Uint8Array> {
  const host = introducedWorkbook(introduction);
  await host.write(plan);
  return host.bytes();
}

/** A new workbook with nothing but the sheet 说明. */
export function introducedWorkbook(introduction: readonly string[]): XlsxHost {
  return openXlsx(emptyWorkbook("说明", introduction));
}
