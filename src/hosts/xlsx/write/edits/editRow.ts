import type { CellEdit } from "../../../../core/cells/cellEdit";
import { cellAddress } from "../../../../core/cells/cellRef";
import { type Splice, splice } from "../../package/splice";
import { child, childrenNamed, parseTree, type XmlElement } from "../../package/xmlTree";
import { columnOf } from "../../read/references";
import { escapeCellText } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { remove, setAttributes } from "../xml/splice";
import type { RowContext } from "./rowContext";

/** What a row's cells need to know of their sheet. */
export interface EditContext extends RowContext {
  readonly columnStyle: (column: number) => string | undefined;
}

export interface EditedRow {
  readonly xml: string;
  /** True when a formula has given way to a value. */
  readonly formulaGone: boolean;
}

/** The row's source with these values in it; `edits` lie in that row, one a cell, in order. Throws `HostError`. */
export function editRow(source: string, edits: readonly CellEdit[], context: EditContext): EditedRow {
  const row = parseTree(source, context.part, context.around);
  const cells = cellsIn(row);
  const splices: Splice[] = [];
  let appended = "";
  let formulaGone = false;
  let next = 0;
  for (const edit of edits) {
    while ((cells[next]?.column ?? edit.at.column) < edit.at.column) next++;
    const cell = cells[next];
    if (cell?.column === edit.at.column) {
      const { element } = cell;
      formulaGone ||= child(element, "f") !== undefined;
      const xml = inNamespaceOf(row, cellXml(edit, element.attributes.s));
      if (edit.value !== null || element.children.length > 0) splices.push({ ...remove(element), text: xml });
    } else if (edit.value !== null) {
      const style = isOn(row.attributes.customFormat) ? row.attributes.s : context.columnStyle(edit.at.column);
      const xml = inNamespaceOf(row, cellXml(edit, style));
      if (cell) splices.push({ start: cell.element.start, end: cell.element.start, text: xml });
      else appended += xml;
    }
  }
  const isLonger = splices.some(({ start, end }) => start === end) || appended !== "";
  if (!isLonger) return { xml: splice(source, splices), formulaGone };
  // A row's `spans` say where its cells lie, as a help in reading: none are better than wrong ones.
  const open = setAttributes(row, { spans: null }).text;
  if (row.innerEnd === row.end) return { xml: `${open.slice(0, -2)}>${appended}</${row.tag}>`, formulaGone };
  splices.push({ ...remove(row), end: row.innerStart, text: open });
  const behind = cells.at(-1)?.element.end ?? row.innerStart;
  splices.push({ start: behind, end: behind, text: appended });
  return { xml: splice(source, splices), formulaGone };
}

/** A row that is not there yet; "" when there is nothing to put in it. */
export function newRow(edits: readonly CellEdit[], context: EditContext): string {
  const cells = edits
    .filter(({ value }) => value !== null)
    .map((edit) => cellXml(edit, context.columnStyle(edit.at.column)));
  const [first] = edits;
  if (!first || cells.length === 0) return "";
  return inNamespaceOf(context.sheetData, `<row r="${first.at.row}">${cells.join("")}</row>`);
}

/** Text is written as text in place, so the strings that cells share stay as they are. */
function cellXml({ at, value }: CellEdit, style: string | undefined): string {
  const attributes = `r="${cellAddress(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (value === null) return `<c ${attributes}/>`;
  if (typeof value === "number") return `<c ${attributes}><v>${value}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** Writers may leave a cell's address out where it follows the one before it. */
function cellsIn(row: XmlElement): { readonly column: number; readonly element: XmlElement }[] {
  let column = 0;
  return childrenNamed(row, "c").map((element) => {
    column = columnOf(element.attributes.r ?? "") || column + 1;
    return { column, element };
  });
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
