import { createWorkbook } from "../../src/app/createWorkbook";
import type { NoticeUnit } from "../../src/core/notice/notice";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Book, editsOf } from "../samples/book";
import { cleanBook } from "../samples/cleanBook";

export interface UnitWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Teams with their members, projects and honours make about 50 rows of the 65. */
const size = { gold: 0, pairs: 12, stations: 2, studios: 2 };

/**
 * So many workbooks of about 65 rows, all of which the city takes: one from each unit of the notice, the others from
 * unions that share a pool, which recommend no gold-medal workers, since a pool has few.
 */
export async function* unitWorkbooks(count: number): AsyncGenerator<UnitWorkbook> {
  const templates = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index++) {
    const unit = notice.units[index] ?? pool();
    const template = templates.get(unit.name) ?? (await templateOf(unit));
    templates.set(unit.name, template);
    yield { name: `${String(index + 1).padStart(4, "0")}.xlsx`, bytes: await filled(template, bookOf(unit, index)) };
  }
}

function pool(): NoticeUnit {
  const unit = notice.units.find(({ pooled }) => pooled);
  if (!unit) throw new Error("the notice has lost its pools");
  return unit;
}

async function templateOf({ name }: NoticeUnit): Promise<Uint8Array> {
  const created = await createWorkbook({ unit: name, notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  return created.bytes;
}

function bookOf(unit: NoticeUnit, index: number): Book {
  const book = cleanBook(unit, index + 1, unit.pooled ? size : { ...size, gold: unit.quotas.gold?.most ?? 0 });
  const [info] = book.sheets.unitInfo;
  if (info && unit.pooled) info.reportingUnit = `第${index + 1}号基层工会`;
  return book;
}

async function filled(template: Uint8Array, book: Book): Promise<Uint8Array> {
  const host = openXlsx(template);
  await host.write({ edits: editsOf(book) });
  return host.bytes();
}
