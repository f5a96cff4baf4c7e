import type { CellRef } from "../../cells/cellRef";
import { groupBy } from "../../cells/groupBy";
import { memoised } from "../../cells/memoised";
import { simplified } from "../../cells/traditional";
import type { ColumnSpec } from "../schema";
import { bareKey, headerKey, wordedKey } from "./headerKey";
import { oneEditApart } from "./oneEditApart";

/** A text that heads a column (or, in 单位信息, a row). */
export interface HeaderCell {
  readonly text: string;
  readonly at: CellRef;
}

/** What of a column its header is matched with. */
type Headed = Pick<ColumnSpec, "key" | "header" | "formerly" | "synonyms" | "own">;

export interface HeaderMatch<C extends Headed = ColumnSpec> {
  /** By the column's key. */
  readonly found: ReadonlyMap<string, HeaderCell>;
  readonly renamed: readonly { readonly column: C; readonly cell: HeaderCell }[];
  readonly repeated: readonly { readonly column: C; readonly cell: HeaderCell }[];
  /** Headers that could be these columns', and nobody can tell which; the columns are found under none of them. */
  readonly unsure: readonly { readonly columns: readonly C[]; readonly cells: readonly HeaderCell[] }[];
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
  const { renamed, unsure } = findRenamed(
    others,
    columns.filter(({ key }) => !found.has(key)),
  );
  for (const { column, cell } of renamed) found.set(column.key, cell);
  const told = new Set([...renamed.map(({ cell }) => cell), ...unsure.flatMap((group) => group.cells)]);
  const asked = new Set(unsure.flatMap((group) => group.columns));
  return {
    found,
    renamed,
    repeated,
    unsure,
    unknown: others.filter((cell) => !told.has(cell)),
    missing: columns.filter((column) => !found.has(column.key) && !asked.has(column)),
  };
}

const columnsByKey: <C extends Headed>(columns: readonly C[]) => ReadonlyMap<string, C> = memoised(
  <C extends Headed>(columns: readonly C[]) =>
    new Map([
      ...columns.flatMap((column) => (column.formerly ?? []).map((header) => [headerKey(header), column] as const)),
      ...columns.map((column) => [headerKey(column.header), column] as const),
    ]),
);

/** A header in the forms by which headers are compared; worked out once, for a sheet may have 16,384 of them. */
interface Spelling {
  /** In simplified characters. */
  readonly key: string;
  /** Without brackets and what stands in them, and without punctuation. */
  readonly bare: string;
  /** As bare as that. */
  readonly synonyms: readonly string[];
  /** In the same words for the same things; "" for a column of the notice's own, which is called as it says. */
  readonly worded: string;
}

function spellingOf(header: string, { synonyms = [], own }: Partial<Headed> = {}): Spelling {
  const bare = bareKey(header);
  const worded = own ? "" : wordedKey(bare);
  return { key: simplified(headerKey(header)), bare, synonyms: synonyms.map(bareKey), worded };
}

type Likeness = (standard: Spelling, typed: Spelling) => boolean;

/** From the surest to the boldest; a column found by one is out of the question for the next. */
const likenesses: readonly Likeness[] = [
  (standard, typed) => standard.key === typed.key,
  (standard, typed) => standard.bare !== "" && standard.bare === typed.bare,
  (standard, typed) => standard.synonyms.includes(typed.bare),
  (standard, typed) => standard.worded !== "" && standard.worded === typed.worded,
  (standard, typed) => Math.min(standard.key.length, typed.key.length) > 2 && oneEditApart(standard.key, typed.key),
  (standard, typed) => contains(standard.bare, typed.bare) || contains(typed.bare, standard.bare),
];

function contains(whole: string, part: string): boolean {
  return part.length >= 2 && whole.includes(part);
}

/** Longer texts are no headers but notes. */
const longestHeader = 30;

interface OpenCell {
  readonly cell: HeaderCell;
  readonly typed: Spelling;
}
interface OpenColumn<C> {
  readonly column: C;
  readonly standard: Spelling;
}

function findRenamed<C extends Headed>(cells: readonly HeaderCell[], columns: readonly C[]) {
  const renamed: { column: C; cell: HeaderCell }[] = [];
  let openCells: OpenCell[] = cells
    .filter(({ text }) => text.length <= longestHeader)
    .map((cell) => ({ cell, typed: spellingOf(cell.text) }));
  let openColumns: OpenColumn<C>[] = columns.map((column) => ({
    column,
    standard: spellingOf(column.header, column),
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
  return { renamed, unsure: unsureOf(openCells, openColumns) };
}

/** What is left, by what could be what: a header with its columns, and those with all their headers. */
function unsureOf<C extends Headed>(cells: readonly OpenCell[], columns: readonly OpenColumn<C>[]) {
  const groups: { cells: HeaderCell[]; columns: C[] }[] = [];
  for (const { cell, typed } of cells) {
    const like = columns.filter(({ standard }) => likenesses.some((each) => each(standard, typed)));
    if (like.length === 0) continue;
    const own = new Set(like.map(({ column }) => column));
    const joined = groups.filter((group) => group.columns.some((column) => own.has(column)));
    for (const group of joined) {
      groups.splice(groups.indexOf(group), 1);
      for (const column of group.columns) own.add(column);
    }
    groups.push({ cells: [...joined.flatMap((group) => group.cells), cell], columns: [...own] });
  }
  return groups;
}
