import type { Printed, Told } from "../app/documents/document";
import type { DocumentName } from "../app/documents/documents";
import type { ImportProposal } from "../app/importForms";
import type { Inspection } from "../app/inspectWorkbook";
import type { FileReceipt } from "../app/mergeWorkbooks";
import type { InForce } from "../app/noticeInForce";
import type { FixPreview } from "../app/previewFixes";
import type { CellEdit } from "../core/cells/cellEdit";
import { type CellRef, formatCell } from "../core/cells/cellRef";
import { formFieldAt } from "../core/edits/restsOn";
import { findAgain } from "../core/edits/sameRow";
import type { Counts } from "../core/issues/report";
import { type Filling, isUntouched, type ToldIssues, tellWhileFilling } from "../core/issues/stillToFill";
import { formRow, isInRow, type ReadWorkbook } from "../core/workbook/formRow";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { Editor } from "../hosts/interactiveHost";
import { type IssueFilter, issueKey } from "./issueFilter";
import type { Drawn, Phase, Written } from "./taskHost";

export const views = ["check", "quotas", "form", "review", "documents"] as const;
export type TabbedView = (typeof views)[number];
/** 合并工作簿 is the city office's, and no tab: it is there without a nomination workbook too. */
export type View = TabbedView | "consolidate";

/** The workbook as it was read, with edits of ours made since, and what came of it. */
export interface Snapshot extends Inspection {
  readonly data: WorkbookData;
  /** What it was judged by. */
  readonly inForce: InForce;
  /** As it was read: rows stand in the same places as long as it has not been read anew. */
  readonly read: WorkbookData;
}

export type TaskName =
  | "open"
  | "check"
  | "clear"
  | "preview"
  | "fix"
  | "edit"
  | "import"
  | DocumentName
  | "print"
  | "create"
  | "consolidate"
  | "return";

/** Documents laid before the user to be printed. */
export interface PrintJob extends Omit<Extract<Printed, { readonly refused: null }>, "refused"> {
  readonly title: string;
}

/** What a task has done, for a line that says so. */
export type Outcome =
  | { readonly kind: "checked"; readonly counts: Counts }
  | { readonly kind: "cleared" | "nothingToFix" }
  /** Nothing was merged; `mayWait`: it can be without an answer. */
  | { readonly kind: "undecided"; readonly mayWait: boolean }
  | { readonly kind: "fixed"; readonly cells: number }
  /** A record, the how manieth of its list; null for one that had only begun. `back` fills its cells again. */
  | { readonly kind: "deleted"; readonly place: number | null; readonly back: readonly CellEdit[] }
  | { readonly kind: "created"; readonly fileName: string }
  | { readonly kind: "photoTaken"; readonly fileName: string }
  /** Forms, and photos that were handed out. `unwritten`: what could not be written, in sentences. */
  | {
      readonly kind: "imported";
      readonly forms: number;
      readonly photos: number;
      readonly unwritten: readonly string[];
    }
  /** `isWhole`: nothing is left to be done about it. */
  | { readonly kind: "made"; readonly told: Told; readonly isWhole: boolean }
  | { readonly kind: "returned"; readonly written: number; readonly failures: readonly string[] }
  | {
      readonly kind: "consolidated";
      /** How many came in; none where the lists were only brought up to date. */
      readonly files: number;
      /** How many the city's workbook holds. */
      readonly units: number;
      /** It has taken what it did not hold before. */
      readonly hasNews: boolean;
      readonly isNew: boolean;
      readonly kept: readonly string[];
    };

/**
 * Why a task was not done. `said`: a sentence for the clerk; `fault`: a mistake of ours, for whoever looks after it;
 * `left`: called off while it was writing, without a text; `overtaken`: merged while something was typed, without a text;
 * `notLoaded`: a part of the program has not come.
 */
export interface Failure {
  readonly kind: "said" | "fault" | "left" | "overtaken" | "notLoaded";
  readonly text: string;
  readonly written: Written;
}

