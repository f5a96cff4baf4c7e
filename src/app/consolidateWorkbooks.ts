import type { CellRef } from "../core/cells/cellRef";
import { type Combined, type Combining, combine } from "../core/consolidation/combine";
import { crossIssues } from "../core/consolidation/crossIssues";
import { readCitySubmissions } from "../core/consolidation/readCitySubmissions";
import { readSubmission } from "../core/consolidation/readSubmission";
import type { Incoming } from "../core/consolidation/receive";
import { issueSheet } from "../core/documents/city/issueSheet";
import { type PriorRow, priorRow, priorSheet } from "../core/documents/city/priorSheet";
import { quotaSheet } from "../core/documents/city/quotaSheet";
import { recordSheet } from "../core/documents/city/recordSheet";
import { registerSheet } from "../core/documents/city/registerSheet";
import { nextPriorSheet, resultSheet } from "../core/documents/city/resultSheets";
import { documentData } from "../core/documents/documentData";
import type { SheetDocument } from "../core/documents/sheetDocument";
import { summary } from "../core/documents/summary";
import { highlightPlan } from "../core/highlights/highlightPlan";
import { findIssues } from "../core/issues/findIssues";
import type { Issue } from "../core/issues/issue";
import { countBySeverity } from "../core/issues/report";
import type { Notice } from "../core/notice/notice";
import type { GeneratedSheet, WritePlan } from "../core/plan/writePlan";
import { type ComparedQuota, compareQuotas } from "../core/quotas/quotaComparison";
import { rules } from "../core/rules/catalogue";
import { cityRecordKeys, cityRecordKinds, generatedSheet, isCityWorkbook } from "../core/workbook/city/citySheets";
import { type OriginCell, origins } from "../core/workbook/city/origin";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { Records } from "../core/workbook/records";
import type { GeneratedKind, WorkbookData } from "../core/workbook/workbookData";
import { inspectData } from "./inspectWorkbook";

export interface ConsolidateOptions {
  readonly notice: Notice;
  /** An earlier city workbook, which is continued. */
  readonly base?: WorkbookData | null;
  /** A workbook with the sheet 往届名单; without it, that of `base` stays. */
  readonly prior?: WorkbookData | null;
  /** Names of the files to take where a unit has sent several that differ. */
  readonly take?: readonly string[];
}

export interface Consolidation extends Pick<Combined, "receipts" | "register"> {
  readonly records: Records;
  /** All of the city's workbook, at its own cells. */
  readonly issues: readonly Issue[];
  /** Those among them that no unit could see in its own workbook. */
  readonly crossIssues: readonly Issue[];
  readonly quota: readonly ComparedQuota[];
  /** The cell of a unit's workbook from which one of the city's was taken. */
  readonly originOf: (at: CellRef) => OriginCell | null;
  /** Makes the city's workbook, in place of the earlier one's sheets. */
  readonly plan: WritePlan;
}

/** What the city takes from a unit's workbook: plain data, much smaller than the workbook. */
export function submissionOf(file: string, data: WorkbookData, notice: Notice): Incoming {
  const { records, issues } = inspectData(data, notice);
  return readSubmission({ file, data, records, notice, counts: countBySeverity(issues) });
}

/**
 * Puts the units' workbooks together into the city's: a pure function of what it is given, whatever the order of files.
 * Files are known by their names, of which no two may be equal.
 */
export function consolidateWorkbooks(
  incoming: readonly Incoming[],
  { notice, base = null, prior = null, take = [] }: ConsolidateOptions,
): Consolidation {
  const continued = base && isCityWorkbook(base) ? base : null;
  const earlier = readEarlier(continued, notice);
  const formerly = prior ? readRecords(prior, notice).priorHonours.map(priorRow) : earlier.prior;
  const { receipts, register, submissions } = combine({ incoming, earlier, take: new Set(take), notice });
  const named = (kind: GeneratedKind, document: SheetDocument): GeneratedSheet => {
    const name = continued && generatedSheet(continued, kind)?.name;
    return { kind, document: name ? { ...document, name } : document };
  };
  const sent = [
    named("city-register", registerSheet(register)),
    ...cityRecordKeys.map((key) => named(cityRecordKinds[key], recordSheet(key, submissions))),
  ];
  // Read back as any later check reads it: what is marked now is what is marked then.
  const read = (sheets: readonly GeneratedSheet[]) =>
    readRecords({ date1904: false, sheets: sheets.map(({ kind, document }) => documentData(document, kind)) }, notice);
  const sentRecords = read(sent);
  const held = [...sent, named("city-prior", priorSheet(formerly))];
  const quotas = named("city-quotas", quotaSheet(sentRecords, notice));
  const records = read([...held, quotas]);
  const issues = findIssues(rules, { records, notice });
  const fresh = receipts.flatMap(({ submission }) => submission ?? []);
  const originOf = origins(records, fresh);
  const cross = crossIssues(issues, originOf);

  const [registerPage, ...recordPages] = held;
  return {
    receipts,
    register,
    records,
    issues,
    crossIssues: cross,
    quota: compareQuotas(records, notice),
    originOf,
    plan: {
      generated: [
        ...(registerPage ? [registerPage] : []),
        quotas,
        named("city-issues", issueSheet(cross, records, originOf)),
        named("summary", summary({ records, notice, issues })),
        ...recordPages,
        named("city-results", resultSheet(records, notice)),
        named("city-next-prior", nextPriorSheet(records, notice)),
      ],
      marks: highlightPlan(issues),
    },
  };
}

/** What is carried over of an earlier city workbook. Its records go, since a long list of former honours fills memory. */
function readEarlier(
  data: WorkbookData | null,
  notice: Notice,
): Combining["earlier"] & { readonly prior: readonly PriorRow[] } {
  if (!data) return { register: [], submissions: [], prior: [] };
  const { register, submissions, records } = readCitySubmissions(data, notice);
  return { register, submissions, prior: records.priorHonours.map(priorRow) };
}
