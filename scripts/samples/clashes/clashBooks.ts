import { type Book, cellOf, type Row } from "../book";
import type { KunmingSheet } from "../kunmingSheets";

/** What must be found when the workbooks lie side by side: the rule, its severity, and the cells as `file 金牌工人!C4`. */
export interface PlantedClash {
  readonly rule: string;
  readonly severity: "error" | "warning" | "advice";
  /** Empty where the city's own tables show it. */
  readonly cells: readonly string[];
}

export interface NamedBook {
  readonly file: string;
  readonly book: Book;
}

/** The units' workbooks by number, with what is needed to make two of them clash. */
export interface ClashBooks {
  sheets(index: number): Book["sheets"];
  row(index: number, sheet: KunmingSheet, place: number): Row;
  /** `530102.xlsx 金牌工人!C4` */
  cell(index: number, sheet: KunmingSheet, place: number, key: string): string;
}

export function clashBooksOf(books: readonly NamedBook[]): ClashBooks {
  const at = (index: number): NamedBook => {
    const book = books[index];
    if (!book) throw new Error(`no book ${index}`);
    return book;
  };
  return {
    sheets: (index) => at(index).book.sheets,
    row(index, sheet, place) {
      const found = at(index).book.sheets[sheet][place];
      if (!found) throw new Error(`no row ${place} of ${sheet}`);
      return found;
    },
    cell: (index, sheet, place, key) => `${at(index).file} ${cellOf(sheet, place, key)}`,
  };
}

/** Makes one row another's, but for what belongs to the unit. */
export function copy(from: Row, to: Row, keys?: readonly string[]): void {
  const own = ["seq", "recordId", "area", "photo", "rank"];
  for (const [key, value] of Object.entries(from)) {
    if (keys ? keys.includes(key) : !own.includes(key) && !key.endsWith(".photo")) to[key] = value;
  }
}

export function clash(
  rule: PlantedClash["rule"],
  severity: PlantedClash["severity"],
  ...cells: PlantedClash["cells"]
): PlantedClash {
  return { rule, severity, cells };
}
