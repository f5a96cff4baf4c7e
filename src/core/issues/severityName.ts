import type { Severity } from "../notice/severity";

/** How the clerk reads a severity. */
export const severityName: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", advice: "提示" };
