import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CellEdit } from "../../core/cells/cellEdit";
import { type Area, type CellRef, liesIn } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { useLatest } from "../../taskpane/useLatest";
import type { RangeChange } from "../range/planRange";
import type { Refusal } from "../refusal";
import { dragBeyond } from "./dragBeyond";
import { editText } from "./editText";
import { fillArea } from "./fillArea";
import { columnWidth } from "./fittedWidth";
import { formulaStays, isFormula, noFormulas } from "./formulas";
import { type ClipboardInput, clipboardKeys, gridClipboard } from "./gridClipboard";
import { type KeyPress, move, type Position, wholeCell } from "./moves";
import { type GridPlace, placeUnder } from "./placeUnder";
import { isOneCell, type Selection } from "./selection";
import { fileCell } from "./sheetModel";
import { typedValue } from "./typedValue";

export interface GridInput extends ClipboardInput {
  /** Rows that a page key passes over. */
  readonly page: number;
  readonly grid: RefObject<HTMLElement>;
  readonly onActivate: (cell: CellRef) => void;
  readonly onEdit: (edits: readonly CellEdit[], seen: WorkbookView) => void;
  /** Many cells at once. */
  readonly onChangeRange: (change: RangeChange) => void;
  /** Rows are to come in before the selected ones, as many as these, or those are to go. */
  readonly onRows: (doing: "insert" | "delete") => void;
  readonly onUndo: () => void;
  /** Pixels; null asks for as many as its texts need. */
  readonly onWidth: (column: number, width: number | null) => void;
  readonly onFilter: (column: number) => void;
  /** What can be done with what is selected is asked for, at a point of the window; null: at the active cell. */
  readonly onMenu: (at: { readonly x: number; readonly y: number } | null) => void;
  /** Why a cell cannot be typed into; null where it can. */
  readonly lockOf: (cell: Position) => Refusal | null;
  /** The list of the active cell is asked for. */
  readonly onChoose: () => void;
  /** A cell's link is to be followed; gives whether it has one. */
  readonly onFollow: (cell: Position) => boolean;
  readonly onFind: () => void;
  /** To another sheet: the next one or that before. */
  readonly onSheet: (by: 1 | -1) => void;
}

