import { type CellRef, formatCell } from "../cells/cellRef";
import type { Notice } from "../notice/notice";
import { recommendedOf } from "../quotas/quotaUsage";
import { firstCell, freeRow, type ReadWorkbook } from "../workbook/formRow";
import { letterOf, screeningOf } from "../workbook/nominations";
import type { Field, RecordBase } from "../workbook/records";
import type { SheetKey } from "../workbook/standardWorkbook/standardWorkbook";
import { sheetsOf } from "../workbook/tables";
import type { Issue } from "./issue";
import { isOpen } from "./report";
import { indexRows } from "./rowIndex";
import { isUntouched } from "./stillToFill";

/** A unit's job in the order in which it is done. */
export type StepName = "unitInfo" | "nominations" | "screening" | "check" | "documents" | "handIn";

/** How far a step is. */
export interface JobStep {
  readonly name: StepName;
  /** `empty`: nothing of it is there yet. */
  readonly state: "empty" | "begun" | "done";
  /** Fields of 单位信息, nominations, decisions and rows of 初审公示, letters; of the check 0, of the handing in both 0. */
  readonly done: number;
  /** Of so many; of the check, how many errors and warnings are open. */
  readonly total: number;
  /** Where to go on; null where that is no cell. */
  readonly at: CellRef | null;
}

/**
 * The steps of a unit's job by its notice, and how far each is by its records and issues; those that the notice does not
 * have are left out. Whether a workbook was handed in it does not tell, so that is never done. The city has no such job.
 */
export function jobSteps(workbook: ReadWorkbook, issues: readonly Issue[], notice: Notice): JobStep[] {
  const { records } = workbook;
  if (records.scope === "city") return [];
  const open = issues.filter((issue) => isOpen(issue) && issue.severity !== "advice" && issue.rule !== letterRule);
  const faulty = new Set(
    open.filter(({ severity }) => severity === "error").flatMap(({ at }) => at.map((cell) => formatCell(cell))),
  );
  const isFaulty = ({ at }: Field) => faulty.has(formatCell(at));
  const steps = [
    unitInfoStep(workbook, isFaulty),
    nominationsStep(workbook, open, notice),
    ...(notice.sheets.screening ? [screeningStep(workbook, isFaulty, notice)] : []),
    checkStep(workbook, open),
    ...(notice.awards.some(({ letter, form }) => letter || form) ? [documentsStep(workbook, issues, notice)] : []),
  ];
  const isReady = steps.every(({ state }) => state === "done");
  return [...steps, { name: "handIn", state: isReady ? "begun" : "empty", done: 0, total: 0, at: null }];
}

/** Where the clerk is: the first step that is not done. */
export function currentStep(steps: readonly JobStep[]): JobStep | undefined {
  return steps.find(({ state }) => state !== "done");
}

/** What it finds belongs to the letters, and is mended by making them. */
const letterRule = "letter-list-match";

/** What the reviewers enter in a nomination's row. */
const reviewKeys: ReadonlySet<string> = new Set(["review", "rank", "reviewNote"]);

function unitInfoStep(workbook: ReadWorkbook, isFaulty: (field: Field) => boolean): JobStep {
  const [info] = workbook.records.unitInfo;
  if (!info) {
    const { columns } = workbook.records.workbook.spec("unitInfo");
    return { name: "unitInfo", state: "empty", done: 0, total: columns.length, at: freeRowOf(workbook, "unitInfo") };
  }
  const fields = info.fields.filter(({ reading, column }) => reading !== "absent" && column.required !== "optional");
  const left = fields.filter(isFaulty);
  const at = left[0]?.at ?? firstCell(info);
  const state = isUntouched(workbook, at) ? "empty" : left.length > 0 ? "begun" : "done";
  return { name: "unitInfo", state, done: fields.length - left.length, total: fields.length, at };
}

