import type { CopiedRows } from "./copiedCell";

/** A cell in quotes, which spreadsheets set around one that holds a tab, a line break or, some of them, a quote. */
const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
const plain = /[^\t\n]*/y;

/**
 * The cells of text that a spreadsheet has copied: rows by line, columns by tab. Quotes that need not be there are the
 * cell's own, since Excel sets none around a cell just because it has some.
 */
export function tabbedText(copied: string): CopiedRows {
  const text = copied.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: { text: string; isText: boolean }[][] = [[]];
  for (let at = 0; at <= text.length; at++) {
    const cell = cellFrom(text, at);
    rows[rows.length - 1]?.push({ text: cell.text, isText: false });
    at = cell.end;
    if (text[at] === "\n") rows.push([]);
  }
  return rows;
}

/** The cell that begins there, and where the tab or line break stands that ends it. */
function cellFrom(text: string, start: number): { readonly text: string; readonly end: number } {
  quoted.lastIndex = start;
  const [whole = "", inner = ""] = quoted.exec(text) ?? [];
  if (/[\t\n]|""/.test(inner)) return { text: inner.replace(/""/g, '"'), end: start + whole.length };
  plain.lastIndex = start;
  const [as = ""] = plain.exec(text) ?? [];
  return { text: as, end: start + as.length };
}