/** All that the pane knows. Edits are counted, so that everything can say up to which one it has seen the workbook. */
export interface Session {
  readonly view: View;
  /** Null until the workbook has been read. */
  readonly snapshot: Snapshot | null;
  readonly edits: number;
  /** How many there were when the last one was made here: checking live is for these, since colleagues check their own. */
  readonly own: number;
  /** How many of the edits the snapshot knows. */
  readonly read: number;
  /** How many of the edits the marks know; null when there are none of ours. */
  readonly marked: number | null;
  /** Check anew after every edit. */
  readonly live: boolean;
  readonly selection: CellRef | null;
  /** How many edits there were when it was selected: what was selected after one stands where it now stands. */
  readonly selectedAt: number;
  /** A cell of the record that has just begun, until it is left or a check asked for; null when none has. */
  readonly begun: CellRef | null;
  /** The field that the user has asked to fill in: the keys go there once it is shown. */
  readonly wanted: CellRef | null;
  /** How often the user has asked for 报送清单, which is then brought in sight; 0 when he has not. */
  readonly listWanted: number;
  /** A check has been asked for. */
  readonly asked: boolean;
  /** The key of the issue that the user is at. */
  readonly current: string | null;
  readonly filter: IssueFilter;
  /** Fixes laid before the user; null when none are. */
  readonly fixes: FixPreview | null;
  /** Filled forms laid before the user; null when none are. */
  readonly importing: ImportProposal | null;
  readonly photos: Photos;
  /** What is laid before the user to be printed; null when nothing is. */
  readonly printing: PrintJob | null;
  /** What became of each file in the last merging. */
  readonly receipts: readonly FileReceipt[];
  readonly task: { readonly name: TaskName; readonly phase: Phase; readonly drawn?: Drawn } | null;
  readonly outcome: Outcome | null;
  /** How many edits there were when the outcome was told. */
  readonly toldAt: number;
  readonly failure: Failure | null;
  /** What was not done for it; null where nothing had been begun. */
  readonly failedTask: TaskName | null;
}

export const newSession: Session = {
  view: "check",
  snapshot: null,
  edits: 0,
  own: 0,
  read: 0,
  marked: null,
  live: false,
  selection: null,
  selectedAt: 0,
  begun: null,
  wanted: null,
  listWanted: 0,
  asked: false,
  current: null,
  filter: { hidden: ["waived"], grouping: "record", betweenUnits: false, search: "" },
  fixes: null,
  importing: null,
  photos: new Map(),
  printing: null,
  receipts: [],
  // The pane begins by reading; nothing can be said about the workbook before.
  task: { name: "open", phase: "reading" },
  outcome: null,
  toldAt: 0,
  failure: null,
  failedTask: null,
};

/** Photos that were chosen or cut in the pane, by the names of their files. */
export type Photos = ReadonlyMap<string, Blob>;

export type Action =
  | { readonly type: "viewed"; readonly view: View; readonly wanted?: CellRef; readonly wantsList?: boolean }
  /** The workbook was read when `asOf` edits had been made; `marked`: its marks were written too. */
  | { readonly type: "inspected"; readonly snapshot: Snapshot; readonly asOf: number; readonly marked: boolean }
  /** The clerk wants to know all that is wrong, whatever he is filling in. */
  | { readonly type: "asked" }
  /** Marks stand in the workbook that were set before it was opened here. */
  | { readonly type: "foundMarks" }
  | { readonly type: "cleared" }
  | { readonly type: "edited"; readonly by: Editor }
  /** The pane wrote edits, the first of them into `at`; the snapshot has them already. */
  | { readonly type: "wrote"; readonly snapshot: Snapshot; readonly at: CellRef | null }
  | { readonly type: "selected"; readonly cell: CellRef }
  | { readonly type: "chose"; readonly issue: string }
  | { readonly type: "filtered"; readonly filter: Partial<IssueFilter> }
  | { readonly type: "liveSwitched"; readonly live: boolean }
  | { readonly type: "fixesProposed"; readonly fixes: FixPreview }
  | { readonly type: "fixesClosed" }
  /** Null: they were taken over, or sent away. */
  | { readonly type: "importing"; readonly proposal: ImportProposal | null }
  | { readonly type: "gotPhotos"; readonly photos: Photos }
  | { readonly type: "printing"; readonly job: PrintJob | null }
  | { readonly type: "consolidated"; readonly receipts: readonly FileReceipt[] }
  | { readonly type: "started"; readonly task: TaskName }
  | { readonly type: "progressed"; readonly phase: Phase; readonly drawn?: Drawn }
  /** Done, failed or called off. */
  | { readonly type: "finished"; readonly outcome: Outcome | null }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "dismissed" };

