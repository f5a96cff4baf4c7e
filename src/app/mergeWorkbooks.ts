import type { Receipt } from "../core/consolidation/receipt";
import type { Incoming } from "../core/consolidation/receive";
import { tellApart } from "../core/consolidation/tellApart";
import type { Notice } from "../core/notice/notice";
import type { WritePlan } from "../core/plan/writePlan";
import { isTaken } from "../core/workbook/city/register";
import { senderKey } from "../core/workbook/city/submission";
import { type ConsolidateOptions, consolidateWorkbooks } from "./consolidateWorkbooks";

/** A file that was handed in. No two have one `given`, whatever they are called. */
export type GivenFile = Incoming & { readonly given: string };

/** What became of a file, without what stood in it. */
export interface FileReceipt extends Pick<Receipt, "status" | "reason" | "open"> {
  /** That of the file. */
  readonly given: string;
  /** Null when the file could not be taken for any unit's. */
  readonly unit: string | null;
  /** Equal for files of one sender. */
  readonly sender: string | null;
}

export interface MergedPlan {
  readonly receipts: readonly FileReceipt[];
  /** How many senders' workbooks the city's holds from now on. */
  readonly units: number;
  readonly plan: WritePlan;
}

/** Merges the units' workbooks; what comes of it is plain data, which can pass between threads. */
export function mergeWorkbooks(
  incoming: readonly GivenFile[],
  { take = [], ...options }: ConsolidateOptions,
): MergedPlan {
  const named = tellApart(incoming);
  const names = new Map(named.map(({ given, file }) => [given, file]));
  const numbers = new Map(named.map(({ given, file }) => [file, given]));
  const { receipts, register, plan } = consolidateWorkbooks(named, {
    ...options,
    take: take.map((given) => names.get(given) ?? given),
  });
  return {
    plan,
    units: new Set(register.flatMap((row) => (isTaken(row) && row.sender ? senderKey(row.sender, options.notice) : [])))
      .size,
    receipts: receipts.map(({ given, status, reason, open, submission }) => ({
      ...{ given: numbers.get(given) ?? given, status, reason, open },
      unit: submission?.unit ?? null,
      sender: submission && senderKey(submission, options.notice),
    })),
  };
}

export function cityFileName({ year }: Notice): string {
  return `${year}推荐汇总.xlsx`;
}
