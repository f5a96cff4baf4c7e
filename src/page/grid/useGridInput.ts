import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CellEdit } from "../../core/cells/cellEdit";
import { type Area, type CellRef, liesIn } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import type { RangeChange } from "../range/planRange";
import { editText } from "./editText";
import { fillArea } from "./fillArea";
import { formulaStays, isFormula, noFormulas } from "./formulas";
import { type ClipboardInput, gridClipboard } from "./gridClipboard";
import { type KeyPress, move, type Position, wholeCell } from "./moves";
import { placeUnder } from "./placeUnder";
import { isOneCell, type Selection } from "./selection";
import { typedValue } from "./typedValue";

export interface GridInput extends ClipboardInput {
  /** Rows that a page key passes over. */
  readonly page: number;
  readonly grid: RefObject<HTMLElement>;
  readonly onActivate: (cell: CellRef) => void;
  readonly onEdit: (edits: readonly CellEdit[], seen: WorkbookView) => void;
  /** Many cells at once. */
  readonly onChangeRange: (change: RangeChange) => void;
  readonly onUndo: () => void;
  /** The list of the active cell is asked for. */
  readonly onChoose: () => void;
  /** A cell's link is to be followed, if it has one. */
  readonly onFollow: (cell: Position) => void;
  readonly onFind: () => void;
  /** To another sheet: the next one or that before. */
  readonly onSheet: (by: 1 | -1) => void;
  /** A sentence for the clerk: why a cell cannot be edited here. */
  readonly onRefuse: (message: string) => void;
}

