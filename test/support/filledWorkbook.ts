import { kunmingSheets } from "../../scripts/samples/kunmingSheets";
import { createWorkbook } from "../../src/app/createWorkbook";
import type { Cell } from "../../src/core/cells/cellValue";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { standardRows } from "../../src/core/workbook/schema";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { type Given, givenWorkbook } from "./given";

let empty: Promise<Uint8Array> | undefined;

/** 富民县总工会's standard workbook as an .xlsx file, filled in with what `givenWorkbook` would hold. */
export async function filledWorkbook(given: Given): Promise<Uint8Array> {
  empty ??= emptyWorkbook();
  const host = openXlsx(await empty);
  const filledIn = givenWorkbook(given).sheets.filter(({ name }) => name !== "_meta" && name !== quotaSheet);
  await host.write({
    edits: filledIn.flatMap(({ name: sheet, rows }) =>
      rows
        .filter(({ row }) => row >= standardRows.firstRecord)
        .flatMap(({ row, cells }) =>
          cells.flatMap((cell, column) => (cell ? [{ at: { sheet, row, column }, value: typed(cell) }] : [])),
        ),
    ),
  });
  return host.bytes();
}

const quotaSheet = kunmingSheets.quotaTable.name;

async function emptyWorkbook(): Promise<Uint8Array> {
  const created = await createWorkbook({ unit: "富民县总工会", notice: kunming2020, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  return created.bytes;
}

function typed(cell: Cell): string | number {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return cell.number;
  throw new Error(`nobody types a cell of kind ${cell.kind}`);
}
