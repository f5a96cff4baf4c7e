import type { Receipt } from "../core/consolidation/receipt";
import type { Incoming } from "../core/consolidation/receive";
import type { SubmissionChanges } from "../core/consolidation/submissionChanges";
import { tellApart } from "../core/consolidation/tellApart";
import type { Notice } from "../core/notice/notice";
import type { WritePlan } from "../core/plan/writePlan";
import { isTaken } from "../core/workbook/city/register";
import { recommenderOf, senderKey } from "../core/workbook/city/submission";
import { type ConsolidateOptions, consolidateWorkbooks } from "./consolidateWorkbooks";
import { type UnitReturn, unitReturns } from "./unitReturns";

/** A file that was handed in. No two have one `given`, whatever they are called. */
export type GivenFile = Incoming & { readonly given: string };

/** What became of a file, without what stood in it. */
export interface FileReceipt extends Pick<Receipt, "status" | "reason" | "open"> {
  /** That of the file. */
  readonly given: string;
  /** Which unit or union sent it; null when the file could not be taken for any unit's. */
  readonly unit: string | null;
  /** Equal for files of one sender. */
  readonly sender: string | null;
  readonly changes: SubmissionChanges | null;
  /** The workbook of the sender that the city held before; null where there was none. */
  readonly held: string | null;
  /** It would take the place of `held`, says otherwise, and nobody has named it. False once it has been merged. */
  readonly replaces: boolean;
}

export interface MergedPlan {
  readonly receipts: readonly FileReceipt[];
  /** How many senders' workbooks the city's holds from now on. */
  readonly units: number;
  readonly plan: WritePlan;
}

/** Merges the units' workbooks; what comes of it is plain data, which can pass between threads. */
export function mergeWorkbooks(incoming: readonly GivenFile[], options: ConsolidateOptions): MergedPlan {
  const { consolidation, givenOf } = putTogether(incoming, options);
  const { receipts, register, plan } = consolidation;
  return {
    plan,
    units: new Set(register.flatMap((row) => (isTaken(row) && row.sender ? senderKey(row.sender, options.notice) : [])))
      .size,
    receipts: receipts.map(({ given, status, reason, open, submission, changes, held, isNamed }) => ({
      ...{ given: givenOf(given), status, reason, open, changes, held },
      replaces: status === "replaced" && !isNamed && changes !== null && changes.rows.length > 0,
      unit: submission && recommenderOf(submission),
      sender: submission && senderKey(submission, options.notice),
    })),
  };
}

/** The files of which a copy goes back, by their `given`, were they merged so. */
export function returnsOfMerging(incoming: readonly GivenFile[], options: ConsolidateOptions): UnitReturn[] {
  const { consolidation, givenOf } = putTogether(incoming, options);
  return unitReturns(consolidation).map((each) => ({ ...each, given: givenOf(each.given) }));
}

/** Files are put together by names, of which no two are equal. */
function putTogether(incoming: readonly GivenFile[], { take = [], leave = [], ...options }: ConsolidateOptions) {
  const named = tellApart(incoming);
  const names = new Map(named.map(({ given, file }) => [given, file]));
  const numbers = new Map(named.map(({ given, file }) => [file, given]));
  const namesOf = (some: readonly string[]) => some.map((given) => names.get(given) ?? given);
  const consolidation = consolidateWorkbooks(named, { ...options, take: namesOf(take), leave: namesOf(leave) });
  return { consolidation, givenOf: (name: string) => numbers.get(name) ?? name };
}

export function cityFileName({ year }: Notice): string {
  return `${year}推荐汇总.xlsx`;
}
