import type { CellEdit } from "../../../../core/cells/cellEdit";
import { type Area, formatArea, parseAddress } from "../../../../core/cells/cellRef";
import { damaged } from "../../package/damaged";
import { setRowsAside } from "../parts/sheetSource";
import { appendChild, type Splice, setAttributes, splice } from "../xml/splice";
import { child, childrenNamed, parseXml, type XmlElement } from "../xml/xmlTree";
import { type EditedRow, editRow, newRow, type RowContext } from "./editRow";
import { readRows } from "./readRows";
import { unshareFormulas } from "./unshareFormulas";

export interface EditedSheet {
  readonly source: string;
  /** True when a formula has given way to a value. */
  readonly formulaGone: boolean;
}

/** A worksheet part with these values in its cells, which keep their looks. Throws `HostError`. */
export function editSheet(original: string, part: string, edits: readonly CellEdit[]): EditedSheet {
  const source = unshareFormulas(original, part, edits);
  const root = parseXml(setRowsAside(source).frame, part);
  const context: RowContext = { root, part, columnStyle: (column) => columnStyle(root, column) };
  const rows = readRows(source, part);
  const splices: Splice[] = [];
  let behindLast = "";
  let formulaGone = false;
  let next = 0;
  for (const [number, inRow] of byRow(edits)) {
    while ((rows[next]?.row ?? number) < number) next++;
    const row = rows[next];
    if (row?.row === number) {
      const edited: EditedRow = editRow(source.slice(row.start, row.end), inRow, context);
      splices.push({ start: row.start, end: row.end, text: edited.xml });
      formulaGone ||= edited.formulaGone;
    } else if (row) splices.push({ start: row.start, end: row.start, text: newRow(inRow, context) });
    else behindLast += newRow(inRow, context);
  }
  if (behindLast !== "") splices.push(appendRows(source, root, part, behindLast));
  return { source: splice(source, [...splices, ...enlargeDimension(root, edits)]), formulaGone };
}

/** Edits by row and column, the last one for a cell. */
function byRow(edits: readonly CellEdit[]): ReadonlyMap<number, readonly CellEdit[]> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of [...edits].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)) {
    const row = rows.get(edit.at.row) ?? new Map<number, CellEdit>();
    rows.set(edit.at.row, row.set(edit.at.column, edit));
  }
  return new Map([...rows].map(([number, row]) => [number, [...row.values()]]));
}

function appendRows(source: string, root: XmlElement, part: string, xml: string): Splice {
  const sheetData = child(root, "sheetData");
  if (!sheetData) throw damaged(part);
  // Offsets up to the end of the start tag are the same in the frame and in the whole part.
  if (sheetData.innerEnd === sheetData.end) return appendChild(source, sheetData, xml);
  const end = source.indexOf(`</${sheetData.tag}`, sheetData.innerStart);
  return { start: end, end, text: xml };
}

function columnStyle(root: XmlElement, column: number): string | undefined {
  const columns = childrenNamed(child(root, "cols"), "col");
  return columns.find(({ attributes: { min, max } }) => Number(min) <= column && column <= Number(max))?.attributes
    .style;
}

/** The area that a sheet declares to be used must hold the new cells too. */
function enlargeDimension(root: XmlElement, edits: readonly CellEdit[]): Splice[] {
  const dimension = child(root, "dimension");
  const [first, last = first] = (dimension?.attributes.ref ?? "").split(":").map(parseAddress);
  const filled = edits.filter(({ value }) => value !== null).map(({ at }) => at);
  if (!dimension || !first || !last || filled.length === 0) return [];
  const area: Area = {
    top: Math.min(first.row, ...filled.map(({ row }) => row)),
    left: Math.min(first.column, ...filled.map(({ column }) => column)),
    bottom: Math.max(last.row, ...filled.map(({ row }) => row)),
    right: Math.max(last.column, ...filled.map(({ column }) => column)),
  };
  const ref = formatArea(area);
  return ref === dimension.attributes.ref ? [] : [setAttributes(dimension, { ref })];
}
