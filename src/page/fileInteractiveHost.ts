import type { CellEdit } from "../core/cells/cellEdit";
import type { CellRef } from "../core/cells/cellRef";
import type { WritePlan } from "../core/plan/writePlan";
import type { Editor, InteractiveHost, Unsubscribe } from "../hosts/interactiveHost";
import { makeListeners } from "../hosts/listeners";
import { openView } from "../hosts/xlsx/view/openView";
import { withEdits } from "../hosts/xlsx/view/withEdits";
import type { WorkbookView } from "../hosts/xlsx/view/workbookView";
import { openXlsx } from "../hosts/xlsx/xlsxHost";
import { screenUpdate } from "./screenUpdate";

/** What the page shows of the workbook; another object after every change. */
export interface ShownWorkbook {
  readonly view: WorkbookView;
  readonly active: CellRef;
  /** Counts the requests to bring the active cell into view. */
  readonly reveals: number;
  /** True when the file differs from what was opened or last downloaded. */
  readonly changed: boolean;
  readonly canUndo: boolean;
}

/** A workbook file that is open in the browser page. */
export interface FileInteractiveHost extends InteractiveHost {
  readonly bytes: () => Uint8Array;
  readonly shown: () => ShownWorkbook;
  /** Calls after every change of what is shown. */
  readonly onChange: (listener: () => void) => Unsubscribe;
  /** The user goes to a cell. */
  readonly activate: (cell: CellRef) => void;
  /** The user goes to a sheet: to the cell he last was at there. */
  readonly activateSheet: (sheet: string) => void;
  /** The user edits cells of one sheet. Throws `HostError` and then changes nothing. */
  readonly edit: (edits: readonly CellEdit[]) => Promise<void>;
  /** Takes the last write back, whoever made it. */
  readonly undo: () => Promise<void>;
  readonly markSaved: () => void;
}

/** How many writes can be taken back; each keeps the file as it was. */
const undoSteps = 30;

/** Throws `HostError` when the bytes are no workbook that can be read. */
export function openFileHost(file: Uint8Array): FileInteractiveHost {
  let xlsx = openXlsx(file);
  let saved = file;
  let past: readonly Uint8Array[] = [];
  let view = openView(file);
  view.sheet(view.activeTab);
  let shown: ShownWorkbook = {
    view,
    active: { sheet: view.activeTab, row: 1, column: 1 },
    reveals: 0,
    changed: false,
    canUndo: false,
  };
  const lastActive = new Map<string, CellRef>();
  const changes = makeListeners<[]>();
  const selections = makeListeners<[CellRef]>();
  const userEdits = makeListeners<[Editor]>();
  // One write at a time: each begins with the file that the one before it has left.
  let writing: Promise<void> = Promise.resolve();

  function show(next: Partial<ShownWorkbook>): void {
    shown = { ...shown, view, changed: xlsx.bytes() !== saved, canUndo: past.length > 0, ...next };
    changes.call();
  }

  function activate(active: CellRef, reveals = shown.reveals): void {
    view.sheet(active.sheet);
    lastActive.set(active.sheet, active);
    show({ active, reveals });
    selections.call(active);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const result = writing.then(work);
    // Whoever asked hears of a failure; the next in turn does not depend on it.
    writing = result.catch(() => undefined);
    return result;
  }

  async function apply(plan: WritePlan): Promise<void> {
    const before = xlsx.bytes();
    await xlsx.write(plan);
    if (xlsx.bytes() === before) return;
    past = [...past, before].slice(-undoSteps);
    const { edits, ...rest } = plan;
    view = edits && Object.keys(rest).length === 0 ? withEdits(view, edits) : openView(xlsx.bytes());
    showActive();
  }

  /** The active sheet may be gone, or have another name. */
  function showActive(): void {
    const isThere = view.tabs.some(({ name }) => name === shown.active.sheet);
    show(isThere ? {} : { active: { sheet: view.activeTab, row: 1, column: 1 } });
  }

  return {
    read: () => xlsx.read(),
    pictures: async (names) => (await xlsx.pictures?.(names)) ?? new Map(),
    write: (plan) => inTurn(() => apply(plan)),
    select: async (cell) => activate(cell, shown.reveals + 1),
    onSelection: selections.add,
    onEdit: userEdits.add,
    bytes: () => xlsx.bytes(),
    shown: () => shown,
    onChange: changes.add,
    activate,
    activateSheet: (sheet) => activate(lastActive.get(sheet) ?? { sheet, row: 1, column: 1 }, shown.reveals + 1),
    edit: (edits) =>
      inTurn(async () => {
        if (edits.length === 0) return;
        const before = view;
        view = withEdits(before, edits);
        show({});
        // What was typed shall stand in its cell at once: to write it into a large file takes a while.
        await screenUpdate();
        try {
          await apply({ edits });
        } catch (error) {
          view = before;
          show({});
          throw error;
        }
        userEdits.call("user");
      }),
    undo: () =>
      inTurn(async () => {
        const before = past.at(-1);
        if (!before) return;
        past = past.slice(0, -1);
        xlsx = openXlsx(before);
        view = openView(before);
        showActive();
        userEdits.call("user");
      }),
    markSaved() {
      saved = xlsx.bytes();
      show({});
    },
  };
}
