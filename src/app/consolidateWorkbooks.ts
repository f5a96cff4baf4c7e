import type { CellRef } from "../core/cells/cellRef";
import { isBetweenUnits } from "../core/consolidation/betweenUnits";
import { type Combined, combine } from "../core/consolidation/combine";
import { type CitySubmissions, noSubmissions, readCitySubmissions } from "../core/consolidation/readCitySubmissions";
import { cityWorkbookRefused, readSubmission } from "../core/consolidation/readSubmission";
import type { Incoming } from "../core/consolidation/receive";
import { issueSheet } from "../core/documents/city/issueSheet";
import { noticeDocument } from "../core/documents/city/noticeDocument";
import { priorRow, priorSheet } from "../core/documents/city/priorSheet";
import { quotaSheet } from "../core/documents/city/quotaSheet";
import { recordSheet } from "../core/documents/city/recordSheet";
import { registerSheet } from "../core/documents/city/registerSheet";
import { resultNotice } from "../core/documents/city/resultNotice";
import { nextPriorSheet, resultSheet } from "../core/documents/city/resultSheets";
import type { SheetDocument } from "../core/documents/sheetDocument";
import { summaryDocument } from "../core/documents/summaryDocument";
import { highlightPlan } from "../core/highlights/highlightPlan";
import { findIssues } from "../core/issues/findIssues";
import type { Issue } from "../core/issues/issue";
import { countBySeverity } from "../core/issues/report";
import type { Notice } from "../core/notice/notice";
import { isNoticeWorkbook } from "../core/noticeWorkbook/isNoticeWorkbook";
import type { WritePlan } from "../core/plan/writePlan";
import { type ComparedQuota, compareQuotas } from "../core/quotas/quotaComparison";
import { rules } from "../core/rules/catalogue";
import { nothingAdded } from "../core/workbook/city/added";
import { cityRecordKind, generatedSheet, isCityWorkbook } from "../core/workbook/city/citySheets";
import { type OriginCell, origins } from "../core/workbook/city/origin";
import { readRecords } from "../core/workbook/reading/readRecords";
import type { PriorHonour, Records } from "../core/workbook/records";
import { standardWorkbook } from "../core/workbook/standardWorkbook/standardWorkbook";
import type { GeneratedKind, WorkbookData } from "../core/workbook/workbookData";
import { HostError } from "../hosts/workbookHost";
import { inspectData } from "./inspectWorkbook";
import { leftAlone, type PlacedSheet, placeSheet } from "./placeSheet";

export interface ConsolidateOptions {
  readonly notice: Notice;
  /** An earlier city workbook, which is continued. */
  readonly base?: WorkbookData | null;
  /** The entries of a 往届名单; without them, that of `base` stays. */
  readonly prior?: readonly PriorHonour[] | null;
  /** Names of the files to take where a unit has sent several that differ. */
  readonly take?: readonly string[];
  /** Names of those not to take: what the city holds of their units stays. */
  readonly leave?: readonly string[];
}

export interface Consolidation extends Pick<Combined, "receipts" | "register" | "submissions"> {
  readonly records: Records;
  /** All of the city's workbook, at its own cells. */
  readonly issues: readonly Issue[];
  /** Those among them that no unit could see in its own workbook. */
  readonly crossIssues: readonly Issue[];
  readonly quota: readonly ComparedQuota[];
  /** The cell of a unit's workbook from which one of the city's was taken. */
  readonly originOf: (at: CellRef) => OriginCell | null;
  /** All of its sheets. */
  readonly sheets: readonly PlacedSheet[];
  /** Makes the city's workbook of the earlier one; sheets that stay as they are, are not in it. */
  readonly plan: WritePlan;
}

