import type { CellEdit } from "../../src/core/cells/cellEdit";
import { type Book, cellOf, type Row } from "./book";
import type { KunmingSheet } from "./kunmingSheets";
import type { Reshape } from "./reshape";

/** What a planted fault must be found as: the rule, and the cell that its issue points at first. */
export interface Planted {
  readonly rule: string;
  readonly cell: string;
}

/** What a fault is planted into: a record of its own, so that faults do not mix, or the workbook as a whole. */
export type Site =
  | keyof typeof records
  | "teams"
  | "unit"
  | "screening"
  | "quotas"
  | "goldList"
  | "stationList"
  | "meta"
  | "letters";

/** The sites that are records: their sheet, and how many rows below each other a fault takes. */
export const records = {
  gold: { sheet: "goldWorkers", rows: 1 },
  twoGold: { sheet: "goldWorkers", rows: 2 },
  pair: { sheet: "pairs", rows: 1 },
  twoPairs: { sheet: "pairs", rows: 2 },
  station: { sheet: "stations", rows: 1 },
  studio: { sheet: "studios", rows: 1 },
} as const;

export interface Fault {
  readonly site: Site;
  /** Changes the book, the record at `row` where the site is one, and says what must be found. */
  plant(book: Book, row: number): Planted;
  /** Cells outside the records, typed after them. */
  readonly edits?: readonly CellEdit[];
  /** Cells typed once the letters are made. */
  readonly afterLetters?: (book: Book) => readonly CellEdit[];
  /** Changes to the file that no typing makes. */
  readonly reshape?: (row: number) => Reshape;
}

/** Cells of a record typed wrongly. The issue points at the first of them, or at the column `at`. */
export function typed(rule: string, site: keyof typeof records, change: Row | ((row: Row) => Row), at?: string): Fault {
  const { sheet } = records[site];
  return {
    site,
    plant(book, index) {
      const row = rowOf(book, sheet, index);
      const changed = typeof change === "function" ? change(row) : change;
      Object.assign(row, changed);
      return { rule, cell: cellOf(sheet, index, at ?? Object.keys(changed)[0] ?? "") };
    },
  };
}

/** One cell of 初审公示 typed wrongly, in the row of the gold-medal workers. */
export function screened(rule: string, row: Row, at = Object.keys(row)[0] ?? ""): Fault {
  return {
    site: "screening",
    plant(book) {
      Object.assign(rowOf(book, "screening", 0), row);
      return { rule, cell: cellOf("screening", 0, at) };
    },
  };
}

export function ofUnit(rule: string, row: Row, at = Object.keys(row)[0] ?? ""): Fault {
  return {
    site: "unit",
    plant(book) {
      Object.assign(rowOf(book, "unitInfo", 0), row);
      return { rule, cell: cellOf("unitInfo", 0, at) };
    },
  };
}

/** A team whose child rows are changed; the issue points at the team's name. */
export function team(rule: string, site: "station" | "studio", change: (children: Children) => void): Fault {
  const { sheet } = records[site];
  return {
    site,
    plant(book, index) {
      change(childrenOf(book, rowOf(book, sheet, index)));
      return { rule, cell: cellOf(sheet, index, "name") };
    },
  };
}

type ChildSheet = "members" | "projects" | "honours";
type Children = Readonly<Record<ChildSheet, { readonly rows: Row[]; remove(row: Row): void; add(row: Row): number }>>;

export function childrenOf(book: Book, parent: Row): Children {
  const of = (sheet: ChildSheet) => ({
    rows: book.sheets[sheet].filter(({ parentId }) => parentId === parent.recordId),
    remove: (row: Row) => void book.sheets[sheet].splice(book.sheets[sheet].indexOf(row), 1),
    add: (row: Row) => book.sheets[sheet].push({ parentId: parent.recordId ?? null, ...row }) - 1,
  });
  return { members: of("members"), projects: of("projects"), honours: of("honours") };
}

export function rowOf(book: Book, sheet: KunmingSheet, index: number): Row {
  const row = book.sheets[sheet][index];
  if (!row) throw new Error(`${book.unit.name} has no row ${index} in ${sheet}`);
  return row;
}