function nominationsStep(workbook: ReadWorkbook, open: readonly Issue[], notice: Notice): JobStep {
  const { records } = workbook;
  const { nominations } = records;
  const rows = indexRows(records);
  const isReviews = reviewCells(nominations);
  const left = new Map<RecordBase, CellRef>();
  for (const { severity, at } of open) {
    for (const cell of severity === "error" ? at : []) {
      const nomination = rows.nomination(cell);
      if (nomination && !left.has(nomination) && !isReviews(cell)) left.set(nomination, cell);
    }
  }
  const total = nominations.length;
  const [first] = nominations;
  const [faulty] = left.values();
  const begin = first ? firstCell(first) : freeRowOf(workbook, notice.awards[0]?.id ?? "unitInfo");
  return {
    name: "nominations",
    state: total === 0 ? "empty" : left.size > 0 ? "begun" : "done",
    done: total - left.size,
    total,
    at: faulty ?? begin,
  };
}

/** Where a new row of a table goes, on the first of its sheets. */
function freeRowOf(workbook: ReadWorkbook, key: SheetKey): CellRef {
  return freeRow(workbook, sheetsOf(workbook.records, key)[0]);
}

function reviewCells(nominations: readonly RecordBase[]): (cell: CellRef) => boolean {
  const columns = new Map<string, ReadonlySet<number>>();
  for (const nomination of nominations) {
    const { sheetName } = nomination.source;
    if (columns.has(sheetName)) continue;
    const own = nomination.fields.filter(({ column }) => reviewKeys.has(column.key));
    columns.set(sheetName, new Set(own.map(({ at }) => at.column)));
  }
  return ({ sheet, column }) => columns.get(sheet)?.has(column) ?? false;
}

/** What is decided of each nomination, and the rows of the awards that have some recommended. */
function screeningStep(workbook: ReadWorkbook, isFaulty: (field: Field) => boolean, notice: Notice): JobStep {
  const { records } = workbook;
  const undecided = records.nominations.filter(
    ({ review, rank, reviewNote }) => review.value === null || [review, rank, reviewNote].some(isFaulty),
  );
  const asked = notice.awards.filter((award) => recommendedOf(records, award).length > 0);
  const lacking = asked.flatMap((award) => {
    const row = screeningOf(records, award);
    const wrong = row?.fields.find(isFaulty);
    if (!row) return [freeRowOf(workbook, "screening")];
    return wrong ? [wrong.at] : [];
  });
  const total = records.nominations.length + asked.length;
  const left = undecided.length + lacking.length;
  const isBegun = records.nominations.some(({ review }) => review.value !== null);
  const [row] = records.screening;
  return {
    name: "screening",
    state: left === 0 && total > 0 ? "done" : isBegun ? "begun" : "empty",
    done: total - left,
    total,
    at: undecided[0]?.review.at ?? lacking[0] ?? (row ? firstCell(row) : freeRowOf(workbook, "screening")),
  };
}

function checkStep({ records }: ReadWorkbook, open: readonly Issue[]): JobStep {
  const state = records.nominations.length === 0 ? "empty" : open.length > 0 ? "begun" : "done";
  return { name: "check", state, done: 0, total: open.length, at: null };
}

/** The letters; whether forms were printed the workbook does not tell. */
function documentsStep({ records }: ReadWorkbook, issues: readonly Issue[], notice: Notice): JobStep {
  const wrong = new Set(issues.filter(({ rule }) => rule === letterRule).map(({ at }) => at[0].sheet));
  const recommending = notice.awards.filter((award) => recommendedOf(records, award).length > 0);
  const wanted = recommending.filter(({ letter }) => letter !== null);
  const made = wanted.filter((award) => {
    const letter = letterOf(records, award);
    return letter?.isDraft === false && !wrong.has(letter.at.sheet);
  });
  const isDone = wanted.length > 0 && made.length === wanted.length;
  const state = isDone ? "done" : made.length > 0 ? "begun" : "empty";
  return { name: "documents", state, done: made.length, total: wanted.length, at: null };
}
