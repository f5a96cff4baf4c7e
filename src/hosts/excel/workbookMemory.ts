import type { WritePlan } from "../../core/plan/writePlan";
import { HostError, interrupted } from "../workbookHost";
import { isChartSheet, type KnownSheet, type KnownWorkbook, type Oddities } from "./knownWorkbook";
import { findOddities, isOfTheSheet, withReadableMarks } from "./read/askOddSheet";
import { askWorkbook } from "./read/askWorkbook";
import { readInBlocks } from "./read/readInBlocks";
import { errorCode } from "./refusals";
import { type ExcelRun, runExcel, stoppable } from "./runExcel";
import { applyPlan } from "./write/applyPlan";
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
  /** Looks first where something was changed since the last look. Throws `HostError`. */
  write(plan: WritePlan, signal?: AbortSignal): Promise<void>;
}

export function makeWorkbookMemory(run: ExcelRun): WorkbookMemory {
  let tabs: readonly Tab[] = [];
  /** Null where something may have changed since the last look. */
  let known: KnownWorkbook | null = null;
  let changes = 0;
  /** Looks and writes begun. */
  let turns = 0;
  /** Null as long as the whole workbook fits into one answer. */
  let cellsInTrip: number | null = null;
  /** What Excel could not give when it was last asked for everything, by sheet. */
  let oddities: ReadonlyMap<string, Oddities> = new Map();

  /** Takes what was seen for known, unless something has changed or another call has begun since: it was called off. */
  function remember(seen: KnownWorkbook, { changesBefore, turn }: { changesBefore: number; turn: number }): void {
    if (turn !== turns) return;
    tabs = seen.sheets;
    known = changes === changesBefore ? seen : null;
  }

  function begin() {
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
      const code = errorCode(error);
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

  async function apply(send: Sender, plan: WritePlan, workbook: KnownWorkbook): Promise<void> {
    const begun = begin();
    known = null;
    remember(await applyPlan(send, workbook, plan), begun);
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
      try {
        const workbook = known && isEnough(known, plan) ? known : await look();
        try {
          await apply(send, plan, workbook);
        } catch (error) {
          if (!mayBeOutdated(error)) throw error;
          // What was sent before Excel refused stays done, and a plan can be written twice.
          await apply(send, plan, await look());
        }
      } catch (error) {
        throw isSent ? interrupted(error) : error;
      }
    },
  };
}

/** Refusals that a second look may explain, because something came, went or was protected unnoticed: it names the sheet. */
const outdated: ReadonlySet<string | null> = new Set(["ItemNotFound", "ItemAlreadyExists", "AccessDenied"]);

function mayBeOutdated(error: unknown): boolean {
  return outdated.has(errorCode(error));
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
function isEnough({ sheets }: KnownWorkbook, { generated, released }: WritePlan): boolean {
  return (!generated && !released) || sheets.every(({ cells }) => cells !== null);
}
