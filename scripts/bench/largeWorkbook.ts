import { createWorkbook } from "../../src/app/createWorkbook";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { editsOf, type Row } from "../samples/book";
import { cleanBook } from "../samples/cleanBook";
import { spliceRows, type TextPlace } from "./spliceRows";

/**
 * A standard workbook with so many gold-medal workers, each with an account of his own, and every hundredth with a fault to
 * be marked; numbers past 999 are faults too.
 */
export async function largeWorkbook(rows: number, texts?: TextPlace): Promise<Uint8Array> {
  const unit = notice.units.find(({ name }) => name === "富民县总工会");
  if (!unit) throw new Error("the notice has lost a unit");
  const created = await createWorkbook({ unit: unit.name, notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  const book = cleanBook(unit, 1, { gold: rows, pairs: 0, stations: 0, studios: 0 });
  const host = openXlsx(created.bytes);
  await host.write({ edits: editsOf({ ...book, sheets: { ...book.sheets, goldWorkers: [] } }) });
  const workers = book.sheets.goldWorkers.map((row, index): Row => {
    const own = { ...row, deeds: ownAccount(row) };
    return index % 100 === 0 ? { ...own, industry: null } : own;
  });
  return spliceRows(host.bytes(), "goldWorkers", workers, texts);
}

/** As long as before. */
function ownAccount({ name, deeds }: Row): string {
  const end = `${name}。`;
  return String(deeds).slice(0, -end.length) + end;
}
