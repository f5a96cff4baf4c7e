import type { CellEdit } from "../../../../core/cells/cellEdit";
import { cellAddress, parseAddress } from "../../../../core/cells/cellRef";
import { HostError } from "../../../workbookHost";
import { escapeCellText } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { remove, type Splice, setAttributes, splice } from "../xml/splice";
import { child, childrenNamed, parseXml, type XmlElement } from "../xml/xmlTree";

/** What a row's cells need to know of their sheet. */
export interface RowContext {
  /** The worksheet, for its namespace. */
  readonly root: XmlElement;
  readonly part: string;
  /** The style that a column gives to cells that are not there yet. */
  readonly columnStyle: (column: number) => string | undefined;
}

export interface EditedRow {
  readonly xml: string;
  /** True when a formula has given way to a value. */
  readonly formulaGone: boolean;
}

/** The row's source with these values in it; `edits` lie in that row, one a cell, in order. Throws `HostError`. */
export function editRow(source: string, edits: readonly CellEdit[], context: RowContext): EditedRow {
  const row = parseXml(source, context.part);
  const cells = cellsByColumn(row);
  const splices: Splice[] = [];
  let appended = "";
  let formulaGone = false;
  for (const edit of edits) {
    const cell = cells.get(edit.at.column);
    if (cell) {
      formulaGone = checkFormula(cell, edit) || formulaGone;
      const xml = inNamespaceOf(context.root, cellXml(edit, cell.attributes.s));
      if (edit.value !== null || cell.children.length > 0) splices.push({ ...remove(cell), text: xml });
    } else if (edit.value !== null) {
      const style = isOn(row.attributes.customFormat) ? row.attributes.s : context.columnStyle(edit.at.column);
      const xml = inNamespaceOf(context.root, cellXml(edit, style));
      const next = [...cells].find(([column]) => column > edit.at.column)?.[1];
      if (next) splices.push({ start: next.start, end: next.start, text: xml });
      else appended += xml;
    }
  }
  const isLonger = splices.some(({ start, end }) => start === end) || appended !== "";
  if (!isLonger) return { xml: splice(source, splices), formulaGone };
  // A row's `spans` say where its cells lie, as a help in reading: none are better than wrong ones.
  const open = setAttributes(row, { spans: null }).text;
  if (row.innerEnd === row.end) return { xml: `${open.slice(0, -2)}>${appended}</${row.tag}>`, formulaGone };
  splices.push({ ...remove(row), end: row.innerStart, text: open });
  splices.push({ start: row.innerEnd, end: row.innerEnd, text: appended });
  return { xml: splice(source, splices), formulaGone };
}

/** A row that is not there yet; "" when there is nothing to put in it. */
export function newRow(edits: readonly CellEdit[], context: RowContext): string {
  const cells = edits
    .filter(({ value }) => value !== null)
    .map((edit) => cellXml(edit, context.columnStyle(edit.at.column)));
  const [first] = edits;
  if (!first || cells.length === 0) return "";
  return inNamespaceOf(context.root, `<row r="${first.at.row}">${cells.join("")}</row>`);
}

/** Text is written as text in place, so the strings that cells share stay as they are. */
function cellXml({ at, value }: CellEdit, style: string | undefined): string {
  const attributes = `r="${cellAddress(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (value === null) return `<c ${attributes}/>`;
  if (typeof value === "number") return `<c ${attributes}><v>${value}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** Writers may leave a cell's address out where it follows the one before it. */
function cellsByColumn(row: XmlElement): ReadonlyMap<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = 0;
  for (const cell of childrenNamed(row, "c")) {
    column = parseAddress(cell.attributes.r ?? "")?.column ?? column + 1;
    cells.set(column, cell);
  }
  return cells;
}

/** True when the cell has a formula. Throws where it gives the results of other cells too, as an array formula does. */
function checkFormula(cell: XmlElement, { at }: CellEdit): boolean {
  const formula = child(cell, "f");
  const { t, ref } = formula?.attributes ?? {};
  if (ref !== undefined && ref !== cellAddress(at) && t !== "shared") {
    const place = `工作表“${at.sheet}”的 ${cellAddress(at)}`;
    throw new HostError(
      "unsafe-content",
      `${place} 是数组公式 ${ref} 的一部分，不能单独改动；请在 Excel 中把这些单元格改为数值后再试。`,
    );
  }
  return formula !== undefined;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
