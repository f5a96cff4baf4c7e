import { type Area, parseAddress } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import type { RowData, SheetData } from "../../../core/workbook/workbookData";
import { damaged } from "../package/damaged";
import { isTrue, parseXml, type XmlAttributes } from "../package/parseXml";
import type { ZipPackage } from "../package/zipPackage";
import { type CellContext, makeCell } from "./makeCell";
import { makeSharedFormulas } from "./sharedFormulas";

export type SheetContent = Pick<SheetData, "rows" | "hiddenColumns" | "merges">;

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads one worksheet while it is inflated; blank cells and rows leave nothing behind. Throws `HostError`. */
export function readSheet(pkg: ZipPackage, part: string, context: CellContext): SheetContent {
  const rows: RowData[] = [];
  const merges: Area[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  const sharedFormulas = makeSharedFormulas();

  let row = 0;
  let rowHidden = false;
  let column = 0;
  let cells: (Cell | undefined)[] = [];
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
          rowHidden = isTrue(attributes.hidden);
          column = 0;
          cells = [];
          break;
        }
        case "col":
          if (isTrue(attributes.hidden)) {
            hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) });
          }
          break;
        case "mergeCell":
          merges.push(areaOf(attributes.ref ?? "", part));
          break;
      }
    },
    text(text) {
      if (collecting === "") return;
      if (collecting === "f") formula += text;
      else value += text;
    },
    close(name) {
      if (name === collecting) collecting = "";
      if (name === "rPh") inPhonetic = false;
      else if (name === "c" && cell) {
        if (!(column <= lastColumn)) throw damaged(part);
        const computed = formulaAttributes && sharedFormulas.resolve(formula, formulaAttributes, { row, column });
        const content = makeCell({ type: cell.t, style: cell.s, value, formula: computed }, context);
        if (content) cells[column] = content;
        cell = null;
      } else if (name === "row" && cells.length > 0) rows.push({ row, hidden: rowHidden, cells });
    },
  });
  return { rows, merges, hiddenColumns };
}

/** The column of an address such as `AV7`. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + code - 64;
  }
  return column;
}

function areaOf(ref: string, part: string): Area {
  const [first = "", second = first] = ref.split(":");
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (!from || !to) throw damaged(part);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
