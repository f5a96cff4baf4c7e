import { createWorkbook } from "../../src/app/createWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { SheetKey } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Book, cellOf, editsOf, type Row } from "./book";
import { cleanBook } from "./cleanBook";

/** What must be found when the workbooks lie side by side: the rule, its severity, and the cells as `file 金牌工人!C4`. */
export interface PlantedClash {
  readonly rule: string;
  readonly severity: "error" | "warning" | "advice";
  /** Empty where the city's own tables show it. */
  readonly cells: readonly string[];
}

export interface ClashSamples {
  /** By file name; all but one unit of the notice, and two unions of one pool. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** A workbook with 往届名单. */
  readonly prior: Uint8Array;
  readonly planted: readonly PlantedClash[];
}

interface NamedBook {
  readonly file: string;
  readonly book: Book;
}

/** 32 workbooks that are clean one by one, and the clashes between them; the same every time. */
export async function clashSamples(): Promise<ClashSamples> {
  const size = (gold: number) => ({ gold, pairs: 2, stations: 1, studios: 1 });
  // The last unit has sent nothing; in its place another union of a pool has.
  const books = notice.units.slice(0, -1).map((unit, index): NamedBook => {
    return { file: `${unit.code}.xlsx`, book: cleanBook(unit, 1001 + index, size(unit.goldQuota)) };
  });
  const pool = notice.units.find(({ pooled }) => pooled);
  if (!pool) throw new Error("the notice has lost its pools");
  const second = { file: `${pool.code}-2.xlsx`, book: cleanBook(pool, 2001, { ...size(1), stations: 0, studios: 0 }) };
  books.push(second);

  const prior: Row[] = [];
  const planted = plant(books, prior, pool.code);
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

function plant(books: readonly NamedBook[], prior: Row[], pool: string): PlantedClash[] {
  const at = (index: number): NamedBook => {
    const book = books[index];
    if (!book) throw new Error(`no book ${index}`);
    return book;
  };
  const row = (index: number, sheet: SheetKey, place: number): Row => {
    const found = at(index).book.sheets[sheet][place];
    if (!found) throw new Error(`no row ${place} of ${sheet}`);
    return found;
  };
  const cell = (index: number, sheet: SheetKey, place: number, key: string) =>
    `${at(index).file} ${cellOf(sheet, place, key)}`;
  /** Makes one row another's, but for what belongs to the unit. */
  const copy = (from: Row, to: Row, keys?: readonly string[]) => {
    const own = ["seq", "recordId", "area", "photo", "rank"];
    for (const [key, value] of Object.entries(from)) {
      if (keys ? keys.includes(key) : !own.includes(key) && !key.endsWith(".photo")) to[key] = value;
    }
  };

  // One person.
  copy(row(1, "goldWorkers", 0), row(2, "goldWorkers", 0));
  // A look-alike: name and birth, but another employer.
  const before = { ...row(4, "goldWorkers", 1) };
  copy(row(3, "goldWorkers", 1), row(4, "goldWorkers", 1));
  copy(before, row(4, "goldWorkers", 1), ["employer", "applicant", "resume", "phone"]);
  const years = row(3, "goldWorkers", 1).resume;
  row(4, "goldWorkers", 1).resume = String(years).replaceAll(
    String(row(3, "goldWorkers", 1).employer),
    String(before.employer),
  );
  // A master in two pairs.
  const master = Object.keys(row(5, "pairs", 0)).filter((key) => key.startsWith("master."));
  copy(
    row(5, "pairs", 0),
    row(6, "pairs", 0),
    master.filter((key) => key !== "master.photo"),
  );
  for (const key of ["apprentice.employer", "applicant"]) {
    row(6, "pairs", 0)[key] = row(5, "pairs", 0)["master.employer"] ?? null;
  }
  row(6, "pairs", 0)["apprentice.trade"] = row(5, "pairs", 0)["master.trade"] ?? null;
  row(6, "pairs", 0)["apprentice.resume"] = String(row(6, "pairs", 0)["apprentice.resume"]).replace(
    / [^ ]+ 工人$/,
    ` ${row(5, "pairs", 0)["master.employer"]} 工人`,
  );
  // One station, put forward by two units under different leaders.
  copy(row(7, "stations", 0), row(8, "stations", 0), ["name", "hostUnit"]);
  // One leader, of a station here and of a studio there.
  const leader = row(9, "stations", 0);
  const studio = row(10, "studios", 0);
  copy(leader, studio, ["leader.name", "leader.birth", "hostUnit"]);
  studio.name = `${leader["leader.name"]}创新工作室`;
  for (const member of at(10).book.sheets.members) {
    if (member.parentId !== studio.recordId || member.role !== "负责人") continue;
    member.name = leader["leader.name"] ?? null;
    member.birth = leader["leader.birth"] ?? null;
  }
  // A gold-medal worker of one unit who is an apprentice of another.
  const worker = row(11, "goldWorkers", 0);
  const apprentice = row(12, "pairs", 1);
  copy(
    {
      "apprentice.name": worker.name ?? null,
      "apprentice.sex": worker.sex ?? null,
      "apprentice.ethnicity": worker.ethnicity ?? null,
      "apprentice.birth": worker.birth ?? null,
      "apprentice.age": ageIn2020(String(worker.birth)),
      "apprentice.employer": worker.employer ?? null,
      "master.employer": worker.employer ?? null,
      "apprentice.resume": worker.resume ?? null,
      applicant: worker.employer ?? null,
    },
    apprentice,
  );
  // Named before.
  const named = row(13, "goldWorkers", 2);
  prior.push({
    category: "金牌工人",
    edition: "2018年",
    role: "本人",
    name: named.name ?? null,
    birth: named.birth ?? null,
    employer: named.employer ?? null,
  });

  const firstOfPool = books.findIndex(({ book }) => book.unit.code === pool);
  const lastOfPool = books.length - 1;
  const ofPool = [firstOfPool, lastOfPool].flatMap((index) =>
    at(index).book.sheets.goldWorkers.map((_, place) => cell(index, "goldWorkers", place, "review")),
  );
  return [
    {
      rule: "cons-cross-person",
      severity: "error",
      cells: [cell(1, "goldWorkers", 0, "name"), cell(2, "goldWorkers", 0, "name")],
    },
    {
      rule: "cons-cross-person",
      severity: "warning",
      cells: [cell(3, "goldWorkers", 1, "name"), cell(4, "goldWorkers", 1, "name")],
    },
    {
      rule: "cons-cross-person",
      severity: "error",
      cells: [cell(5, "pairs", 0, "master.name"), cell(6, "pairs", 0, "master.name")],
    },
    {
      rule: "cons-cross-project",
      severity: "error",
      cells: [cell(7, "stations", 0, "name"), cell(8, "stations", 0, "name")],
    },
    {
      rule: "cons-cross-project",
      severity: "error",
      cells: [cell(9, "stations", 0, "leader.name"), cell(10, "studios", 0, "leader.name")],
    },
    {
      rule: "cons-cross-person",
      severity: "advice",
      cells: [cell(11, "goldWorkers", 0, "name"), cell(12, "pairs", 1, "apprentice.name")],
    },
    { rule: "prior-same-title", severity: "error", cells: [cell(13, "goldWorkers", 2, "name")] },
    { rule: "cons-pool-quota", severity: "error", cells: ofPool },
    { rule: "cons-unit-missing", severity: "warning", cells: [] },
  ];
}

function ageIn2020(birth: string): number {
  return 2020 - Number(birth.slice(0, 4)) - (birth.slice(5) > "09" ? 1 : 0);
}
