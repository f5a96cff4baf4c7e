import { documentData } from "../../core/documents/documentData";
import { documentFingerprint } from "../../core/documents/fingerprint";
import { isUnwanted, type WritePlan } from "../../core/plan/writePlan";
import { HostError, interrupted } from "../workbookHost";
import { isChartSheet, type KnownSheet, type KnownWorkbook, type Oddities } from "./knownWorkbook";
import { findOddities, isOfTheSheet, withReadableMarks } from "./read/askOddSheet";
import { askWorkbook } from "./read/askWorkbook";
import { readInBlocks } from "./read/readInBlocks";
import { excelErrorCode } from "./refusals";
import { type ExcelRun, runExcel, stoppable } from "./runExcel";
import { applyPlan } from "./write/applyPlan";
import { finishJournal, isHalfDone, isUnfinished } from "./write/finishJournal";
import type { SheetTexts } from "./write/sameTexts";
import type { Sender } from "./write/sendEdits";

export type Tab = Pick<KnownSheet, "id" | "name" | "visibility" | "marks">;

/** What is remembered of the workbook between calls: so a read costs one round trip, and a write one more or none. */
export interface WorkbookMemory {
  /** The sheets as they were last seen. */
  tabs(): readonly Tab[];
  /** Tells which sheets there are, so that the next look need not find out first. */
  expect(tabs: readonly Tab[]): void;
  /** Tells that something may be other than it was seen. */
  noteChange(): void;
  /** Looks at everything. One more round trip when sheets have come or gone unnoticed. Throws `HostError`. */
  look(): Promise<KnownWorkbook>;
  /**
   * Looks, for someone who will make a plan of what he sees. Finishes a write first that was broken off half-way.
   * Throws `HostError`.
   */
  show(): Promise<KnownWorkbook>;
  /**
   * Looks first where something was changed since the last look, and finishes a write that was broken off. A generated
   * sheet that is to go must hold what was shown last. Throws `HostError`.
   */
  write(plan: WritePlan, signal?: AbortSignal): Promise<void>;
}

/** A look or a write, counted, and how many changes were noted before it. */
interface Turn {
  readonly changesBefore: number;
  readonly turn: number;
}

