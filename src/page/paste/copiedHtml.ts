import type { CopiedRows } from "./copiedCell";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\n": "<br>",
  " ": "&nbsp;",
};

/** Cells as a table, as Excel writes it: line breaks, tabs and what held text come back where it is pasted. */
export function copiedHtml(rows: CopiedRows): string {
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("");
  return `<table>${body}</table>`;
}

function cellHtml({ text, isText }: CopiedRows[number][number]): string {
  const content = text
    .replace(/[&<>\n ]/g, (character) => escapes[character] ?? character)
    .replace(/\t/g, "<span style='mso-tab-count:1'>&nbsp;</span>");
  return `<td${isText ? ` style='mso-number-format:"\\@"'` : ""}>${content}</td>`;
}

/** Cells as text: rows by line, columns by tab, in quotes what would be taken for either. */
export function copiedText(rows: CopiedRows): string {
  const line = (cells: CopiedRows[number]) => cells.map(({ text }) => (/[\t\n]/.test(text) ? quoted(text) : text));
  return rows.map((cells) => line(cells).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
