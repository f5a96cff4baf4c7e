import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import { heldText } from "../../../core/documents/excelLimits";
import type { DocumentCell, DocumentRow, SheetDocument } from "../../../core/documents/sheetDocument";
import { escapeCellText } from "../write/xml/escapeXml";
import type { StyleIndex } from "./drawStyles";

/** The cells of one row by column; what is empty in it is not drawn. */
type CellsOfRow = string[];

/** The rows of `sheetData`, one after the other; every cell that another spans has that one's look. */
export function* drawRows({ rows }: SheetDocument, styleIndex: StyleIndex): Generator<string> {
  /** What cells further up have put into rows to come. */
  const begun = new Map<number, CellsOfRow>();
  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    const cells = begun.get(number) ?? [];
    begun.delete(number);
    for (const cell of row.cells) {
      const style = styleIndex(cell.style);
      const { column, columnSpan = 1, rowSpan = 1 } = cell;
      for (let right = 1; right < columnSpan; right++) cells[column + right] = blank(number, column + right, style);
      for (let below = 1; below < rowSpan; below++) {
        const others = begun.get(number + below) ?? [];
        begun.set(number + below, others);
        for (let at = column; at < column + columnSpan; at++) others[at] = blank(number + below, at, style);
      }
      cells[column] = filled(number, cell, style);
    }
    yield rowXml(number, row, cells);
  }
}

function rowXml(number: number, { height }: DocumentRow, cells: CellsOfRow): string {
  const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${sized}>${cells.join("")}</row>`;
}

function blank(row: number, column: number, style: number): string {
  return `<c r="${cellAddress({ row, column })}" s="${style}"/>`;
}

function filled(row: number, { column, value, link }: DocumentCell, style: number): string {
  if (value === null || value === "") return blank(row, column, style);
  const start = `<c r="${cellAddress({ row, column })}" s="${style}"`;
  if (typeof value === "number" && !link) return `${start}><v>${value}</v></c>`;
  const text = heldText(String(value));
  const space = hasLooseSpace.test(text) ? ' xml:space="preserve"' : "";
  return `${start} t="inlineStr"><is><t${space}>${escapeCellText(text)}</t></is></c>`;
}

/** White space that a reader of XML may drop. */
const hasLooseSpace = /^\s|\s$|[\n\t]|\s\s/;

export function drawMerges({ rows }: SheetDocument): string {
  const merges: string[] = [];
  for (const [index, { cells }] of rows.entries()) {
    for (const { column, columnSpan = 1, rowSpan = 1 } of cells) {
      if (columnSpan === 1 && rowSpan === 1) continue;
      const top = index + 1;
      const area = { top, left: column, bottom: top + rowSpan - 1, right: column + columnSpan - 1 };
      merges.push(`<mergeCell ref="${formatArea(area)}"/>`);
    }
  }
  return merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}