export function makeWorkbookMemory(run: ExcelRun): WorkbookMemory {
  let tabs: readonly Tab[] = [];
  /** Null where something may have changed since the last look. */
  let known: KnownWorkbook | null = null;
  let changes = 0;
  /** Looks and writes begun. */
  let turns = 0;
  /** What the sheets held when the workbook was last shown, or as we have written them since; null before. */
  let shown: Map<string, SheetTexts> | null = null;
  /** Finishes a write that was broken off: whatever comes next waits for it. Tells whether that could be done. */
  let tidying: Promise<boolean> = Promise.resolve(true);
  /** Null as long as the whole workbook fits into one answer. */
  let cellsInTrip: number | null = null;
  /** What Excel could not give when it was last asked for everything, by sheet. */
  let oddities: ReadonlyMap<string, Oddities> = new Map();

  /** Takes what was seen for known, unless something has changed or another call has begun since: it was called off. */
  function remember(seen: KnownWorkbook, { changesBefore, turn }: Turn): void {
    if (turn !== turns) return;
    tabs = seen.sheets;
    known = changes === changesBefore ? seen : null;
  }

  function begin(): Turn {
    turns++;
    return { changesBefore: changes, turn: turns };
  }

  /** @param isSecond after it was found out what Excel cannot give */
  async function look(isSecond = false): Promise<KnownWorkbook> {
    const begun = begin();
    try {
      const seen = await lookAtAll();
      remember(seen, begun);
      return seen;
    } catch (error) {
      const code = excelErrorCode(error);
      if (code === "ItemNotFound" && tabs.length > 0) {
        tabs = [];
        return look(isSecond);
      }
      if (code === "ResponsePayloadSizeLimitExceeded" || code === "RangeExceedsLimit") {
        cellsInTrip = fewerCells(cellsInTrip);
        return look(isSecond);
      }
      if (isSecond || !isOfTheSheet(error)) throw error;
      oddities = await findOddities(run);
      return look(true);
    }
  }

  async function lookAtAll(): Promise<KnownWorkbook> {
    const seen = await runExcel(run, async (context) => {
      const workbook = await askWorkbook(context, tabs, { withCells: cellsInTrip === null, oddities });
      const wanted = (sheet: KnownSheet) => !sheet.oddities.cells && sheet.cells?.isCut !== false;
      if (!workbook.sheets.some(wanted)) return workbook;
      return readInBlocks(context, workbook, { wanted, cellsInTrip: cellsInTrip ?? mostInTrip });
    });
    const sheets: KnownSheet[] = [];
    for (const sheet of seen.sheets) {
      const isOdd = sheet.oddities.marks && !isChartSheet(sheet);
      sheets.push(isOdd ? await withReadableMarks(run, sheet) : sheet);
    }
    return { ...seen, sheets };
  }

  async function show(): Promise<KnownWorkbook> {
    await tidying;
    const workbook = await look();
    if (isHalfDone(workbook)) {
      await finishJournal(run, workbook);
      return show();
    }
    shown = new Map(workbook.sheets.flatMap(({ id, cells }) => (cells ? [[id, cells]] : [])));
    return workbook;
  }

  /** Looks, and finishes a write first that was broken off. */
  async function finish(): Promise<KnownWorkbook> {
    const workbook = await look();
    if (!isUnfinished(workbook)) return workbook;
    await finishJournal(run, workbook);
    return look();
  }

  async function apply(send: Sender, plan: WritePlan, workbook: KnownWorkbook, begun: Turn): Promise<void> {
    known = null;
    const written = await applyPlan(send, workbook, shown, plan);
    remember(written, begun);
    for (const { kind, document } of plan.generated ?? []) {
      const fingerprint = documentFingerprint(document);
      const sheet = written.sheets.find(({ tag }) => tag?.kind === kind && tag.fingerprint === fingerprint);
      if (sheet) shown?.set(sheet.id, documentData(document, kind));
    }
  }

  return {
    tabs: () => tabs,
    expect(expected) {
      tabs = expected;
    },
    noteChange() {
      changes++;
      known = null;
    },
    look: () => look(),
    show,
    async write(plan, signal) {
      let isSent = false;
      const send: Sender = {
        run(options, batch) {
          isSent = true;
          return (signal ? stoppable(run, signal) : run)(options, batch);
        },
        runToUndo: run,
        noteUndone() {
          isSent = false;
        },
      };
      async function attempt(workbook: KnownWorkbook): Promise<void> {
        const wasSent = isSent;
        const begun = begin();
        try {
          await apply(send, plan, workbook, begun);
        } catch (error) {
          // Where it was called off, and another call has begun, that one looks for itself.
          if (isSent && isOfSheets(plan) && begun.turn === turns) {
            // What is to be told is why the write failed. If this fails too, the next write does it.
            tidying = finish().then(yes, no);
            if ((await tidying) && isRefusal(error) && !wasSent) send.noteUndone();
          }
          throw error;
        }
      }
      await tidying;
      try {
        const workbook = known && isEnough(known, plan) && !isUnfinished(known) ? known : await finish();
        try {
          await attempt(workbook);
        } catch (error) {
          if (!mayBeOutdated(error)) throw error;
          // What was sent before Excel refused stays done, and a plan can be written twice.
          await attempt(await finish());
        }
      } catch (error) {
        throw isSent ? interrupted(error) : error;
      }
    },
  };
}

const yes = () => true;
const no = () => false;

function isOfSheets({ generated, released, withoutGenerated }: WritePlan): boolean {
  return [generated, released, withoutGenerated].some((part) => part && part.length > 0);
}

/** Whether a write has ended before it changed a cell, since it would have been written over somebody's changes. */
function isRefusal(error: unknown): boolean {
  return error instanceof HostError && error.code === "changed";
}

/** Refusals that a second look may explain, because something came, went or was protected unnoticed: it names the sheet. */
const outdated: ReadonlySet<string | null> = new Set(["ItemNotFound", "ItemAlreadyExists", "AccessDenied"]);

function mayBeOutdated(error: unknown): boolean {
  return outdated.has(excelErrorCode(error));
}

/** Cells to ask for at once as long as nothing was too much. */
const mostInTrip = 200_000;

/** How many cells to ask for at once after so many were too many. Texts are short as a rule. */
function fewerCells(tooMany: number | null): number {
  if (tooMany === null) return 20_000;
  if (tooMany > 1) return Math.ceil(tooMany / 4);
  throw new HostError("too-large", "有一行的内容过多，Excel 无法一次读出；请缩短该行的长文本后再试。");
}

/** Generated sheets can only be judged where their cells are known. */
function isEnough({ sheets }: KnownWorkbook, { generated, released, withoutGenerated = [] }: WritePlan): boolean {
  const judged = sheets.filter(({ tag }) => generated || released || (tag && isUnwanted(tag.kind, withoutGenerated)));
  return judged.every(({ cells }) => cells !== null);
}
