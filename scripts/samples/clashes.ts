import { createWorkbook } from "../../src/app/createWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Book, editsOf, type Row } from "./book";
import { type ClashBooks, clashBooksOf, type NamedBook, type PlantedClash } from "./clashes/clashBooks";
import { plantPersons } from "./clashes/plantPersons";
import { plantPriors } from "./clashes/plantPriors";
import { plantTeams } from "./clashes/plantTeams";
import { cleanBook } from "./cleanBook";

export interface ClashSamples {
  /** By file name; all but one unit of the notice, and two unions of one pool. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** A workbook with 往届名单. */
  readonly prior: Uint8Array;
  readonly planted: readonly PlantedClash[];
}

/** 32 workbooks that are clean one by one, and the clashes between them; the same every time. */
export async function clashSamples(): Promise<ClashSamples> {
  const size = (gold: number) => ({ gold, pairs: 2, stations: 1, studios: 1 });
  // The last unit has sent nothing; in its place another union of a pool has.
  const books = notice.units.slice(0, -1).map((unit, index): NamedBook => {
    return { file: `${unit.code}.xlsx`, book: cleanBook(unit, 1001 + index, size(unit.quotas.gold?.most ?? 0)) };
  });
  const pool = notice.units.find(({ pooled }) => pooled);
  if (!pool) throw new Error("the notice has lost its pools");
  const second = { file: `${pool.code}-2.xlsx`, book: cleanBook(pool, 2001, { ...size(1), stations: 0, studios: 0 }) };
  books.push(second);

  const prior: Row[] = [];
  const clashBooks = clashBooksOf(books);
  const planted = [
    ...plantPersons(clashBooks),
    ...plantTeams(clashBooks),
    ...plantPriors(clashBooks, prior),
    exceededPool(books, clashBooks, pool.code),
    { rule: "cons-unit-missing", severity: "warning", cells: [] } as const,
  ];
  const files = new Map<string, Uint8Array>();
  for (const { file, book } of books) files.set(file, await fileOf(book));
  const list = cleanBook(pool, 1, { gold: 0, pairs: 0, stations: 0, studios: 0 });
  return { files, planted, prior: await fileOf({ ...list, sheets: { ...list.sheets, priorHonours: prior } }) };
}

async function fileOf(book: Book): Promise<Uint8Array> {
  const created = await createWorkbook({ unit: book.unit.name, notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  const host = openXlsx(created.bytes);
  await host.write({ edits: editsOf(book) });
  return host.bytes();
}

/** The two unions of the pool put forward more than its shared allotment. */
function exceededPool(books: readonly NamedBook[], { cell }: ClashBooks, pool: string): PlantedClash {
  const cells = books.flatMap(({ book }, index) =>
    book.unit.code === pool
      ? book.sheets.goldWorkers.map((_, place) => cell(index, "goldWorkers", place, "review"))
      : [],
  );
  return { rule: "cons-pool-quota", severity: "error", cells };
}