/** What keys, mouse and clipboard do in the grid. */
export function useGridInput(input: GridInput) {
  const { view, model, active, selection, page, grid } = input;
  const { onActivate, onEdit, onCut, onChangeRange, onUndo, onRefuse, onChoose, onFollow } = input;
  const { date1904 } = view;
  /** The text that the editor begins with, and what the user saw then; null while nothing is edited. */
  const [begun, setBegun] = useState<Begun | null>(null);
  /** Where the fill handle is being drawn to. */
  const [filling, setFilling] = useState<Area | null>(null);
  const dragged = useRef<Dragged | null>(null);
  const { rows, columns, sheet } = model;
  const value = model.cell(active.row, active.column)?.value ?? null;
  const own = editText(value, model.text(active.row, active.column));

  function goTo(to: Position): void {
    selection.select({ from: to, to });
    onActivate({ sheet: active.sheet, row: to.row, column: to.column });
  }

  function select(range: Selection): void {
    const from = wholeCell(model, range.from);
    if (from.row !== active.row || from.column !== active.column) onActivate({ sheet: active.sheet, ...from });
    selection.select({ ...range, from });
  }

  function go(key: KeyPress): boolean {
    const isExtending = key.shift && key.key !== "Enter" && key.key !== "Tab";
    const to = move(model, isExtending ? selection.range.to : active, key, page);
    if (to && isExtending) select({ from: active, to });
    else if (to) goTo(to);
    return to !== null;
  }

  const rowsFrom = (from: number, to: number): Selection => ({
    from: { row: from, column: 1 },
    to: { row: to, column: columns.count },
    stays: true,
  });
  const columnsFrom = (from: number, to: number): Selection => ({
    from: { row: 1, column: from },
    to: { row: rows.count, column: to },
    stays: true,
  });

  function selectAll(): void {
    select({
      from: { row: 1, column: 1 },
      to: { row: Math.max(1, sheet.lastRow), column: Math.max(1, sheet.lastColumn) },
      stays: true,
    });
  }

  function beginEdit(text = own, isTyped = false): void {
    if (own === null || text === null) onRefuse(formulaStays(active));
    // The key that begins it is typed into the editor, so that it has to be there before the key is done with.
    else flushSync(() => setBegun({ text, isTyped, own, seen: view }));
  }

  function write(edits: readonly CellEdit[], seen = view): void {
    if (edits.some((edit) => isFormula(edit.value))) onRefuse(noFormulas);
    else onEdit(edits, seen);
  }

  function writeText(text: string, seen = view): void {
    const format = model.look(active.row, active.column)?.format ?? "";
    write([{ at: active, value: typedValue(text, format, date1904) }], seen);
  }

  function clear(): void {
    if (!isOneCell(model, selection.area)) onChangeRange({ kind: "clear", area: selection.area });
    else if (own === null) beginEdit();
    else if (value) writeText("");
  }

  /** Ctrl+D and Ctrl+R: the first row or column of what is selected, or else that before it, into the others. */
  function repeat(way: "down" | "right"): void {
    const { top, left, bottom, right } = selection.area;
    const isAlone = way === "down" ? top === bottom : left === right;
    const source =
      way === "down"
        ? { top: top - (isAlone ? 1 : 0), left, bottom: top - (isAlone ? 1 : 0), right }
        : { top, left: left - (isAlone ? 1 : 0), bottom, right: left - (isAlone ? 1 : 0) };
    const target =
      way === "down" ? { top: source.top + 1, left, bottom, right } : { top, left: source.left + 1, bottom, right };
    if (source.top >= 1 && source.left >= 1) onChangeRange({ kind: "fill", source, target, isSeries: false });
  }

  function dragTo(target: EventTarget): void {
    const { current } = dragged;
    const place = placeUnder(target);
    if (!current || !place) return;
    if (current.kind === "fill" && place.kind === "cell") setFilling(fillArea(selection.area, place));
    else if (current.kind === "cells" && place.kind === "cell") select({ from: current.from, to: place });
    else if (current.kind === "rows" && place.row !== null) select(rowsFrom(current.row, place.row));
    else if (current.kind === "columns" && place.column !== null) select(columnsFrom(current.column, place.column));
  }

  function endDrag(): void {
    const wasFilling = dragged.current?.kind === "fill";
    dragged.current = null;
    setFilling(null);
    if (wasFilling && filling) {
      onChangeRange({ kind: "fill", source: selection.area, target: filling, isSeries: true });
    }
  }

  return {
    draft: begun,
    filling,
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
        const isComposing = key === "Process" || event.nativeEvent.keyCode === composing;
        if (!ctrl && !event.altKey && (isComposing || (key.length === 1 && !(key === " " && shift)))) {
          beginEdit(own === null ? null : "", true);
          return;
        }
        const letter = ctrl && !shift ? key.toLowerCase() : "";
        if (key === "F2") beginEdit();
        else if (key === "ArrowDown" && event.altKey) onChoose();
        else if (ctrl && key === "PageUp") input.onSheet(-1);
        else if (ctrl && key === "PageDown") input.onSheet(1);
        else if (letter === "f") input.onFind();
        else if (key === "Delete" || key === "Backspace") clear();
        else if (key === "Escape") onCut(null);
        else if (key === " " && shift) select(rowsFrom(selection.area.top, selection.area.bottom));
        else if (key === " ") select(columnsFrom(selection.area.left, selection.area.right));
        else if (letter === "z") onUndo();
        else if (letter === "a") selectAll();
        else if (letter === "d") repeat("down");
        else if (letter === "r") repeat("right");
        else if (!go({ key, ctrl, shift })) return;
        event.preventDefault();
      },
      onMouseDown(event: MouseEvent) {
        const { target } = event;
        const place = placeUnder(target);
        if (!place || target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        grid.current?.focus({ preventScroll: true });
        if (place.kind === "choose") return onChoose();
        const isWithin = place.kind === "cell" && liesIn(place, selection.area);
        // The right button opens a menu for what is selected.
        if (event.button !== 0 && (isWithin || place.kind !== "cell")) return;
        if (place.kind === "fill") dragged.current = { kind: "fill" };
        else if (place.kind === "all") selectAll();
        else if (place.kind === "row") {
          const from = event.shiftKey ? active.row : place.row;
          dragged.current = { kind: "rows", row: from };
          select(rowsFrom(from, place.row));
        } else if (place.kind === "column") {
          const from = event.shiftKey ? active.column : place.column;
          dragged.current = { kind: "columns", column: from };
          select(columnsFrom(from, place.column));
        } else {
          const to = { row: place.row, column: place.column };
          dragged.current = { kind: "cells", from: event.shiftKey ? active : to };
          if (event.shiftKey) select({ from: active, to });
          else goTo(to);
          if (event.ctrlKey || event.metaKey) onFollow(wholeCell(model, to));
        }
        window.addEventListener("mouseup", () => (dragged.current = null), { once: true });
      },
      onMouseMove({ target, buttons }: MouseEvent) {
        if (buttons === 1) dragTo(target);
      },
      onMouseUp: endDrag,
      onDoubleClick({ target }: MouseEvent) {
        if (placeUnder(target)?.kind === "cell" && begun === null) beginEdit();
      },
      ...gridClipboard(input, begun !== null),
    },
  };
}

interface Begun {
  readonly text: string;
  readonly isTyped: boolean;
  readonly own: string | null;
  readonly seen: WorkbookView;
}

/** What the mouse draws, since its button went down. */
type Dragged =
  | { readonly kind: "cells"; readonly from: Position }
  | { readonly kind: "rows"; readonly row: number }
  | { readonly kind: "columns"; readonly column: number }
  | { readonly kind: "fill" };

/** The code of a key that an input method takes, whatever the key. */
const composing = 229;
