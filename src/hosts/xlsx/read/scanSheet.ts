import { damaged } from "../package/damaged";
import { parseXml, type XmlAttributes, type XmlHandler } from "../package/parseXml";
import type { ZipPackage } from "../package/zipPackage";
import type { RawCell } from "./makeCell";
import { columnOf } from "./references";
import { makeSharedFormulas } from "./sharedFormulas";
import { withoutOuterBlanks } from "./withoutOuterBlanks";

/** What a reader wants to know of a worksheet; `open`, `text` and `close` see whatever is not inside a row. */
export interface SheetHandler extends XmlHandler {
  row(row: number, attributes: XmlAttributes): void;
  /** A cell of the row last told of, blank ones too. */
  cell(column: number, cell: RawCell): void;
  rowEnd?(): void;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** How deep a worksheet's elements lie; those of the same names elsewhere belong to extensions. */
const depths = { row: 2, cell: 3, content: 4 } as const;

/** Goes through one worksheet while it is inflated. Throws `HostError`. */
export function scanSheet(pkg: ZipPackage, part: string, handler: SheetHandler): void {
  const sharedFormulas = makeSharedFormulas();
  let row = 0;
  let inRow = false;
  let column = 0;
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

  parseXml(pkg.textPieces(part), part, {
    open(name, attributes, place) {
      const { depth } = place;
      if (!inRow) {
        if (name !== "row" || depth !== depths.row) {
          handler.open?.(name, attributes, place);
          return;
        }
        const next = attributes.r ? Number(attributes.r) : row + 1;
        if (!(next > row && next <= lastRow)) throw damaged(part);
        row = next;
        inRow = true;
        column = 0;
        handler.row(row, attributes);
      } else if (depth === depths.cell) {
        if (name !== "c") return;
        cell = attributes;
        // An address that names no column says no more than none at all.
        column = (attributes.r && columnOf(attributes.r)) || column + 1;
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
        if (!(column <= lastColumn)) throw damaged(part);
        const at = { row, column };
        const computed = formulaAttributes
          ? sharedFormulas.resolve(formula, formulaAttributes, at)
          : (sharedFormulas.filling(at) ?? null);
        // Writers that fill in both an inline text and a value mean the one that the cell's type speaks of.
        const isInline = inline !== null && (cell.t === "inlineStr" || value === null);
        handler.cell(column, {
          type: isInline ? "inlineStr" : cell.t,
          style: cell.s,
          metadata: cell.vm,
          value: isInline ? inline : value,
          formula: computed,
        });
        cell = null;
      } else if (depth === depths.row) {
        inRow = false;
        handler.rowEnd?.();
      }
    },
  });
}
