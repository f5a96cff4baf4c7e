import type { ClipboardEvent } from "react";
import type { Area, CellRef } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import type { CopiedRows } from "../paste/copiedCell";
import { copiedHtml, copiedText } from "../paste/copiedHtml";
import type { Refusal } from "../refusal";
import { cellsOf, usedPart } from "./selection";
import type { SheetModel } from "./sheetModel";
import type { SelectionState } from "./useSelection";

/** What the clipboard holds; "" where it has nothing of that kind. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Where something is pasted, and what the user saw then. */
export interface PastePlace {
  /** The upper left cell. */
  readonly at: CellRef;
  /** What is selected there. */
  readonly area: Area;
  /** What was cut and shall go from where it was. */
  readonly cut: CutCells | null;
  readonly seen: WorkbookView;
}

/** Cells that were cut, and the text by which the clipboard still holds them. */
export interface CutCells {
  readonly sheet: string;
  readonly area: Area;
  readonly text: string;
}

export interface ClipboardInput {
  readonly view: WorkbookView;
  readonly model: SheetModel;
  /** The first cell, if it is merged. */
  readonly active: CellRef;
  readonly selection: SelectionState;
  readonly cut: CutCells | null;
  readonly onCut: (cells: CutCells | null) => void;
  readonly onPaste: (copied: Copied, place: PastePlace) => void;
  readonly onRefuse: (why: Refusal) => void;
}

/** What copying, cutting and pasting do in the grid. */
export function gridClipboard({ view, model, active, selection, cut, onCut, onPaste, onRefuse }: ClipboardInput) {
  /** Null where it cannot be done, which is said. */
  function copied(doing: "copy" | "cut"): Copied | null {
    const { others } = selection;
    if (doing === "cut" && others.length > 0) {
      onRefuse((told) => told.cutSeveral);
      return null;
    }
    const cells = copiedRows(model, selection.areas);
    if (cells === null) {
      onRefuse((told) => told.copyUneven);
      return null;
    }
    const text = copiedText(cells);
    const { area } = selection;
    onCut(doing === "cut" ? { sheet: active.sheet, area: usedPart(model, area), text } : null);
    return { html: copiedHtml(cells), text };
  }

  function paste(clipboard: Copied): void {
    const { area } = selection;
    const isCut = cut !== null && sameText(cut.text, clipboard.text);
    onPaste(clipboard, {
      at: { sheet: active.sheet, row: area.top, column: area.left },
      area,
      cut: isCut ? cut : null,
      seen: view,
    });
    onCut(null);
  }

  return { copied, paste };
}

/** By keys; while a cell is edited they are the editor's own. */
export function clipboardKeys({ copied, paste }: ReturnType<typeof gridClipboard>, isEditing: boolean) {
  function copy(event: ClipboardEvent, doing: "copy" | "cut"): void {
    if (isEditing) return;
    event.preventDefault();
    const cells = copied(doing);
    if (!cells) return;
    event.clipboardData.setData("text/plain", cells.text);
    event.clipboardData.setData("text/html", cells.html);
  }

  return {
    onPaste(event: ClipboardEvent) {
      const html = event.clipboardData.getData("text/html");
      const text = event.clipboardData.getData("text/plain");
      if (isEditing || (html === "" && text === "")) return;
      event.preventDefault();
      paste({ html, text });
    },
    onCopy: (event: ClipboardEvent) => copy(event, "copy"),
    onCut: (event: ClipboardEvent) => copy(event, "cut"),
  };
}

/** Several areas stand below each other or side by side, where they are as wide or as high; else null. */
function copiedRows(model: SheetModel, areas: readonly Area[]): CopiedRows | null {
  const [first] = areas;
  const blocks = (by: "top" | "left") =>
    [...areas]
      .sort((a, b) => a[by] - b[by])
      .map((area) =>
        cellsOf(model, usedPart(model, area)).map((cells) =>
          cells.map(({ row, column }) => ({
            text: model.text(row, column),
            isText: model.cell(row, column)?.value?.kind === "text",
          })),
        ),
      );
  if (areas.every(({ left, right }) => left === first?.left && right === first.right)) return blocks("top").flat();
  if (!areas.every(({ top, bottom }) => top === first?.top && bottom === first.bottom)) return null;
  const [one = [], ...beside] = blocks("left");
  return one.map((cells, row) => [...cells, ...beside.flatMap((block) => block[row] ?? [])]);
}

/** Clipboards write line breaks in their own way. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
