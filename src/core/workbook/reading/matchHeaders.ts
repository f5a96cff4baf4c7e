import type { CellRef } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { memoised } from "../../cells/memoised";
import type { ColumnSpec } from "../schema";
import { headerKey } from "./headerKey";
import { oneEditApart } from "./oneEditApart";

/** A text that heads a column (or, in 单位信息, a row). */
export interface HeaderCell {
  readonly text: string;
  readonly at: CellRef;
}

/** What of a column its header is matched with. */
type Headed = Pick<ColumnSpec, "key" | "header" | "synonyms">;

export interface HeaderMatch<C extends Headed = ColumnSpec> {
  /** By the column's key. */
  readonly found: ReadonlyMap<string, HeaderCell>;
  readonly renamed: readonly { readonly column: C; readonly cell: HeaderCell }[];
  readonly repeated: readonly { readonly column: C; readonly cell: HeaderCell }[];
  readonly unknown: readonly HeaderCell[];
  readonly missing: readonly C[];
}

/** Finds the columns by their headers, in any order; a renamed header is taken when it can only be one column's. */
export function matchHeaders<C extends Headed>(cells: readonly HeaderCell[], columns: readonly C[]): HeaderMatch<C> {
  const byKey: ReadonlyMap<string, C> = columnsByKey(columns);
  const found = new Map<string, HeaderCell>();
  const repeated: { column: C; cell: HeaderCell }[] = [];
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

const columnsByKey: <C extends Headed>(columns: readonly C[]) => ReadonlyMap<string, C> = memoised(
  <C extends Headed>(columns: readonly C[]) => new Map(columns.map((column) => [headerKey(column.header), column])),
);

/** A header in the forms by which headers are compared; worked out once, for a sheet may have 16,384 of them. */
interface Spelling {
  readonly key: string;
  /** Without brackets and what stands in them, and without punctuation. */
  readonly bare: string;
  readonly synonyms: readonly string[];
}

function spellingOf(header: string, synonyms: readonly string[] = []): Spelling {
  const key = headerKey(header);
  return {
    key,
    bare: key.replace(/\([^)]*\)/g, "").replace(/\P{L}/gu, ""),
    synonyms: synonyms.map(headerKey),
  };
}

type Likeness = (standard: Spelling, typed: Spelling) => boolean;

/** From the surest to the boldest; a column found by one is out of the question for the next. */
const likenesses: readonly Likeness[] = [
  (standard, typed) => standard.bare === typed.bare,
  (standard, typed) => standard.synonyms.includes(typed.key),
  (standard, typed) => Math.min(standard.key.length, typed.key.length) > 2 && oneEditApart(standard.key, typed.key),
  (standard, typed) => contains(standard.bare, typed.bare) || contains(typed.bare, standard.bare),
];

function contains(whole: string, part: string): boolean {
  return part.length >= 2 && whole.includes(part);
}

/** Longer texts are no headers but notes. */
const longestHeader = 30;

function findRenamed<C extends Headed>(cells: readonly HeaderCell[], columns: readonly C[]) {
  const renamed: { column: C; cell: HeaderCell }[] = [];
  let openCells = cells
    .filter(({ text }) => text.length <= longestHeader)
    .map((cell) => ({ cell, typed: spellingOf(cell.text) }));
  let openColumns = columns.map((column) => ({
    column,
    standard: spellingOf(column.header, column.synonyms),
  }));
  for (const like of likenesses) {
    const pairs = openCells.flatMap(({ cell, typed }) =>
      openColumns.filter(({ standard }) => like(standard, typed)).map(({ column }) => ({ column, cell })),
    );
    const byCell = groupBy(pairs, ({ cell }) => cell);
    const byColumn = groupBy(pairs, ({ column }) => column);
    const sure = pairs.filter(({ cell, column }) => !byCell.get(cell)?.[1] && !byColumn.get(column)?.[1]);
    renamed.push(...sure);
    const taken = new Set<unknown>(sure.flatMap(({ cell, column }) => [cell, column]));
    openCells = openCells.filter(({ cell }) => !taken.has(cell));
    openColumns = openColumns.filter(({ column }) => !taken.has(column));
  }
  return renamed;
}
