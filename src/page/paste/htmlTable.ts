import type { CopiedCell, CopiedRows } from "./copiedCell";

/**
 * The cells of the first table of a copied HTML text, as Excel, WPS, LibreOffice, Google's spreadsheets and browsers
 * write it; null when there is none. Merged cells have their text at the upper left, rows that are not shown are left
 * out. The text is parsed without anything of it being loaded or run.
 */
export function htmlTable(html: string): CopiedRows | null {
  // Excel's fragment may begin within the table, and rows without one would be lost in parsing.
  const isBare = !/<table[\s>]/i.test(html) && /<t[rd][\s>]/i.test(html);
  const document = new DOMParser().parseFromString(isBare ? `<table>${html}</table>` : html, "text/html");
  const table = document.querySelector("table");
  if (!table || table.rows.length === 0) return null;
  const textClasses = classesOfText(document);
  const grid: CopiedCell[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, down) => {
    let across = 0;
    for (const cell of row.cells) {
      while (grid[down]?.[across]) across++;
      // As the browser bounds them: a table says what it likes.
      const bottom = Math.min(down + Math.max(cell.rowSpan, 1), grid.length);
      for (let covered = down; covered < bottom; covered++) {
        const place = grid[covered];
        for (let column = across; place && column < across + cell.colSpan; column++) {
          place[column] = { text: "", isText: false };
        }
      }
      const first = grid[down];
      if (first) first[across] = { text: shownNumber(cell) ?? textOf(cell), isText: holdsText(cell, textClasses) };
    }
  });
  const shown = grid.filter((_, row) => !isHidden(table.rows[row]));
  // Where a row is short before a merged cell that reaches into it, nothing stands.
  return shown.map((cells) => Array.from(cells, (cell) => cell ?? { text: "", isText: false }));
}

function isHidden(row: HTMLTableRowElement | undefined): boolean {
  return /(?:^|;)\s*display\s*:\s*none/i.test(row?.getAttribute("style") ?? "");
}

/** A long number, shown as 1.38E+10 in a narrow column, as it stands in the cell; null where it is shown in full. */
function shownNumber(cell: HTMLTableCellElement): string | null {
  const exact = cell.getAttribute("x:num") ?? cell.getAttribute("sdval") ?? "";
  const isShort = /^\s*-?\d(\.\d+)?E[+-]?\d+\s*$/i.test(cell.textContent ?? "");
  return isShort && /^-?\d{1,15}$/.test(exact) ? exact : null;
}

const textFormat = /mso-number-format\s*:\s*["']?\\?@/i;

/** Classes by which Excel and WPS give cells the format of texts. */
function classesOfText(document: Document): ReadonlySet<string> {
  const css = Array.from(document.querySelectorAll("style"), ({ textContent }) => textContent ?? "").join("\n");
  const rules = Array.from(css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g));
  return new Set(rules.filter(([, , body = ""]) => textFormat.test(body)).map(([, name = ""]) => name));
}

/** Each program says so in its own way; Google's writes values as `{"1":2,"2":"007"}`, where 2 means text. */
function holdsText(cell: HTMLTableCellElement, textClasses: ReadonlySet<string>): boolean {
  return (
    cell.hasAttribute("x:str") ||
    textFormat.test(cell.getAttribute("style") ?? "") ||
    Array.from(cell.classList).some((name) => textClasses.has(name)) ||
    /;@$/.test(cell.getAttribute("sdnum") ?? "") ||
    /^\{"1":2,/.test(cell.getAttribute("data-sheets-value") ?? "")
  );
}

function textOf(cell: Element): string {
  return rawText(cell)
    .replace(/^[ \r]+|[ \r]+$/g, "")
    .replace(/[ \r]*\r[ \r]*/g, "\n")
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/\u00a0/g, " ");
}

const blocks = new Set(["P", "DIV", "LI", "TR"]);
const unseen = new Set(["STYLE", "SCRIPT", "TEMPLATE", "TITLE"]);

/** White space of the source as one space, line breaks as `\n`, ends of blocks as `\r`; spaces that were typed are still no-break ones. */
function rawText(node: Node): string {
  let text = "";
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (!(child instanceof Element)) continue;
    const name = child.nodeName.toUpperCase();
    if (unseen.has(name)) continue;
    const tabs = /mso-tab-count\s*:\s*(\d{1,3})/i.exec(child.getAttribute("style") ?? "")?.[1];
    if (name === "BR") text += "\n";
    else if (tabs !== undefined) text += "\t".repeat(Number(tabs));
    else if (!blocks.has(name)) text += rawText(child);
    else text += `\r${rawText(child)}\r`;
  }
  return text;
}
