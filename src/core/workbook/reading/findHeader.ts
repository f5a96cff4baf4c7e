import type { Area } from "../../cells/cellRef";
import { cellText } from "../../cells/cellValue";
import { seenText } from "../../cells/characters";
import { memoised } from "../../cells/memoised";
import type { ColumnSpec } from "../schema";
import type { RowData, SheetData } from "../workbookData";
import { bareKey, headerKey } from "./headerKey";
import type { HeaderCell } from "./matchHeaders";

/** Below this row no header is sought. */
const lastHeaderRow = 20;
/** Characters, spaces and line breaks included. Longer texts are a record's, and cost time to compare. */
const longestHeader = 60;

export interface Header {
  /** Records stand below it. */
  readonly lastRow: number;
  readonly cells: readonly HeaderCell[];
  /** How many columns it names as the standard workbook does. */
  readonly hits: number;
}

/**
 * Finds the row whose texts name most of the columns, below whatever titles and unit lines; or two rows, where the
 * upper one groups the lower (师傅 over 姓名). Null when no row names at least two columns.
 */
export function findHeader(sheet: SheetData, columns: readonly Pick<ColumnSpec, "header">[]): Header | null {
  const known = knownHeaders(columns);
  const rows = sheet.rows.filter(({ row }) => row <= lastHeaderRow);
  const merges = mergesByRow(sheet);
  let best: Header | null = null;
  for (const [index, row] of rows.entries()) {
    // No row can name more.
    if (best?.hits === columns.length) break;
    const above = rows[index - 1];
    const single = header(sheet, known, null, textsOf(row));
    const double =
      above && above.row === row.row - 1
        ? header(sheet, known, spread(above, merges.get(above.row) ?? []), textsOf(row))
        : null;
    // A second row must earn its place: a title above, or a record below, may name a column by chance.
    for (const candidate of [single, double]) {
      if (candidate && candidate.hits > (best?.hits ?? 1) + (candidate === double ? 1 : 0)) best = candidate;
    }
  }
  return best;
}

/** The standard headers, by how they and their dressed-up forms are compared. */
const knownHeaders = memoised((columns: readonly Pick<ColumnSpec, "header">[]): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const { header } of columns) known.set(bareKey(header), header);
  known.delete("");
  for (const { header } of columns) known.set(headerKey(header), header);
  return known;
});

interface HeaderRow {
  readonly row: number;
  /** By column number. */
  readonly texts: readonly string[];
}

function textsOf({ row, cells }: RowData): HeaderRow {
  return { row, texts: Array.from(cells, (cell) => seenText(cellText(cell)).trim()) };
}

/** The areas across several columns that begin in a row, from left to right; where they overlap, as none can, the first. */
const mergesByRow = memoised((sheet: SheetData): ReadonlyMap<number, readonly Area[]> => {
  const byRow = new Map<number, Area[]>();
  const wide = sheet.merges.filter(({ top, left, right }) => top <= lastHeaderRow && left < right);
  for (const area of wide.sort((a, b) => a.left - b.left)) {
    const known = byRow.get(area.top);
    if (!known) byRow.set(area.top, [area]);
    else if (area.left > (known.at(-1)?.right ?? 0)) known.push(area);
  }
  return byRow;
});

/** The texts of a row of groups: one that is merged across several columns stands over each. */
function spread(data: RowData, merges: readonly Area[]): HeaderRow {
  const { row, texts } = textsOf(data);
  const over = [...texts];
  for (const { left, right } of merges) {
    const text = texts[left];
    if (text) over.splice(left, right - left + 1, ...Array<string>(right - left + 1).fill(text));
  }
  return { row, texts: over };
}

function header(
  sheet: SheetData,
  known: ReadonlyMap<string, string>,
  upper: HeaderRow | null,
  lower: HeaderRow,
): Header {
  const named = new Set<string>();
  const cells: HeaderCell[] = [];
  const width = Math.max(upper?.texts.length ?? 0, lower.texts.length);
  for (let column = 1; column < width; column++) {
    const above = upper?.texts[column] ?? "";
    const below = lower.texts[column] ?? "";
    if (above === "" && below === "") continue;
    const wordings = above === "" || below === "" ? [above + below] : [above + below, below, above];
    const text = wordings.find((wording) => standardOf(wording, known) !== undefined);
    if (text !== undefined) named.add(standardOf(text, known) ?? text);
    const row = below === "" && upper ? upper.row : lower.row;
    cells.push({ text: text ?? (below || above), at: { sheet: sheet.name, row, column } });
  }
  return { lastRow: lower.row, cells, hits: named.size };
}

/** The header that a text names, however the clerk has dressed it up: 出生年月（如1985-06）. */
function standardOf(text: string, known: ReadonlyMap<string, string>): string | undefined {
  if (text.length > longestHeader) return undefined;
  return known.get(headerKey(text)) ?? known.get(bareKey(text));
}
