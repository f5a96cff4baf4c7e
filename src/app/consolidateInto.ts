import type { Incoming } from "../core/consolidation/receive";
import type { Notice } from "../core/notice/notice";
import type { WritePlan } from "../core/plan/writePlan";
import { isCityWorkbook } from "../core/workbook/city/citySheets";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookHost } from "../hosts/workbookHost";
import { cityIntroduction } from "./cityIntroduction";
import { type ConsolidateOptions, type Consolidation, consolidateWorkbooks } from "./consolidateWorkbooks";

/** A workbook to be made. */
export interface PlannedWorkbook {
  readonly fileName: string;
  /** The lines of its first sheet. */
  readonly introduction: readonly string[];
  readonly plan: WritePlan;
}

export interface Consolidated {
  readonly receipts: Consolidation["receipts"];
  /** The names under which sheets that were edited by hand are kept beside the new ones. */
  readonly kept: readonly string[];
  /** What the city workbook shall hold, where the open workbook is another's and was left alone. */
  readonly newWorkbook: PlannedWorkbook | null;
}

/**
 * Merges the districts' workbooks into the open one when it is empty or the city's own, which then keeps its units and
 * the city's columns; any other workbook is left as it is.
 */
export async function consolidateInto(
  host: WorkbookHost,
  notice: Notice,
  { incoming, ...options }: Omit<ConsolidateOptions, "notice" | "base"> & { readonly incoming: readonly Incoming[] },
): Promise<Consolidated> {
  const open = await host.read();
  const { receipts, plan } = consolidateWorkbooks(incoming, { ...options, notice, base: open });
  if (!isCityWorkbook(open) && !isEmpty(open)) return { receipts, kept: [], newWorkbook: planned(plan, notice) };
  await host.write(plan);
  return { receipts, kept: (plan.released ?? []).map(({ name }) => name), newWorkbook: null };
}

function planned(plan: WritePlan, notice: Notice): PlannedWorkbook {
  return { fileName: `${notice.year}推荐汇总.xlsx`, introduction: cityIntroduction(notice), plan };
}

function isEmpty({ sheets }: WorkbookData): boolean {
  return sheets.every(({ rows }) => rows.length === 0);
}