export function nextSession(session: Session, action: Action): Session {
  switch (action.type) {
    case "viewed":
      // What became of files is told beside them, and they are chosen anew.
      return {
        ...session,
        view: action.view,
        wanted: action.wanted ?? null,
        listWanted: action.wantsList ? session.listWanted + 1 : 0,
        fixes: null,
        receipts: [],
      };
    case "inspected":
      return {
        ...session,
        snapshot: action.snapshot,
        selection:
          session.selectedAt > session.read
            ? session.selection
            : followCell(session, session.selection, action.snapshot),
        begun: fillingIn(session, action.snapshot).begun,
        read: action.asOf,
        marked: action.marked ? action.asOf : session.marked,
      };
    case "asked":
      return { ...session, asked: true, begun: null, failure: null };
    case "foundMarks":
      // They are set anew with the next edit, as those of one's own are.
      return { ...session, marked: session.marked ?? session.read };
    case "cleared":
      // Checking live would set the marks again at once.
      return { ...session, marked: null, live: false };
    case "edited": {
      const edits = session.edits + 1;
      // Fixes that were worked out before must not be written over what was typed since.
      // What was deleted is no longer the last thing that was done.
      const outcome = session.outcome?.kind === "deleted" ? null : session.outcome;
      return { ...session, edits, own: action.by === "user" ? edits : session.own, fixes: null, outcome };
    }
    case "wrote": {
      const edits = session.edits + 1;
      return {
        ...session,
        snapshot: action.snapshot,
        begun: begunAt(session, action.at, action.snapshot) ?? session.begun,
        edits,
        own: edits,
        read: isStale(session) ? session.read : edits,
      };
    }
    case "selected":
      return {
        ...session,
        selection: action.cell,
        selectedAt: session.edits,
        begun: isBegun(session, action.cell) ? session.begun : null,
        current: issueAt(session, action.cell) ?? session.current,
      };
    case "chose":
      return { ...session, current: action.issue };
    case "filtered":
      return { ...session, filter: { ...session.filter, ...action.filter } };
    case "liveSwitched":
      return { ...session, live: action.live };
    case "fixesProposed":
      return { ...session, fixes: action.fixes };
    case "importing":
      return { ...session, importing: action.proposal };
    case "gotPhotos":
      return { ...session, photos: new Map([...session.photos, ...action.photos]) };
    case "printing":
      return { ...session, printing: action.job };
    case "consolidated":
      return { ...session, receipts: action.receipts };
    case "fixesClosed":
      return { ...session, fixes: null };
    case "started": {
      // What follows an edit by itself does not take away what is told of it.
      const follows = looksOnly.has(action.task);
      return {
        ...session,
        task: { name: action.task, phase: "reading" },
        outcome: follows && session.outcome?.kind !== "checked" ? session.outcome : null,
        failure: follows && !(session.failedTask && looksOnly.has(session.failedTask)) ? session.failure : null,
      };
    }
    case "progressed":
      return session.task
        ? {
            ...session,
            task: { name: session.task.name, phase: action.phase, ...(action.drawn && { drawn: action.drawn }) },
          }
        : session;
    case "finished":
      return { ...session, task: null, ...(action.outcome && { outcome: action.outcome, toldAt: session.edits }) };
    case "failed":
      // What was written in part is not what was read.
      return {
        ...session,
        failure: action.failure,
        failedTask: session.task?.name ?? null,
        edits: session.edits + (action.failure.written === "partly" ? 1 : 0),
      };
    case "dismissed":
      return { ...session, outcome: null, failure: null };
  }
}

