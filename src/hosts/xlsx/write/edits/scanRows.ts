import { SaxesParser } from "saxes";
import type { CellRef } from "../../../../core/cells/cellRef";
import { damaged } from "../../package/damaged";
import { localName, makeNamespaces } from "../../package/namespaces";
import { columnOf } from "../../read/references";

/** A row as it stands in a worksheet part. */
export interface RowSource {
  /** Counted from 1. */
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets of the whole element. */
  readonly start: number;
  readonly end: number;
}

/** An `f` element that has to do with more cells than its own: shared, an array's or a data table's. */
export interface FormulaSource {
  readonly at: Pick<CellRef, "row" | "column">;
  /** As written, with its prefix. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ScannedRows {
  /** In the order of the sheet. */
  readonly rows: readonly RowSource[];
  readonly formulas: readonly FormulaSource[];
  /** Where the end tag of `sheetData` stands; undefined where it has no content. */
  readonly rowsEnd: number | undefined;
}

/** Which elements are meant by the place they stand in: sheets hold others of the same names, in controls for one. */
const path = ["worksheet", "sheetData", "row", "c", "f"];

/** Finds every row of a worksheet part in one pass, keeping nothing of its plain cells. Throws `HostError`. */
export function scanRows(source: string, part: string): ScannedRows {
  const parser = new SaxesParser();
  const namespaces = makeNamespaces();
  const rows: RowSource[] = [];
  const formulas: FormulaSource[] = [];
  const at = { row: 0, column: 0 };
  let rowsEnd: number | undefined;
  let row: Omit<RowSource, "end"> | undefined;
  let formula: Omit<FormulaSource, "end"> | undefined;
  let depth = 0;
  /** How many elements are open that lie on the path, each in the one before. */
  let onPath = 0;
  let own = "";
  const startOfTag = () => source.lastIndexOf("<", parser.position - 1);

  parser.on("error", () => {
    throw damaged(part);
  });
  parser.on("attribute", namespaces.declare);
  parser.on("opentag", ({ name: tag, attributes }) => {
    namespaces.enter();
    if (depth === 0) own = namespaces.of(tag);
    const isMeant = depth === onPath && (depth === 0 || localName(tag) === path[depth]) && namespaces.of(tag) === own;
    depth++;
    if (!isMeant) return;
    onPath = depth;
    const { r, t } = attributes;
    // Writers may leave numbers and addresses out where one follows the one before it.
    if (depth === 3) {
      Object.assign(at, { row: Number(r ?? at.row + 1), column: 0 });
      row = { row: at.row, attributes: { ...attributes }, start: startOfTag() };
    } else if (depth === 4) at.column = columnOf(r ?? "") || at.column + 1;
    else if (depth === 5 && t !== undefined && t !== "normal") {
      formula = { at: { ...at }, tag, attributes: { ...attributes }, text: "", start: startOfTag() };
    }
  });
  const addText = (text: string) => {
    if (formula) formula = { ...formula, text: formula.text + text };
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ isSelfClosing }) => {
    namespaces.leave();
    if (depth === onPath) {
      if (depth === 2 && !isSelfClosing) rowsEnd ??= source.lastIndexOf("</", parser.position - 1);
      if (depth === 3 && row) rows.push({ ...row, end: parser.position });
      if (depth === 5 && formula) formulas.push({ ...formula, end: parser.position });
      if (depth === 5) formula = undefined;
      onPath--;
    }
    depth--;
  });
  parser.write(source).close();
  return { rows, formulas, rowsEnd };
}
