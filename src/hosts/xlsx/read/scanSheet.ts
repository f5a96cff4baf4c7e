import { parsingAround } from "../package/parseAround";
import type { XmlAttributes, XmlHandler } from "../package/parseXml";
import type { ReadableParts } from "../package/zipPackage";
import type { RawCell } from "./makeCell";
import { plainRows } from "./plainRows";
import { columnOf } from "./references";
import { tellRows } from "./tellRows";
import { withoutOuterBlanks } from "./withoutOuterBlanks";

/** What a reader wants to know of a worksheet; `open`, `text` and `close` see whatever is not inside a row. */
export interface SheetHandler extends XmlHandler {
  /** A row begins. The same may begin again: then what was told of it counts for nothing. */
  row(row: number, attributes: XmlAttributes): void;
  /** A cell of the row last told of, blank ones too; only good until the handler returns. */
  cell(column: number, cell: RawCell): void;
  rowEnd?(): void;
}

/** How deep a worksheet's elements lie; those of the same names elsewhere belong to extensions. */
const depths = { row: 2, cell: 3, content: 4 } as const;

/** Goes through one worksheet while it is inflated, in steps of a few milliseconds. Throws `HostError`. */
export function* scanningSheet(
  pkg: Pick<ReadableParts, "pieces">,
  part: string,
  handler: SheetHandler,
): Generator<void, void> {
  const rows = tellRows(part, handler);
  let inRow = false;
  /** The cell that is open, and the element in it whose text is collected. */
  let cell: XmlAttributes | null = null;
  let collecting = "";
  let collected = "";
  let keepsBlanks = false;
  let inPhonetic = false;
  let value: string | null = null;
  let inline: string | null = null;
  let formula = "";
  let formulaAttributes: XmlAttributes | null = null;

  const unusual: XmlHandler = {
    open(name, attributes, place) {
      const { depth } = place;
      if (!inRow) {
        if (name !== "row" || depth !== depths.row) {
          handler.open?.(name, attributes, place);
          return;
        }
        inRow = true;
        rows.row(attributes);
      } else if (depth === depths.cell) {
        if (name !== "c") return;
        cell = attributes;
        value = null;
        inline = null;
        formula = "";
        formulaAttributes = null;
      } else if (cell && name === "rPh") inPhonetic = true;
      else if (cell && (depth === depths.content ? name === "v" || name === "f" : name === "t" && !inPhonetic)) {
        collecting = name;
        collected = "";
        keepsBlanks = place.keepsBlanks;
        if (name === "f") formulaAttributes = attributes;
      }
    },
    text(text) {
      if (collecting !== "") collected += text;
      else if (!inRow) handler.text?.(text);
    },
    close(name, depth) {
      if (!inRow) handler.close?.(name, depth);
      else if (name === collecting) {
        const content = keepsBlanks ? collected : withoutOuterBlanks(collected);
        if (name === "f") formula = content;
        else if (name === "v") value = content;
        else inline = (inline ?? "") + content;
        collecting = "";
      } else if (name === "rPh") inPhonetic = false;
      else if (cell && depth === depths.cell) {
        // Writers that fill in both an inline text and a value mean the one that the cell's type speaks of.
        const isInline = inline !== null && (cell.t === "inlineStr" || value === null);
        const content = {
          type: isInline ? "inlineStr" : cell.t,
          style: cell.s,
          metadata: cell.vm,
          value: isInline ? inline : value,
          formula,
        };
        rows.cell(columnOf(cell.r ?? ""), content, formulaAttributes);
        cell = null;
      } else if (depth === depths.row) {
        inRow = false;
        rows.rowEnd();
      }
    },
  };
  yield* parsingAround(pkg.pieces(part), part, unusual, plainRows(rows));
}
