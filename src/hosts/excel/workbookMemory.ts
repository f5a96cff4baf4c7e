import { documentData } from "../../core/documents/documentData";
import { documentFingerprint } from "../../core/documents/fingerprint";
import type { WritePlan } from "../../core/plan/writePlan";
import { HostError } from "../workbookHost";
import type { KnownSheet, KnownWorkbook, SheetCells } from "./knownWorkbook";
import { askWorkbook } from "./read/askWorkbook";
import { readInBlocks } from "./read/readInBlocks";
import { type ExcelRun, errorCode, runExcel } from "./runExcel";
import { draftPlan } from "./write/draftPlan";
import { finishJournal, isHalfDone, isUnfinished } from "./write/finishJournal";
import { sendDraft } from "./write/sendDraft";

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
   * Looks first where something was changed since the last look. Leaves everything as it was, and throws `HostError`,
   * where a generated sheet that is to go holds other than was shown last. Throws `HostError`.
   */
  write(plan: WritePlan): Promise<void>;
}

export function makeWorkbookMemory(run: ExcelRun): WorkbookMemory {
  let tabs: readonly Tab[] = [];
  /** Null where something may have changed since the last look. */
  let known: KnownWorkbook | null = null;
  let changes = 0;
  /** What the sheets held when the workbook was last shown, or was since written by ourselves; null before. */
  let shown: Map<string, SheetCells> | null = null;
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

  async function show(): Promise<KnownWorkbook> {
    const workbook = await look();
    if (isHalfDone(workbook)) {
      await finishJournal(run, workbook);
      return show();
    }
    shown = new Map(workbook.sheets.flatMap(({ id, cells }) => (cells ? [[id, cells]] : [])));
    return workbook;
  }

  async function apply(plan: WritePlan, workbook: KnownWorkbook): Promise<void> {
    const changesBefore = changes;
    const draft = draftPlan(workbook, shown, plan);
    known = null;
    try {
      const written = await sendDraft(run, draft);
      remember(written, changesBefore);
      for (const { kind, document } of plan.generated ?? []) {
        const fingerprint = documentFingerprint(document);
        const sheet = written.sheets.find(({ tag }) => tag?.kind === kind && tag.fingerprint === fingerprint);
        if (sheet) shown?.set(sheet.id, documentData(document, kind));
      }
    } catch (error) {
      // What is to be told is why the write failed. If this fails too, the next write does it.
      await finish().catch(() => undefined);
      throw error;
    }
  }

  /** Looks, and finishes a write first that was broken off. */
  async function finish(): Promise<KnownWorkbook> {
    const workbook = await look();
    if (!isUnfinished(workbook)) return workbook;
    await finishJournal(run, workbook);
    return look();
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
    show,
    async write(plan) {
      const workbook = known && isEnough(known, plan) && !isUnfinished(known) ? known : await finish();
      try {
        await apply(plan, workbook);
      } catch (error) {
        if (!mayBeOutdated(error)) throw error;
        // What was sent before Excel refused stays done, and a plan can be written twice.
        await apply(plan, await finish());
      }
    },
  };
}

/** Whether something gone or protected unnoticed may be the reason: a second look tells, and names the sheet. */
function mayBeOutdated(error: unknown): boolean {
  const code = errorCode(error);
  if (code === "ItemNotFound" || code === "ItemAlreadyExists") return true;
  return error instanceof HostError && error.code === "protected-sheet";
}

/** How many cells to ask for at once after so many were too many. Texts are short as a rule. */
function fewerCells(tooMany: number | null): number {
  if (tooMany === null) return 20_000;
  if (tooMany > 1) return Math.ceil(tooMany / 4);
  throw new HostError("too-large", "有一行的内容过多，Excel 无法一次读出；请缩短该行的长文本后再试。");
}

/** Generated sheets can only be judged where their cells are known. */
function isEnough({ sheets }: KnownWorkbook, { generated, released, withoutGenerated }: WritePlan): boolean {
  const judged = sheets.filter(({ tag }) => generated || released || (tag && withoutGenerated?.includes(tag.kind)));
  return judged.every(({ cells }) => cells !== null);
}
