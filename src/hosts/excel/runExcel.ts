import { HostError } from "../workbookHost";

/** `Excel.run`. */
export type ExcelRun = typeof Excel.run;

/**
 * Runs a batch once the user has left the cell that is being typed into, and puts Excel's refusals that a clerk can do
 * something about into words. Throws `HostError`.
 */
export async function runExcel<T>(run: ExcelRun, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await run({ delayForCellEdit: true }, batch);
  } catch (error) {
    switch (errorCode(error)) {
      case "AccessDenied":
        throw new HostError(
          "protected-sheet",
          "有工作表或工作簿处于保护状态，未能全部写入；请在“审阅”选项卡中撤销保护后再试。",
        );
      case "RequestPayloadSizeLimitExceeded":
        throw new HostError("too-large", "一次写入的内容过多，Excel 未能接受；请减少工作表中的内容后再试。");
      default:
        throw error;
    }
  }
}

/** The code of an error of Excel's, e.g. `ItemNotFound`; null for any other error. */
export function errorCode(error: unknown): string | null {
  // `instanceof` would need the library itself, which a page loads and this module does not.
  if (typeof error !== "object" || error === null) return null;
  return "debugInfo" in error && "code" in error ? String(error.code) : null;
}
