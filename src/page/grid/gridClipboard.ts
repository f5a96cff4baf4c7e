import type { ClipboardEvent } from "react";
import type { Area, CellRef } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import type { CopiedRows } from "../paste/copiedCell";
import { copiedHtml, copiedText } from "../paste/copiedHtml";
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
}

/** What copying, cutting and pasting do in the grid; while a cell is edited they are the editor's own. */
export function gridClipboard(input: ClipboardInput, isEditing: boolean) {
  const { view, model, active, selection, cut, onCut, onPaste } = input;

  function copied(): CopiedRows {
    return cellsOf(model, usedPart(model, selection.area)).map((cells) =>
      cells.map(({ row, column }) => ({
        text: model.text(row, column),
        isText: model.cell(row, column)?.value?.kind === "text",
      })),
    );
  }

  function copy(event: ClipboardEvent): string {
    event.preventDefault();
    const cells = copied();
    const text = copiedText(cells);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", copiedHtml(cells));
    return text;
  }

  return {
    onPaste(event: ClipboardEvent) {
      const clipboard = {
        html: event.clipboardData.getData("text/html"),
        text: event.clipboardData.getData("text/plain"),
      };
      if (isEditing || (clipboard.html === "" && clipboard.text === "")) return;
      event.preventDefault();
      const { area } = selection;
      const isCut = cut !== null && sameText(cut.text, clipboard.text);
      onPaste(clipboard, {
        at: { sheet: active.sheet, row: area.top, column: area.left },
        area,
        cut: isCut ? cut : null,
        seen: view,
      });
      onCut(null);
    },
    onCopy(event: ClipboardEvent) {
      if (isEditing) return;
      copy(event);
      onCut(null);
    },
    onCut(event: ClipboardEvent) {
      if (isEditing) return;
      const text = copy(event);
      onCut({ sheet: active.sheet, area: usedPart(model, selection.area), text });
    },
  };
}

/** Clipboards write line breaks in their own way. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
