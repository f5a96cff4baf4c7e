import { inSlices } from "../app/inSlices";
import type { CellEdit } from "../core/cells/cellEdit";
import type { CellRef } from "../core/cells/cellRef";
import { holdsSame } from "../core/cells/shownCell";
import { keepsSheets, type WritePlan } from "../core/plan/writePlan";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { Editor, InteractiveHost, Unsubscribe } from "../hosts/interactiveHost";
import { makeListeners } from "../hosts/listeners";
import { type FileSheets, openSheets } from "../hosts/xlsx/view/openView";
import { formatAt, viewWithEdits, withMarks } from "../hosts/xlsx/view/viewWithEdits";
import { type CellView, hasSheet, type WorkbookView } from "../hosts/xlsx/view/workbookView";
import type { RowChange } from "../hosts/xlsx/write/rows/rowShift";
import { openXlsx, type XlsxOptions } from "../hosts/xlsx/xlsxHost";
import { nextTask } from "../taskpane/taskHost";
import { type FileHistory, type Journal, newHistory, rebuilt, turned, written } from "./fileHistory";
import { Refused } from "./refusal";
import { screenUpdate } from "./screenUpdate";

/** What the page shows of the workbook; another object after every change. */
export interface ShownWorkbook {
  readonly view: WorkbookView;
  readonly active: CellRef;
  /** Counts the requests to bring the active cell into view. */
  readonly reveals: number;
  /** Counts how often the file was read anew, so that rows may stand elsewhere. */
  readonly reads: number;
  /** True when the file differs from what was opened or last downloaded. */
  readonly changed: boolean;
  /** True when the contents differ from those that were opened or last saved; marks do not count. */
  readonly unsaved: boolean;
  readonly journal: Journal;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A workbook file that is open in the browser page. */
export interface FileInteractiveHost extends InteractiveHost {
  /** The file as it stands after the writes that are done. */
  readonly bytes: () => Uint8Array;
  /** Everything that was begun by now is in the file, or was refused. */
  readonly settled: () => Promise<void>;
  readonly shown: () => ShownWorkbook;
  /** Calls after every change of what is shown. */
  readonly onChange: (listener: () => void) => Unsubscribe;
  /** The user goes to a cell. */
  readonly activate: (cell: CellRef) => void;
  /** The user goes to a sheet, to the cell he last was at there. Throws `HostError` where it cannot be read. */
  readonly activateSheet: (sheet: string) => Promise<void>;
  /**
   * The user edits cells of one sheet, in which he began to type when it was shown so. Throws `HostError`, or `Refused`
   * where the pane has changed these rows since, and then changes nothing.
   */
  readonly edit: (edits: readonly CellEdit[], seen?: WorkbookView) => Promise<void>;
  /**
   * The user lets rows come into a sheet that he has seen so, or go from it, and values into them: one step to be taken
   * back. Throws `HostError` or `Refused` and then changes nothing.
   */
  readonly changeRows: (change: RowChange, edits: readonly CellEdit[], seen: WorkbookView) => Promise<void>;
  /** Takes the last write of contents back, whoever made it, and shows where that was; marks are as they were then. */
  readonly undo: () => Promise<void>;
  /** Makes the write again that was taken back last. */
  readonly redo: () => Promise<void>;
  /** Begins with contents that were kept and not saved, instead of the file that was opened. Throws `HostError`. */
  readonly restore: (edits: Journal["edits"]) => Promise<void>;
  /** The bytes were saved. */
  readonly markSaved: (bytes?: Uint8Array) => void;
}

/** @param options as of `openFileHost`, which it does while other work on the thread goes on. */
export async function loadFileHost(
  file: Uint8Array,
  options: Pick<XlsxOptions, "applyPlan"> = {},
): Promise<FileInteractiveHost> {
  const sheets = openSheets(file);
  await inSlices(sheets.view.readingSheet(sheets.view.activeTab), nextTask);
  return openFileHost(file, { ...options, sheets });
}

/**
 * Throws `HostError` when the bytes are no workbook that can be read.
 * @param options `applyPlan`: as of `openXlsx`; `sheets`: of the file, as far as they have been read
 */
export function openFileHost(
  file: Uint8Array,
  { sheets = openSheets(file), applyPlan }: Pick<XlsxOptions, "applyPlan"> & { readonly sheets?: FileSheets } = {},
): FileInteractiveHost {
  const open = (bytes: Uint8Array) =>
    openXlsx(bytes, { ...(applyPlan && { applyPlan }), readFile, formatAt: (at) => formatAt(view, at) });
  let xlsx = open(file);
  let saved: Uint8Array | null = file;
  let history: FileHistory = newHistory(file);
  /** What was last read to be shown, and of which file. */
  let read = { file, sheets };
  let { view } = sheets;
  view.sheet(view.activeTab);
  let shown: ShownWorkbook = {
    view,
    active: { sheet: view.activeTab, row: 1, column: 1 },
    reveals: 0,
    reads: 0,
    changed: false,
    unsaved: false,
    journal: history.now.journal,
    canUndo: false,
    canRedo: false,
  };
  const lastActive = new Map<string, CellRef>();
  const changes = makeListeners<[]>();
  const selections = makeListeners<[CellRef]>();
  const userEdits = makeListeners<[Editor]>();
  /** How many writes by others than the user's typing each view knows of. */
  const others = new WeakMap<WorkbookView, number>([[view, 0]]);
  /** Counts what is gone to: a sheet that has to be read first is not shown once the user is elsewhere. */
  let ways = 0;
  // One write at a time: each begins with the file that the one before it has left.
  let writing: Promise<void> = Promise.resolve();

  function show(next: Partial<ShownWorkbook>): void {
    const { now, past, future } = history;
    shown = {
      ...shown,
      view,
      changed: now.file !== saved,
      unsaved: now.journal.edits.length > 0 || now.journal.base !== saved,
      journal: now.journal,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      ...next,
    };
    changes.call();
  }

  async function readFile(bytes: Uint8Array): Promise<WorkbookData> {
    const of = bytes === read.file ? read.sheets : openSheets(bytes);
    return inSlices(of.reading(), nextTask);
  }

  function activate(active: CellRef, reveals = shown.reveals): void {
    ways++;
    view.sheet(active.sheet);
    lastActive.set(active.sheet, active);
    show({ active, reveals });
    selections.call(active);
  }

  async function goTo(active: CellRef): Promise<void> {
    const way = ++ways;
    await inSlices(view.readingSheet(active.sheet), nextTask);
    if (way === ways) activate(active, shown.reveals + 1);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const result = writing.then(work);
    // Whoever asked hears of a failure; the next in turn does not depend on it.
    writing = result.catch(() => undefined);
    return result;
  }

  async function seeAnew(): Promise<void> {
    const bytes = xlsx.bytes();
    read = { file: bytes, sheets: openSheets(bytes) };
    const next = read.sheets.view;
    await inSlices(
      next.readingSheet(hasSheet(next, shown.active.sheet) ? shown.active.sheet : next.activeTab),
      nextTask,
    );
    see(next, "others");
    shown = { ...shown, reads: shown.reads + 1 };
  }

  /** What the user has typed follows what he sees; what others write may not have been seen yet. */
  function see(next: WorkbookView, by: "user" | "others"): void {
    others.set(next, (others.get(view) ?? 0) + (by === "user" ? 0 : 1));
    view = next;
  }

  async function apply(plan: WritePlan, by: "user" | "others"): Promise<void> {
    const before = xlsx.bytes();
    const edits = await xlsx.apply(plan);
    if (xlsx.bytes() === before) return;
    history = written(history, xlsx.bytes(), { ...plan, edits });
    const { marks } = plan;
    if (!keepsSheets(plan)) await seeAnew();
    else {
      const edited = edits.length > 0 ? viewWithEdits(view, edits) : view;
      see(marks ? withMarks(edited, marks) : edited, by);
    }
    showActive();
  }

  /** The active sheet may be gone, or have another name. */
  function showActive(): void {
    show(hasSheet(view, shown.active.sheet) ? {} : { active: { sheet: view.activeTab, row: 1, column: 1 } });
  }

  const turn = (way: "back" | "forth") =>
    inTurn(async () => {
      const step = turned(history, way);
      if (!step) return;
      history = step.history;
      const { file } = history.now;
      xlsx = open(file);
      await seeAnew();
      userEdits.call("user");
      if (step.at && hasSheet(view, step.at.sheet)) await goTo(step.at);
      else showActive();
    });

  return {
    read: () => xlsx.read(),
    pictures: async (names) => (await xlsx.pictures?.(names)) ?? new Map(),
    write: (plan) => inTurn(() => apply(plan, "others")),
    select: goTo,
    async hasMarks() {
      const { tabs, readingSheet } = view;
      for (const { name } of tabs) {
        const { marks } = await inSlices(readingSheet(name), nextTask);
        if (marks.length > 0) return true;
      }
      return false;
    },
    onSelection: selections.add,
    onEdit: userEdits.add,
    bytes: () => xlsx.bytes(),
    settled: () => writing,
    shown: () => shown,
    onChange: changes.add,
    activate,
    activateSheet: (sheet) => goTo(lastActive.get(sheet) ?? { sheet, row: 1, column: 1 }),
    edit: (edits, seen = view) =>
      inTurn(async () => {
        if (edits.length === 0) return;
        const before = view;
        if (others.get(seen) !== others.get(before)) refuseChangedRows(seen, before, edits);
        see(viewWithEdits(before, edits), "user");
        show({});
        // What was typed shall stand in its cell at once: to write it into a large file takes a while.
        await screenUpdate();
        try {
          await apply({ edits }, "user");
        } catch (error) {
          view = before;
          show({});
          throw error;
        }
        userEdits.call("user");
      }),
    changeRows: (change, edits, seen) =>
      inTurn(async () => {
        if (others.get(seen) !== others.get(view)) {
          throw new Refused((told) => told.rowsChanged(change.sheet));
        }
        // It takes a while in a large file, and what is done shall be told before.
        await screenUpdate();
        xlsx.changeRows(change, edits);
        const row = change.kind === "insert" ? change.at : Math.min(...change.spans.map(({ from }) => from));
        history = rebuilt(history, xlsx.bytes(), { ...shown.active, sheet: change.sheet, row });
        await seeAnew();
        // Told first, so that the cell is known to be one of what there is now.
        userEdits.call("user");
        activate({ ...shown.active, sheet: change.sheet, row }, shown.reveals + 1);
      }),
    undo: () => turn("back"),
    redo: () => turn("forth"),
    restore: (edits) =>
      inTurn(async () => {
        // One write for all: each takes a while in a large file.
        await xlsx.write({ edits: edits.flat() });
        saved = null;
        history = { ...newHistory(xlsx.bytes()), now: { file: xlsx.bytes(), journal: { base: file, edits } } };
        await seeAnew();
        showActive();
      }),
    markSaved(bytes = xlsx.bytes()) {
      const { now } = history;
      saved = bytes;
      // What is typed from here on is kept upon what was saved.
      if (now.file === bytes) history = { ...history, now: { file: bytes, journal: { base: bytes, edits: [] } } };
      show({});
    },
  };
}

function refuseChangedRows(seen: WorkbookView, now: WorkbookView, edits: readonly CellEdit[]): void {
  const changed = edits.find(({ at }) => !isSameRow(cellsIn(seen, at), cellsIn(now, at)));
  if (!changed) return;
  const { sheet, row } = changed.at;
  throw new Refused((told) => told.rowChanged(sheet, row));
}

function cellsIn(view: WorkbookView, { sheet, row }: CellRef): readonly (CellView | undefined)[] {
  return (hasSheet(view, sheet) && view.sheet(sheet).rows.get(row)?.cells) || [];
}

function isSameRow(one: readonly (CellView | undefined)[], other: readonly (CellView | undefined)[]): boolean {
  const columns = Array.from({ length: Math.max(one.length, other.length) }, (_, column) => column);
  return columns.every((column) => holdsSame(one[column]?.value ?? undefined, other[column]?.value ?? undefined));
}