/** What the city takes from a unit's workbook: plain data, much smaller than the workbook. */
export function submissionOf(file: string, data: WorkbookData, notice: Notice): Incoming {
  // Told by its tags alone: its records would be those of all units.
  if (isCityWorkbook(data)) return { file, refused: cityWorkbookRefused };
  if (isNoticeWorkbook(data)) return { file, refused: "这是通知工作簿，不是单位报送的工作簿；请移出。" };
  const { records, issues } = inspectData(data, notice);
  return readSubmission({ file, data, records, notice, counts: countBySeverity(issues) });
}

/**
 * Puts the units' workbooks together into the city's: a pure function of what it is given, whatever the order of files.
 * Files are known by their names, of which no two may be equal.
 */
export function consolidateWorkbooks(
  incoming: readonly Incoming[],
  { notice, base = null, prior = null, take = [], leave = [] }: ConsolidateOptions,
): Consolidation {
  const workbook = standardWorkbook(notice);
  const standing = base && isCityWorkbook(base) ? base : null;
  const earlier = standing ? readEarlier(standing, notice) : noSubmissions(workbook);
  const named = { take: new Set(take), leave: new Set(leave) };
  const { receipts, register, submissions, unkept } = combine({ incoming, earlier, named, notice });
  const { addedTo } = earlier;
  const place = (kind: GeneratedKind, document: SheetDocument) => placeSheet(standing, kind, document);
  const registerPage = place("city-register", registerSheet(register, addedTo.register, workbook));
  const recordPages = workbook.filled.map((key) => {
    const document = recordSheet(key, submissions, addedTo.sheets[key] ?? nothingAdded, workbook);
    return placeSheet(standing, cityRecordKind(key), document, unkept.has(key));
  });
  // Read back as any later check reads it: what is marked now is what is marked then. A sheet is read by itself, so
  // that the long ones need not be read again once the lists are known that depend on them.
  const read = (placed: readonly PlacedSheet[]) => {
    const sheets = [registerPage, ...placed].map(({ sheet }) => sheet);
    return readRecords({ date1904: standing?.date1904 ?? false, sheets }, notice);
  };
  const sent = read(recordPages);
  const formerly = standing && generatedSheet(standing, "city-prior");
  const isKept = formerly && !prior && !formerly.generated?.unfinished;
  const entries = () => prior ?? (formerly ? read([leftAlone(formerly)]).priorHonours : []);
  const newList = () => place("city-prior", priorSheet(entries().map(priorRow), workbook));
  const priorList = workbook.has("priorHonours") ? [isKept ? leftAlone(formerly) : newList()] : [];
  const quotas = place("city-quotas", quotaSheet(sent, notice));
  const { priorHonours, quotaTable, sheets: lists } = read([...priorList, quotas]);
  const records = { ...sent, priorHonours, quotaTable, sheets: new Map([...sent.sheets, ...lists]) };
  const issues = findIssues(rules, { records, notice });
  const originOf = origins(records, register);
  const cross = issues.filter(isBetweenUnits(records));

  const sheets = [
    registerPage,
    quotas,
    place("city-issues", issueSheet(cross, records, originOf)),
    place("summary", summaryDocument({ records, notice, issues })),
    ...recordPages,
    ...priorList,
    place("city-results", resultSheet(records, notice)),
    place("city-result-notice", resultNotice(records, notice)),
    place("city-next-prior", nextPriorSheet(records, notice)),
    place("city-notice", noticeDocument(notice)),
  ];
  return {
    receipts,
    register,
    submissions,
    records,
    issues,
    crossIssues: cross,
    quota: compareQuotas(records, notice),
    originOf,
    sheets,
    plan: {
      generated: sheets.flatMap(({ generated }) => generated ?? []),
      released: sheets.flatMap(({ released }) => released ?? []),
      marks: highlightPlan(issues),
    },
  };
}

function readEarlier(standing: WorkbookData, notice: Notice): CitySubmissions {
  const earlier = readCitySubmissions(standing, notice);
  if (!("refused" in earlier)) return earlier;
  throw new HostError("damaged", earlier.refused);
}
