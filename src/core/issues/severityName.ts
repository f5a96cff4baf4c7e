import type { Severity } from "../workbook/writePlan";

/** How the clerk reads a severity. */
export const severityName: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", advice: "提示" };
