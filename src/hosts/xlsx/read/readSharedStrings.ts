import type { Cell } from "../../../core/cells/cellValue";
import { parseXml } from "../package/parseXml";
import type { ZipPackage } from "../package/zipPackage";
import { decodeEscapes } from "./decodeEscapes";

/**
 * One cell for each entry of the shared-string table, used by all cells that show it; null where the text is empty.
 * Runs of rich text are joined, phonetic readings left out. Throws `HostError`.
 */
export function readSharedStrings(pkg: ZipPackage, part: string | null): readonly (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  if (part === null) return cells;
  let text = "";
  let inText = false;
  let inPhonetic = false;
  parseXml(pkg.textPieces(part), part, {
    open(name) {
      if (name === "t") inText = !inPhonetic;
      else if (name === "si") text = "";
      else if (name === "rPh") inPhonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "si") cells.push(text === "" ? null : { kind: "text", text: decodeEscapes(text) });
      else if (name === "rPh") inPhonetic = false;
    },
  });
  return cells;
}
