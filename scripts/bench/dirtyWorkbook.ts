import { createWorkbook } from "../../src/app/createWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { editsOf, type Row } from "../samples/book";
import { cleanBook } from "../samples/cleanBook";
import { spliceRows } from "./spliceRows";

/** A standard workbook with so many gold-medal workers, in every row several cells that can be mended without loss. */
export async function dirtyWorkbook(rows: number): Promise<Uint8Array> {
  const unit = notice.units.find(({ name }) => name === "富民县总工会");
  if (!unit) throw new Error("the notice has lost a unit");
  const created = await createWorkbook({ unit: unit.name, notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  const book = cleanBook(unit, 1, { gold: rows, pairs: 0, stations: 0, studios: 0 });
  const host = openXlsx(created.bytes);
  await host.write({ edits: editsOf({ ...book, sheets: { ...book.sheets, goldWorkers: [] } }) });
  return spliceRows(host.bytes(), "goldWorkers", book.sheets.goldWorkers.map(dirty));
}

/** As a clerk in a hurry types. */
function dirty(row: Row): Row {
  const soiled = Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? ` ${value}　` : value]);
  return { ...Object.fromEntries(soiled), tenureYears: "６" };
}
