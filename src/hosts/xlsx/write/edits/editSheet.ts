import type { CellEdit } from "../../../../core/cells/cellEdit";
import { type Area, cellAddress, formatArea, parseArea } from "../../../../core/cells/cellRef";
import type { PartContent } from "../../package/partContent";
import { type Splice, splice } from "../../package/splice";
import { child, childrenNamed, type XmlElement } from "../../package/xmlTree";
import { appendChild, setAttributes } from "../xml/splice";
import { type EditContext, editRow, newRow } from "./editRow";
import { refuseEdits } from "./refuseEdits";
import { rowContext } from "./rowContext";
import { scanUnshared } from "./scanUnshared";

export interface EditedSheet {
  readonly content: PartContent;
  /** True when a formula has given way to a value. */
  readonly formulaGone: boolean;
}

/** A worksheet with these values in its cells, which keep their looks. Throws `HostError`. */
export function editSheet(original: PartContent, edits: readonly CellEdit[]): EditedSheet {
  const { content, rows, rowsEnd } = scanForEdits(original, edits);
  const source = content.text();
  const { root } = content.sheet().frame;
  const context: EditContext = { ...rowContext(root, content.part), columnStyle: columnStyles(root) };
  const splices: Splice[] = [];
  let behindLast = "";
  let formulaGone = false;
  let next = 0;
  for (const [number, inRow] of byRow(edits)) {
    while ((rows[next]?.row ?? number) < number) next++;
    const row = rows[next];
    if (row?.row === number) {
      const edited = editRow(source.slice(row.start, row.end), inRow, context);
      splices.push({ start: row.start, end: row.end, text: edited.xml });
      formulaGone ||= edited.formulaGone;
    } else if (row) splices.push({ start: row.start, end: row.start, text: newRow(inRow, context) });
    else behindLast += newRow(inRow, context);
  }
  if (behindLast !== "" && rowsEnd !== undefined) splices.push({ start: rowsEnd, end: rowsEnd, text: behindLast });
  // Up to the end of the start tag the frame is as the whole part.
  else if (behindLast !== "") splices.push(appendChild(source, context.sheetData, behindLast));
  const edited = splice(source, [...splices, ...enlargeDimension(root, edits)]);
  return { content: content.with(edited), formulaGone };
}

/** The rows of the part, in which no cell left alone depends on the formula of one that is edited. */
function scanForEdits(original: PartContent, edits: readonly CellEdit[]) {
  const edited = new Set(edits.map(({ at }) => cellAddress(at)));
  const scanned = scanUnshared(original, (formula, master) => {
    return formula !== master && edited.has(cellAddress(master.at));
  });
  refuseEdits(edits, scanned.formulas);
  return scanned;
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

/** The style that a column gives to cells that are not there yet. */
function columnStyles(root: XmlElement): EditContext["columnStyle"] {
  const spans = childrenNamed(child(root, "cols"), "col").map(({ attributes: { min, max, style } }) => {
    return { from: Number(min), to: Number(max), style };
  });
  return (column) => spans.find(({ from, to }) => from <= column && column <= to)?.style;
}

/** The area that a sheet declares to be used must hold the new cells too. */
function enlargeDimension(root: XmlElement, edits: readonly CellEdit[]): Splice[] {
  const dimension = child(root, "dimension");
  const declared = parseArea(dimension?.attributes.ref ?? "");
  if (!dimension || !declared) return [];
  const area = edits.reduce((used, { at, value }) => (value === null ? used : joined(used, at)), declared);
  const ref = formatArea(area);
  return ref === formatArea(declared) ? [] : [setAttributes(dimension, { ref })];
}

function joined({ top, left, bottom, right }: Area, { row, column }: CellEdit["at"]): Area {
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
