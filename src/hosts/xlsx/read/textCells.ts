import type { Cell } from "../../../core/cells/cellValue";
import { decodeEscapes } from "./decodeEscapes";
import type { PlainText } from "./plainText";

/** Makes cells of the texts that stand in a workbook's cells themselves; null where the text is empty. */
export interface TextCells {
  ofPlain(text: PlainText): Cell | null;
  ofString(text: string): Cell | null;
}

/** So many texts are remembered: those that come again and again are among the last. */
const remembered = 2 ** 14;

type TextCell = Extract<Cell, { kind: "text" }>;

/** Texts that come often have one cell, and are made a string once. */
export function textCells(): TextCells {
  const byHash: (TextCell | undefined)[] = new Array(remembered).fill(undefined);
  const byText = new Map<string, Cell>();
  return {
    ofPlain(text) {
      if (text.start === text.end) return null;
      const place = (text.hash ^ (text.hash >>> 16)) & (remembered - 1);
      const known = byHash[place];
      if (known && text.equals(known.text)) return known;
      const written = text.toString();
      const cell: TextCell = { kind: "text", text: decodeEscapes(written) };
      if (cell.text === written) byHash[place] = cell;
      return cell;
    },
    ofString(written) {
      if (written === "") return null;
      const text = decodeEscapes(written);
      const known = byText.get(text);
      if (known) return known;
      // A slice of a part would keep the whole part in memory for as long as one cell is needed; V8 copies what it joins.
      const own = ` ${text}`.slice(1);
      const cell: Cell = { kind: "text", text: own };
      byText.set(own, cell);
      return cell;
    },
  };
}
