import { columnLetters } from "../../../../core/cells/cellRef";
import { type Splice, splice } from "../../package/splice";
import { child, childrenNamed, parseTree } from "../../package/xmlTree";
import { columnOf } from "../../read/references";
import type { RowContext } from "../edits/rowContext";
import type { RowSource } from "../edits/scanRows";
import { escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { setAttributeValue } from "../xml/splice";

/** What is done to the formulas of a row. */
export interface FormulaChange {
  /** @param column counted from 1 */
  text(formula: string, column: number): string;
  /** The cells that an array's formula gives the results of, as written. */
  area(ref: string): string;
}

/** A row's source with another number; null leaves the number. Its formulas are changed, all else keeps every character. */
export function moveRow(source: string, to: number | null, change: FormulaChange, context: RowContext): string {
  // Where a tag could stand without being one, the parser is asked; it takes many times as long.
  return /<[!?]|extLst/.test(source) ? parsedRow(source, to, change, context) : plainRow(source, to, change);
}

const tag = /<(?:\w+:)?(row|c)(?=[\s>/])[^>]*>/g;
const address = /(\sr\s*=\s*["'])([A-Za-z]*)\d+(?=["'])/;
const formula = /(<(?:\w+:)?c(?=[\s>])[^>]*>)?(<(?:\w+:)?f)((?:\s[^>]*)?)>([^<]*)(?=<\/)/g;
const formulaArea = /(\sref\s*=\s*["'])([^"']*)/;

function plainRow(source: string, to: number | null, change: FormulaChange): string {
  const numbered =
    to === null
      ? source
      : source.replace(tag, (whole, name: string) => {
          if (name === "row" && !address.test(whole)) return whole.replace(/row/, `row r="${to}"`);
          return whole.replace(address, (_, before: string, letters: string) => before + letters + to);
        });
  if (!/<(?:\w+:)?f[\s>]/.test(numbered)) return numbered;
  return numbered.replace(formula, (_, cell = "", start: string, attributes: string, text: string) => {
    const column = columnOf(/\sr\s*=\s*["']([^"']*)/.exec(cell)?.[1] ?? "");
    const area = attributes.replace(formulaArea, (_, before: string, ref: string) => before + change.area(ref));
    return `${cell}${start}${area}>${changedText(text, (plain) => change.text(plain, column))}`;
  });
}

/** A text as it stands in a part, changed as a plain one; where nothing changes it stays as it was escaped. */
export function changedText(escaped: string, change: (plain: string) => string): string {
  const plain = unescapeXml(escaped);
  const changed = change(plain);
  return changed === plain ? escaped : escapeXml(changed);
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (entities[name ?? ""] ?? whole) : String.fromCodePoint(Number(decimal));
  });
}

function parsedRow(source: string, to: number | null, change: FormulaChange, { part, around }: RowContext): string {
  const row = parseTree(source, part, around);
  const splices: Splice[] = [];
  if (to !== null) splices.push(...setAttributeValue(source, row, "r", String(to)));
  for (const cell of childrenNamed(row, "c")) {
    const { r } = cell.attributes;
    if (to !== null && r !== undefined)
      splices.push(...setAttributeValue(source, cell, "r", r.replace(/\d+$/, String(to))));
    const own = child(cell, "f");
    if (!own) continue;
    const { ref } = own.attributes;
    if (ref !== undefined) splices.push(...setAttributeValue(source, own, "ref", change.area(ref)));
    const text = change.text(own.text, columnOf(r ?? ""));
    if (text !== own.text) splices.push({ start: own.innerStart, end: own.innerEnd, text: escapeXml(text) });
  }
  return splice(source, splices);
}

/** Blank rows that look as another does, from `at` on: its height where somebody has set it, and its cells' formats. */
export function rowsLike(
  source: string,
  { attributes }: RowSource,
  at: number,
  count: number,
  { sheetData, part, around }: RowContext,
): string {
  const styles: (readonly [column: number, style: string])[] = [];
  let column = 0;
  for (const cell of childrenNamed(parseTree(source, part, around), "c")) {
    column = columnOf(cell.attributes.r ?? "") || column + 1;
    if (cell.attributes.s !== undefined) styles.push([column, cell.attributes.s]);
  }
  const { s, customFormat, ht, customHeight } = attributes;
  const own = { s, customFormat, ...(/^(1|true)$/.test(customHeight ?? "") && { ht, customHeight }) };
  const looks = Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${value}"`));
  if (styles.length + looks.length === 0) return "";
  return Array.from({ length: count }, (_, index) => {
    const row = at + index;
    const cells = styles.map(([column, style]) => `<c r="${columnLetters(column)}${row}" s="${style}"/>`);
    return inNamespaceOf(sheetData, `<row r="${row}"${looks.join("")}>${cells.join("")}</row>`);
  }).join("");
}
