import { atOnce } from "../core/cells/atOnce";
import { findingIssues, type IssueMemory, newIssueMemory } from "../core/issues/findIssues";
import type { Issue } from "../core/issues/issue";
import type { Notice } from "../core/notice/notice";
import { rules } from "../core/rules/catalogue";
import { newRecordMemory, type RecordMemory, readRecords } from "../core/workbook/reading/readRecords";
import type { Records } from "../core/workbook/records";
import { withSameRows } from "../core/workbook/sameRows";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookHost } from "../hosts/workbookHost";
import { inSlices } from "./inSlices";

export interface Inspection {
  /** The workbook as it was read. */
  readonly data: WorkbookData;
  readonly records: Records;
  readonly issues: readonly Issue[];
}

export interface InspectOptions {
  /** The files that came with the workbook, where they can be known. */
  readonly photoFiles?: NonNullable<Records["photoFiles"]>;
  /** Of the last inspection of the same workbook: what has not changed since is not looked at again. */
  readonly memory?: InspectionMemory;
  /** Where something else waits for the thread: lets it come in turn, every few milliseconds. */
  readonly pause?: () => Promise<void>;
}

export interface InspectionMemory {
  data: WorkbookData | null;
  readonly records: RecordMemory;
  readonly issues: IssueMemory;
}

export function newInspectionMemory(): InspectionMemory {
  return { data: null, records: newRecordMemory(), issues: newIssueMemory() };
}

/** Reads the workbook once and finds what departs from the notice; writes nothing. */
export async function inspectWorkbook(
  host: WorkbookHost,
  notice: Notice,
  options: InspectOptions = {},
): Promise<Inspection> {
  return inspectRead(await host.read(), notice, options);
}

/** The same for a workbook that has been read. */
export async function inspectRead(
  data: WorkbookData,
  notice: Notice,
  { pause, ...options }: InspectOptions = {},
): Promise<Inspection> {
  const steps = inspecting(data, notice, options);
  return pause ? inSlices(steps, pause) : atOnce(steps);
}

/** The same at once. */
export function inspectData(data: WorkbookData, notice: Notice, options: InspectOptions = {}): Inspection {
  return atOnce(inspecting(data, notice, options));
}

function* inspecting(
  data: WorkbookData,
  notice: Notice,
  { photoFiles, memory }: InspectOptions,
): Generator<void, Inspection> {
  const known = memory?.data ? withSameRows(data, memory.data) : data;
  if (memory) memory.data = known;
  yield;
  const read = readRecords(known, notice, memory?.records);
  const records = photoFiles ? { ...read, photoFiles } : read;
  yield;
  return { data, records, issues: yield* findingIssues(rules, { records, notice }, memory?.issues) };
}