/** What the clerk is filling in, in a workbook that has just been read. */
export function fillingIn(session: Session, now: ReadWorkbook): Filling {
  const { begun, selection, asked } = session;
  return {
    begun: begun ? followCell(session, begun, now) : begunAt(session, selection, now),
    isAsked: asked,
  };
}

const looksOnly: ReadonlySet<TaskName> = new Set(["open", "check"]);

/** What is wrong, as the clerk is told of it while he fills in. */
export function toldIn({ snapshot, begun, asked }: Pick<Session, "snapshot" | "begun" | "asked">): ToldIssues {
  if (!snapshot) return { issues: [], toFill: [] };
  return tellWhileFilling(snapshot.issues, snapshot, { begun, isAsked: asked });
}

/** True when the workbook has been edited since it was read: what the pane shows may no longer hold. */
export function isStale({ edits, read }: Session): boolean {
  return read < edits;
}

/** True when the marks in the sheets are older than the last edit. */
export function areMarksBehind({ edits, marked }: Session): boolean {
  return marked !== null && marked < edits;
}

/**
 * True when the workbook is to be checked anew without being asked for: while that is done live, and where marks of ours
 * stand in the sheets, so that a cell loses its mark once it is corrected.
 */
export function isCheckDue(session: Session): boolean {
  const { live, marked, own } = session;
  if (marked === null) return live;
  return marked < own && (live || isQuicklyChecked(session));
}

/** True when it is to be read anew without being asked for, so that what is shown of it holds. */
export function isReadDue(session: Session): boolean {
  const { live, view, read, own } = session;
  if (isCheckDue(session) || !isStale(session)) return false;
  // These views show what stands in the cells; a colleague's edits the others only say to have been made.
  const showsCells = view === "form" || view === "review";
  return live || showsCells || (read < own && isQuicklyChecked(session));
}

/** Rows that take about a second on a slow computer: whoever goes on working must not be held up longer unasked. */
const rowsOfASecond = 1_000;

function isQuicklyChecked({ snapshot }: Session): boolean {
  const rows = (snapshot?.data.sheets ?? []).reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows <= rowsOfASecond;
}

/** A cell where it is after another reading: the pane stays with the row, which may have been moved. */
function followCell({ snapshot }: Session, cell: CellRef | null, next: ReadWorkbook): CellRef | null {
  const place = snapshot && cell && formFieldAt(snapshot, cell);
  // The same record in the same place has not moved, and need not be looked for among all others.
  if (cell && place?.row.record && formRow(next, cell)?.record === place.row.record) return cell;
  const again = place && findAgain(place.row, snapshot, next);
  if (!again || typeof again === "string") return cell;
  return again.fields.find(({ column }) => column.key === place.field.column.key)?.at ?? cell;
}

/** The cell, where a record has begun in its row that was not there before. */
function begunAt({ snapshot }: Session, cell: CellRef | null, next: ReadWorkbook): CellRef | null {
  if (!snapshot || !cell || !isUntouched(snapshot, cell)) return null;
  const row = formRow(next, cell);
  return row?.record && !isUntouched(next, cell) ? cell : null;
}

function isBegun({ snapshot, begun }: Session, cell: CellRef): boolean {
  if (!snapshot || !begun) return false;
  const row = formRow(snapshot, begun);
  return row !== null && isInRow(snapshot, cell, row);
}

/** The issue at a cell that the user goes to: the one he is at, if it touches the cell too. */
function issueAt({ snapshot, current }: Session, cell: CellRef): string | null {
  const address = formatCell(cell);
  const keys = (snapshot?.issues ?? [])
    .filter(({ at }) => at.some((each) => formatCell(each) === address))
    .map(issueKey);
  return keys.find((key) => key === current) ?? keys[0] ?? null;
}
