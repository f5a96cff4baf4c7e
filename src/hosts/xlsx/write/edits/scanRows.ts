import { SaxesParser } from "saxes";
import type { CellRef } from "../../../../core/cells/cellRef";
import { damaged } from "../../package/damaged";
import { localName, makeNamespaces } from "../../package/namespaces";
import type { PartContent } from "../../package/partContent";
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
export function scanRows(sheet: PartContent): ScannedRows {
  return plainRows(sheet) ?? parsedRows(sheet.text(), sheet.part);
}

/**
 * The rows of a part that is written plainly, as nearly all are: no prefixes, comments, single quotes or references, and no
 * formula that has to do with other cells. Null where the parser is to judge; it takes many times as long.
 */
function plainRows(sheet: PartContent): ScannedRows | null {
  const {
    frame: { source: frame },
    rowsAt,
  } = sheet.sheet();
  const source = sheet.text();
  const text = source.slice(rowsAt, rowsAt + source.length - frame.length);
  const isPlain = /^\s*(?:<\?[^>]*>\s*)?<worksheet[\s>]/.test(frame) && /<sheetData>$/.test(frame.slice(0, rowsAt));
  if (!isPlain || /<[!?]|\sxmlns|<f\s/.test(text)) return null;
  const rows: RowSource[] = [];
  let number = 0;
  let at = 0;
  while (at < text.length) {
    rowTag.lastIndex = at;
    const tag = rowTag.exec(text);
    if (!tag) return null;
    const attributes = Object.fromEntries(
      [...(tag[1] ?? "").matchAll(attribute)].map(([, name = "", value = ""]) => [name, value]),
    );
    const start = at + tag[0].lastIndexOf("<");
    const behindTag = rowTag.lastIndex;
    const endTag = text.indexOf("</row>", behindTag);
    const nextRow = text.indexOf("<row", behindTag);
    if (tag[2] === "") {
      if (endTag < 0 || (nextRow >= 0 && nextRow < endTag)) return null;
      at = endTag + "</row>".length;
    } else at = behindTag;
    number = Number(attributes.r ?? number + 1);
    rows.push({ row: number, attributes, start: rowsAt + start, end: rowsAt + at });
    if (text.indexOf("<", at) < 0) break;
  }
  return { rows, formulas: [], rowsEnd: rowsAt + text.length };
}

const rowTag = /\s*<row((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>/y;
const attribute = /([\w:]+)="([^"]*)"/g;

function parsedRows(source: string, part: string): ScannedRows {
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
