import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import type { CellEdit } from "../../core/cells/cellEdit";
import { type CellRef, cellAddress } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { copiedHtml } from "../paste/copiedHtml";
import { editText } from "./editText";
import { type KeyPress, move } from "./moves";
import type { SheetModel } from "./sheetModel";
import { typedValue } from "./typedValue";

/** What the clipboard holds; "" where it has nothing of that kind. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Where something is pasted, and what the user saw then. */
export interface PastePlace {
  readonly at: CellRef;
  readonly model: SheetModel;
  readonly seen: WorkbookView;
}

export interface GridInput {
  readonly view: WorkbookView;
  readonly model: SheetModel;
  /** The first cell, if it is merged. */
  readonly active: CellRef;
  /** Rows that a page key passes over. */
  readonly page: number;
  readonly grid: RefObject<HTMLElement>;
  readonly onActivate: (cell: CellRef) => void;
  readonly onEdit: (edits: readonly CellEdit[], seen: WorkbookView) => void;
  readonly onPaste: (copied: Copied, place: PastePlace) => void;
  readonly onUndo: () => void;
  /** A sentence for the clerk: why a cell cannot be edited here. */
  readonly onRefuse: (message: string) => void;
}

/** What keys, mouse and clipboard do in the grid. */
export function useGridInput(input: GridInput) {
  const { view, model, active, page, grid, onActivate, onEdit, onPaste, onUndo, onRefuse } = input;
  const { date1904 } = view;
  /** The text that the editor begins with, and what the user saw then; null while nothing is edited. */
  const [begun, setBegun] = useState<{ text: string; own: string | null; seen: WorkbookView } | null>(null);
  const draft = begun?.text ?? null;
  const value = model.cell(active.row, active.column)?.value ?? null;
  const own = editText(value, model.text(active.row, active.column));

  function go(key: KeyPress): boolean {
    const to = move(model, active, key, page);
    if (to) onActivate({ sheet: active.sheet, ...to });
    return to !== null;
  }

  function beginEdit(text = own): void {
    if (own === null || text === null) onRefuse(`${cellAddress(active)} 是公式，请在 Excel 或 WPS 中修改。`);
    // The key that begins it is typed into the editor, so that it has to be there before the key is done with.
    else flushSync(() => setBegun({ text, own, seen: view }));
  }

  function write(edits: readonly CellEdit[], seen = view): void {
    const isFormula = ({ value: typed }: CellEdit) => typeof typed === "string" && /^\s*=/.test(typed);
    if (edits.some(isFormula)) onRefuse("网页版不能填写公式，请直接填写内容，或在 Excel、WPS 中填写公式。");
    else onEdit(edits, seen);
  }

  function writeText(text: string, seen = view): void {
    const format = model.look(active.row, active.column)?.format ?? "";
    write([{ at: active, value: typedValue(text, format, date1904) }], seen);
  }

  function clear(): void {
    if (own === null) beginEdit();
    else if (value) writeText("");
  }

  return {
    draft,
    /** `key`: the key that ended the editing; null when the focus went elsewhere. */
    endEdit(text: string, key: KeyPress | null) {
      setBegun(null);
      if (begun && text !== begun.own) writeText(text, begun.seen);
      if (key === null) return;
      go(key);
      grid.current?.focus();
    },
    cancelEdit() {
      setBegun(null);
      grid.current?.focus();
    },
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        const { key, shiftKey: shift } = event;
        const ctrl = event.ctrlKey || event.metaKey;
        // Tab leads out of the grid, as from any other field of the page.
        if (key === "Tab") return;
        if (!ctrl && !event.altKey && (key.length === 1 || key === "Process")) {
          beginEdit(own === null ? null : "");
          return;
        }
        if (key === "F2") beginEdit();
        else if (key === "Delete" || key === "Backspace") clear();
        else if (ctrl && key.toLowerCase() === "z") onUndo();
        else if (!go({ key, ctrl, shift })) return;
        event.preventDefault();
      },
      onMouseDown(event: MouseEvent) {
        const { target } = event;
        const cell = cellUnder(target);
        if (!cell || target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        grid.current?.focus({ preventScroll: true });
        onActivate({ sheet: active.sheet, ...cell });
      },
      onDoubleClick({ target }: MouseEvent) {
        if (cellUnder(target) && draft === null) beginEdit();
      },
      onPaste(event: ClipboardEvent) {
        const copied = {
          html: event.clipboardData.getData("text/html"),
          text: event.clipboardData.getData("text/plain"),
        };
        if (draft !== null || (copied.html === "" && copied.text === "")) return;
        event.preventDefault();
        onPaste(copied, { at: active, model, seen: view });
      },
      onCopy(event: ClipboardEvent) {
        if (draft !== null) return;
        event.preventDefault();
        const text = model.text(active.row, active.column);
        event.clipboardData.setData("text/plain", text);
        event.clipboardData.setData("text/html", copiedHtml(text));
      },
    },
  };
}

function cellUnder(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest("[data-row]") : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
