import type { SheetModel } from "../grid/sheetModel";
import { numbersBetween } from "../grid/visibleCells";

/** What of a sheet's records is shown, and in which order. The file keeps its own. */
export interface Arrangement {
  readonly sheet: string;
  /** Rows of titles and headings, which always stand above. */
  readonly head: number;
  /** Column → the texts, as they are shown, of which a row must have one; "" for blank. */
  readonly chosen: ReadonlyMap<number, ReadonlySet<string>>;
  /** Only rows in which something is marked. */
  readonly isMarkedOnly: boolean;
  readonly sort: { readonly column: number; readonly by: 1 | -1 } | null;
}

export function arrangementOf(sheet: string, head: number): Arrangement {
  return { sheet, head, chosen: new Map(), isMarkedOnly: false, sort: null };
}

/** Whether it shows anything otherwise than the file has it. */
export function isPlain({ chosen, isMarkedOnly, sort }: Arrangement): boolean {
  return chosen.size === 0 && !isMarkedOnly && sort === null;
}

/** Rows of the file, from the last heading to the last row in which something stands. */
export interface ArrangedRows {
  readonly head: number;
  /** Those that are shown below the headings, in their order. */
  readonly rows: readonly number[];
  /** Those behind this one follow as they are, to be filled in. */
  readonly last: number;
}

/** The rows of records, those that the file hides apart; below the headings. */
function recordRows(model: SheetModel, head: number): readonly number[] {
  const { rows } = model.sheet;
  const isFilled = (row: number) => rows.get(row)?.cells.some((cell) => cell?.value) ?? false;
  return numbersBetween(head + 1, model.sheet.lastRow).filter((row) => model.rows.size(row) > 0 && isFilled(row));
}

/** @param model of the sheet as the file has it */
export function arrangedRows(model: SheetModel, arrangement: Arrangement): ArrangedRows {
  const { head, chosen, isMarkedOnly, sort } = arrangement;
  const all = recordRows(model, head);
  const shown = all.filter(
    (row) =>
      [...chosen].every(([column, texts]) => texts.has(model.text(row, column).trim())) &&
      (!isMarkedOnly || model.marks.inRow(row).length > 0),
  );
  return { head, rows: sort ? sorted(model, shown, sort) : shown, last: all.at(-1) ?? head };
}

const byLanguage = new Intl.Collator("zh-CN", { numeric: true });

/** Numbers and dates before texts, blanks behind all; rows that are alike keep their order. */
function sorted(model: SheetModel, rows: readonly number[], { column, by }: NonNullable<Arrangement["sort"]>) {
  const keys = new Map(rows.map((row) => [row, sortKey(model, row, column)]));
  return [...rows].sort((one, other) => {
    const [a = "", b = ""] = [keys.get(one), keys.get(other)];
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    if (typeof a === "number" && typeof b === "number") return by * (a - b);
    if (typeof a === "number" || typeof b === "number") return by * (typeof a === "number" ? -1 : 1);
    return by * byLanguage.compare(a, b);
  });
}

function sortKey(model: SheetModel, row: number, column: number): string | number {
  const value = model.cell(row, column)?.value;
  return value?.kind === "number" ? value.number : model.text(row, column).trim();
}

/** Whether a row of the file is among the records and not shown. */
export function isHidden({ head, rows, last }: ArrangedRows, row: number): boolean {
  return row > head && row <= last && !rows.includes(row);
}

/** One more row, which somebody goes to: by its place in the file, or behind the others where they are sorted. */
export function withRow(arranged: ArrangedRows, row: number, isSorted: boolean): ArrangedRows {
  const rows = [...arranged.rows, row];
  return { ...arranged, rows: isSorted ? rows : rows.sort((a, b) => a - b) };
}

export interface ColumnValue {
  readonly text: string;
  readonly count: number;
}

/** What stands in a column below the headings, each text once, as it is sorted; blank ones first. */
export function valuesOf(model: SheetModel, head: number, column: number): readonly ColumnValue[] {
  const counts = new Map<string, number>();
  for (const row of recordRows(model, head)) {
    const text = model.text(row, column).trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((one, other) => byLanguage.compare(one.text, other.text));
}

/** The merged cells below the headings that reach over several rows: these rows cannot be taken apart. */
export function tallMerge({ sheet }: SheetModel, head: number): SheetModel["sheet"]["merges"][number] | null {
  return sheet.merges.find(({ top, bottom }) => bottom > head && top < bottom) ?? null;
}
