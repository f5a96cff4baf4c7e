import type { CellRef } from "../../cells/cellRef";
import type { ColumnSpec } from "../schema";
import { headerKey } from "./headerKey";
import { headerSynonyms } from "./headerSynonyms";
import { oneEditApart } from "./oneEditApart";

/** A text that heads a column (or, in 单位信息, a row). */
export interface HeaderCell {
  readonly text: string;
  readonly at: CellRef;
}

export interface HeaderMatch {
  /** By the column's key. */
  readonly found: ReadonlyMap<string, HeaderCell>;
  readonly renamed: readonly { readonly column: ColumnSpec; readonly cell: HeaderCell }[];
  readonly repeated: readonly { readonly column: ColumnSpec; readonly cell: HeaderCell }[];
  readonly unknown: readonly HeaderCell[];
  readonly missing: readonly ColumnSpec[];
}

/** Finds the columns by their headers, in any order; a renamed header is taken when it can only be one column's. */
export function matchHeaders(cells: readonly HeaderCell[], columns: readonly ColumnSpec[]): HeaderMatch {
  const byKey = new Map(columns.map((column) => [headerKey(column.header), column]));
  const found = new Map<string, HeaderCell>();
  const repeated: { column: ColumnSpec; cell: HeaderCell }[] = [];
  const others: HeaderCell[] = [];
  for (const cell of cells) {
    const column = byKey.get(headerKey(cell.text));
    if (!column) others.push(cell);
    else if (found.has(column.key)) repeated.push({ column, cell });
    else found.set(column.key, cell);
  }
  const renamed = findRenamed(
    others,
    columns.filter(({ key }) => !found.has(key)),
  );
  for (const { column, cell } of renamed) found.set(column.key, cell);
  const taken = new Set(renamed.map(({ cell }) => cell));
  return {
    found,
    renamed,
    repeated,
    unknown: others.filter((cell) => !taken.has(cell)),
    missing: columns.filter(({ key }) => !found.has(key)),
  };
}

type Likeness = (header: string, text: string) => boolean;

/** From the surest to the boldest; a column found by one is out of the question for the next. */
const likenesses: readonly Likeness[] = [
  (header, text) => bare(header) === bare(text),
  (header, text) => headerSynonyms[header]?.some((synonym) => headerKey(synonym) === headerKey(text)) ?? false,
  (header, text) => Math.min(header.length, text.length) > 2 && oneEditApart(headerKey(header), headerKey(text)),
  (header, text) => contains(bare(header), bare(text)) || contains(bare(text), bare(header)),
];

/** Longer texts are no headers but notes. */
const longestHeader = 30;

function findRenamed(cells: readonly HeaderCell[], columns: readonly ColumnSpec[]) {
  const renamed: { column: ColumnSpec; cell: HeaderCell }[] = [];
  let openCells = cells.filter(({ text }) => text.length <= longestHeader);
  let openColumns = columns;
  for (const like of likenesses) {
    const pairs = openCells.flatMap((cell) =>
      openColumns.filter((column) => like(column.header, cell.text)).map((column) => ({ column, cell })),
    );
    const sure = pairs.filter((pair) =>
      pairs.every((other) => other === pair || (other.cell !== pair.cell && other.column !== pair.column)),
    );
    renamed.push(...sure);
    openCells = openCells.filter((cell) => sure.every((pair) => pair.cell !== cell));
    openColumns = openColumns.filter((column) => sure.every((pair) => pair.column !== column));
  }
  return renamed;
}

/** A header without brackets and what stands in them, and without punctuation. */
function bare(header: string): string {
  return headerKey(header)
    .replace(/\([^)]*\)/g, "")
    .replace(/\P{L}/gu, "");
}

function contains(whole: string, part: string): boolean {
  return part.length >= 2 && whole.includes(part);
}
