import type { Receipt } from "../core/consolidation/receipt";
import type { Incoming } from "../core/consolidation/receive";
import type { Notice } from "../core/notice/notice";
import type { WritePlan } from "../core/plan/writePlan";
import { isCityWorkbook } from "../core/workbook/city/citySheets";
import { senderKey } from "../core/workbook/city/submission";
import type { WorkbookData } from "../core/workbook/workbookData";
import { type ConsolidateOptions, consolidateWorkbooks } from "./consolidateWorkbooks";

/** What became of a file, without what stood in it. */
export interface FileReceipt extends Pick<Receipt, "status" | "reason" | "open"> {
  /** The name under which the file was chosen. */
  readonly file: string;
  /** Null when the file could not be taken for any unit's. */
  readonly unit: string | null;
  /** Equal for files of one sender. */
  readonly sender: string | null;
}

export interface MergedPlan {
  readonly receipts: readonly FileReceipt[];
  readonly plan: WritePlan;
}

/** Merges the units' workbooks; what comes of it is plain data, which can pass between threads. */
export function mergeWorkbooks(incoming: readonly Incoming[], options: ConsolidateOptions): MergedPlan {
  const { receipts, plan } = consolidateWorkbooks(incoming, options);
  return {
    plan,
    receipts: receipts.map(({ given, status, reason, open, submission }) => ({
      ...{ file: given, status, reason, open },
      unit: submission?.unit ?? null,
      sender: submission && senderKey(submission),
    })),
  };
}

/** Whether the city's sheets are written into a workbook; any other is left as it is. */
export function takesCitySheets(open: WorkbookData): boolean {
  return isCityWorkbook(open) || open.sheets.every(({ rows }) => rows.length === 0);
}

export function cityFileName({ year }: Notice): string {
  return `${year}推荐汇总.xlsx`;
}
