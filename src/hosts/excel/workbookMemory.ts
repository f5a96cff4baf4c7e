import type { WritePlan } from "../../core/plan/writePlan";
import { HostError } from "../workbookHost";
import type { KnownSheet, KnownWorkbook } from "./knownWorkbook";
import { askWorkbook } from "./read/askWorkbook";
import { readInBlocks } from "./read/readInBlocks";
import { type ExcelRun, errorCode, runExcel } from "./runExcel";
import { applyPlan } from "./write/applyPlan";

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
  write(plan: WritePlan): Promise<void>;
}

export function makeWorkbookMemory(run: ExcelRun): WorkbookMemory {
  let tabs: readonly Tab[] = [];
  /** Null where something may have changed since the last look. */
  let known: KnownWorkbook | null = null;
  let changes = 0;
  /** Null as long as the whole workbook fits into one answer. */
  let cellsInTrip: number | null = null;

  function remember(seen: KnownWorkbook, changesBefore: number): void {
    tabs = seen.sheets;
    known = changes === changesBefore ? seen : null;
  }

  async function look(): Promise<KnownWorkbook> {
    const changesBefore = changes;
    try {
      const seen = await runExcel(run, async (context) => {
        const workbook = await askWorkbook(context, tabs, { withCells: cellsInTrip === null });
        return cellsInTrip === null ? workbook : readInBlocks(context, workbook, cellsInTrip);
      });
      remember(seen, changesBefore);
      return seen;
    } catch (error) {
      const code = errorCode(error);
      if (code === "ItemNotFound" && tabs.length > 0) tabs = [];
      else if (code === "ResponsePayloadSizeLimitExceeded") cellsInTrip = fewerCells(cellsInTrip);
      else throw error;
      return look();
    }
  }

  async function apply(plan: WritePlan, workbook: KnownWorkbook): Promise<void> {
    const changesBefore = changes;
    known = null;
    remember(await applyPlan(run, workbook, plan), changesBefore);
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
    look,
    async write(plan) {
      const workbook = known && isEnough(known, plan) ? known : await look();
      try {
        await apply(plan, workbook);
      } catch (error) {
        if (!mayBeOutdated(error)) throw error;
        // What was sent before Excel refused stays done, and a plan can be written twice.
        await apply(plan, await look());
      }
    },
  };
}

/** Whether something gone or protected unnoticed may be the reason: a second look tells, and names the sheet. */
function mayBeOutdated(error: unknown): boolean {
  return errorCode(error) === "ItemNotFound" || (error instanceof HostError && error.code === "protected-sheet");
}

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
