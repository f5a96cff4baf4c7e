import type { Area, CellRef } from "../../core/cells/cellRef";
import type { Copied } from "../grid/gridClipboard";
import type { CopiedRows } from "./copiedCell";
import { htmlTable } from "./htmlTable";
import { type PasteGround, type Pasting, pastePlan } from "./pastePlan";
import { tabbedText } from "./tabbedText";

/**
 * What pasting from the clipboard would do; its table tells cells apart more surely than its text.
 * @param area what is selected, from `at` on
 */
export function planPaste({ html, text }: Copied, ground: PasteGround, at: CellRef, area: Area): Pasting {
  const rows = repeated(htmlTable(html) ?? tabbedText(text), area);
  // A picture, or blank cells, would only empty what is there.
  if (rows.every((cells) => cells.every((cell) => cell.text === ""))) return { refused: (told) => told.nothingCopied };
  return pastePlan(ground, at, rows);
}

/** What is copied, as often as it goes without remainder into what is selected, as Excel does. */
function repeated(rows: CopiedRows, { top, left, bottom, right }: Area): CopiedRows {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const [down, across] = [(bottom - top + 1) / rows.length, (right - left + 1) / width];
  if (!Number.isInteger(down) || !Number.isInteger(across) || down * across === 1) return rows;
  const blank = { text: "", isText: false };
  const wide = rows.map((cells) => Array.from({ length: width * across }, (_, index) => cells[index % width] ?? blank));
  return Array.from({ length: rows.length * down }, (_, index) => wide[index % rows.length] ?? []);
}
