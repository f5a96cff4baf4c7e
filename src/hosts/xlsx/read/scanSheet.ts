import { damaged } from "../package/damaged";
import { parseXml, type XmlAttributes, type XmlHandler } from "../package/parseXml";
import type { ZipPackage } from "../package/zipPackage";
import type { RawCell } from "./makeCell";
import { columnOf } from "./references";
import { makeSharedFormulas } from "./sharedFormulas";

/** What a reader wants to know of a worksheet; `open`, `text` and `close` see whatever is not inside a row. */
export interface SheetHandler extends XmlHandler {
  row(row: number, attributes: XmlAttributes): void;
  /** A cell of the row last told of, blank ones too. */
  cell(column: number, cell: RawCell): void;
  rowEnd?(): void;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Goes through one worksheet while it is inflated. Throws `HostError`. */
export function scanSheet(pkg: ZipPackage, part: string, handler: SheetHandler): void {
  const sharedFormulas = makeSharedFormulas();
  let row = 0;
  let inRow = false;
  let column = 0;
  /** The cell that is open, and the element in it whose text is collected. */
  let cell: XmlAttributes | null = null;
  let collecting = "";
  let inPhonetic = false;
  let value = "";
  let formula = "";
  let formulaAttributes: XmlAttributes | null = null;

  parseXml(pkg.textPieces(part), part, {
    open(name, attributes) {
      switch (name) {
        case "c":
          cell = attributes;
          column = attributes.r ? columnOf(attributes.r) : column + 1;
          value = "";
          formula = "";
          formulaAttributes = null;
          break;
        case "v":
          if (cell) collecting = name;
          break;
        case "t":
          if (cell && !inPhonetic) collecting = name;
          break;
        case "f":
          if (!cell) break;
          collecting = name;
          formulaAttributes = attributes;
          break;
        case "rPh":
          inPhonetic = true;
          break;
        case "row": {
          const next = attributes.r ? Number(attributes.r) : row + 1;
          if (!(next > row && next <= lastRow)) throw damaged(part);
          row = next;
          inRow = true;
          column = 0;
          handler.row(row, attributes);
          break;
        }
        default:
          if (!inRow) handler.open?.(name, attributes);
      }
    },
    text(text) {
      if (collecting === "f") formula += text;
      else if (collecting !== "") value += text;
      else if (!inRow) handler.text?.(text);
    },
    close(name) {
      if (name === collecting) collecting = "";
      if (name === "rPh") inPhonetic = false;
      else if (name === "c" && cell) {
        if (!(column <= lastColumn)) throw damaged(part);
        const computed = formulaAttributes && sharedFormulas.resolve(formula, formulaAttributes, { row, column });
        handler.cell(column, { type: cell.t, style: cell.s, value, formula: computed });
        cell = null;
      } else if (name === "row") {
        inRow = false;
        handler.rowEnd?.();
      } else if (!inRow) handler.close?.(name);
    },
  });
}
