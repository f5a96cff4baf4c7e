import type { Cell } from "../../../core/cells/cellValue";
import { parsingAround } from "../package/parseAround";
import type { XmlHandler } from "../package/parseXml";
import type { ReadableParts } from "../package/zipPackage";
import { decodeEscapes } from "./decodeEscapes";
import { plainStrings } from "./plainStrings";
import { withoutOuterBlanks } from "./withoutOuterBlanks";

/**
 * One cell for each entry of the shared-string table, used by all cells that show it; null where the text is empty.
 * Runs of rich text are joined, phonetic readings left out. Goes on in steps of a few milliseconds. Throws `HostError`.
 */
export function* readingSharedStrings(
  pkg: ReadableParts,
  part: string | null,
): Generator<void, readonly (Cell | null)[]> {
  const cells: (Cell | null)[] = [];
  // Some writers name a table that they then do not need; a cell that does need it is damage.
  if (part === null || !pkg.has(part)) return cells;
  let text = "";
  let run = "";
  let inText = false;
  let inPhonetic = false;
  let keepsBlanks = false;
  const add = (written: string) => {
    cells.push(written === "" ? null : { kind: "text", text: decodeEscapes(written) });
  };
  const unusual: XmlHandler = {
    open(name, _, place) {
      if (name === "t" && !inPhonetic) {
        inText = true;
        run = "";
        keepsBlanks = place.keepsBlanks;
      } else if (name === "si") text = "";
      else if (name === "rPh") inPhonetic = true;
    },
    text(piece) {
      if (inText) run += piece;
    },
    close(name, depth) {
      if (name === "t" && inText) {
        inText = false;
        text += keepsBlanks ? run : withoutOuterBlanks(run);
      } else if (name === "rPh") inPhonetic = false;
      else if (name === "si" && depth === 1) add(text);
    },
  };
  yield* parsingAround(pkg.pieces(part), part, unusual, plainStrings(add));
  return cells;
}