/** What keys, mouse and clipboard do in the grid. */
export function useGridInput(input: GridInput) {
  const { view, model, active, selection, page, grid } = input;
  const { onActivate, onEdit, onCut, onChangeRange, onUndo, onRefuse, onChoose, onFollow, onRows, onMenu } = input;
  const { date1904 } = view;
  /** The text that the editor begins with, and what the user saw then; null while nothing is edited. */
  const [begun, setBegun] = useState<Begun | null>(null);
  /** Where the fill handle is being drawn to. */
  const [filling, setFilling] = useState<Area | null>(null);
  /** How wide a column is being drawn. */
  const [widening, setWidening] = useState<Widening | null>(null);
  const dragged = useRef<Dragged | null>(null);
  const { rows, columns, sheet } = model;
  const value = model.cell(active.row, active.column)?.value ?? null;
  const own = editText(value, model.text(active.row, active.column));

  function goTo(to: Position): void {
    selection.select({ from: to, to });
    onActivate({ sheet: active.sheet, row: to.row, column: to.column });
  }

  function select(range: Selection, others?: readonly Area[]): void {
    const from = wholeCell(model, range.from);
    if (from.row !== active.row || from.column !== active.column) onActivate({ sheet: active.sheet, ...from });
    selection.select({ ...range, from }, others);
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
    const locked = input.lockOf(active);
    if (locked !== null) onRefuse(locked);
    else if (own === null || text === null) onRefuse(formulaStays(fileCell(model, active)));
    // The key that begins it is typed into the editor, so that it has to be there before the key is done with.
    else flushSync(() => setBegun({ text, isTyped, own, seen: view }));
  }

  function write(edits: readonly CellEdit[], seen = view): void {
    if (edits.some((edit) => isFormula(edit.value))) onRefuse(noFormulas);
    else onEdit(edits, seen);
  }

  function writeText(text: string, seen = view): void {
    const format = model.look(active.row, active.column)?.format ?? "";
    write([{ at: fileCell(model, active), value: typedValue(text, format, date1904) }], seen);
  }

  function clear(): void {
    const { areas } = selection;
    if (areas.length > 1 || !isOneCell(model, selection.area)) onChangeRange({ kind: "clear", areas });
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
    if (current.kind === "fill") {
      if (place.kind === "cell") setFilling(fillArea(selection.area, place));
    } else if (current.kind === "cells") {
      if (place.kind === "cell") select({ from: current.from, to: place }, current.others);
    } else if (current.kind === "rows") {
      if (place.row !== null) select(rowsFrom(current.row, place.row), current.others);
    } else if (place.kind === "cell" || place.kind === "column") {
      select(columnsFrom(current.column, place.column), current.others);
    }
  }

  function endDrag(): void {
    const wasFilling = dragged.current?.kind === "fill";
    dragged.current = null;
    setFilling(null);
    if (wasFilling && filling) {
      onChangeRange({ kind: "fill", source: selection.area, target: filling, isSeries: true });
    }
  }

  /** As the latest drawing has them: the mouse goes on while cells are drawn anew. */
  const drags = useLatest({ dragTo, endDrag });

  function beginDrag(drag: Dragged): void {
    dragged.current = drag;
    if (grid.current)
      dragBeyond(
        grid.current,
        (target) => drags().dragTo(target),
        () => drags().endDrag(),
      );
  }

  function isSelected({ kind, row, column }: GridPlace): boolean {
    if (kind === "cell") return selection.areas.some((area) => liesIn({ row, column }, area));
    const isWhole = (area: Area) =>
      kind === "row"
        ? area.right >= columns.count && area.top <= row && row <= area.bottom
        : kind === "column" && area.bottom >= rows.count && area.left <= column && column <= area.right;
    return selection.areas.some(isWhole);
  }

  function beginWidening(column: number, x: number): void {
    const before = columns.size(column);
    const widthAt = (event: globalThis.MouseEvent) => columnWidth(before + event.clientX - x);
    const onMove = (event: globalThis.MouseEvent) => setWidening({ column, width: widthAt(event) });
    const onUp = (event: globalThis.MouseEvent) => {
      window.removeEventListener("mousemove", onMove);
      setWidening(null);
      if (event.clientX !== x) input.onWidth(column, widthAt(event));
    };
    window.addEventListener("mousemove", onMove);
    window.addEventListener("mouseup", onUp, { once: true });
  }

  const clipboard = gridClipboard(input);

  return {
    draft: begun,
    filling,
    widening,
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
        else if (key === "ContextMenu" || (key === "F10" && shift)) onMenu(null);
        else if (ctrl && (key === "-" || key === "_")) onRows("delete");
        else if (ctrl && (key === "+" || key === "=")) onRows("insert");
        else if (key === "ArrowDown" && event.altKey) onChoose();
        else if (ctrl && key === "PageUp") input.onSheet(-1);
        else if (ctrl && key === "PageDown") input.onSheet(1);
        else if (ctrl && shift && key.toLowerCase() === "l") input.onFilter(active.column);
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
        const { target, shiftKey: shift } = event;
        const place = placeUnder(target);
        if (!place || target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        grid.current?.focus({ preventScroll: true });
        if (place.kind === "choose") return onChoose();
        if (place.kind === "filter") return input.onFilter(place.column);
        // The right button opens a menu for what is selected.
        if (event.button !== 0 && isSelected(place)) return;
        const isAdding = (event.ctrlKey || event.metaKey) && event.button === 0;
        const others = isAdding && !shift ? selection.areas : [];
        if (place.kind === "fill") beginDrag({ kind: "fill" });
        else if (place.kind === "width") beginWidening(place.column, event.clientX);
        else if (place.kind === "all") selectAll();
        else if (place.kind === "row") {
          const from = shift ? active.row : place.row;
          beginDrag({ kind: "rows", row: from, others });
          select(rowsFrom(from, place.row), others);
        } else if (place.kind === "column") {
          const from = shift ? active.column : place.column;
          beginDrag({ kind: "columns", column: from, others });
          select(columnsFrom(from, place.column), others);
        } else {
          const to = { row: place.row, column: place.column };
          beginDrag({ kind: "cells", from: shift ? active : to, others });
          if (shift) select({ from: active, to });
          else goTo(to);
          // Where there is a link it is followed, else what was selected stays so.
          if (isAdding && !shift && !onFollow(wholeCell(model, to))) select({ from: to, to }, others);
        }
      },
      onContextMenu(event: MouseEvent) {
        if (event.target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        // Keys that open it tell of no place.
        onMenu(placeUnder(event.target) ? { x: event.clientX, y: event.clientY } : null);
      },
      onMouseMove({ target, buttons }: MouseEvent) {
        if (buttons === 1) dragTo(target);
      },
      onDoubleClick({ target }: MouseEvent) {
        const place = placeUnder(target);
        if (place?.kind === "width") input.onWidth(place.column, null);
        else if (place?.kind === "cell" && begun === null) beginEdit();
      },
      ...clipboardKeys(clipboard, begun !== null),
    },
  };
}

export interface Widening {
  readonly column: number;
  /** Pixels. */
  readonly width: number;
}

interface Begun {
  readonly text: string;
  readonly isTyped: boolean;
  readonly own: string | null;
  readonly seen: WorkbookView;
}

/** What the mouse draws, since its button went down. */
type Dragged =
  | { readonly kind: "cells"; readonly from: Position; readonly others: readonly Area[] }
  | { readonly kind: "rows"; readonly row: number; readonly others: readonly Area[] }
  | { readonly kind: "columns"; readonly column: number; readonly others: readonly Area[] }
  | { readonly kind: "fill" };

/** The code of a key that an input method takes, whatever the key. */
const composing = 229;
