import { dictionaries } from "../../dictionaries/dictionaries";
import type { Dictionary } from "../../dictionaries/dictionary";
import { findUnit } from "../../notice/findUnit";
import type { Notice } from "../../notice/notice";
import type { Field, RecordOf, Records } from "../records";
import type { ColumnSpec } from "../schema";
import { type SheetKey, sheetKeys, standardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { SheetData, WorkbookData } from "../workbookData";
import { buildRecord } from "./buildRecord";
import type { FieldContext } from "./readField";
import { headerKey, readTable, type TableRow } from "./readTable";
import { readUnitInfo } from "./readUnitInfo";

/** Reads a workbook into records and into what is noticed about it on the way; never fails on messy content. */
export function readRecords(data: WorkbookData, notice: Notice): Records {
  const context: FieldContext = { date1904: data.date1904, choicesOf: (column) => choicesOf(column, notice) };
  const tables = new Map<SheetKey, { sheet: SheetData; rows: TableRow[] }>();
  for (const key of sheetKeys) {
    const spec = standardWorkbook[key];
    const sheet = data.sheets.find(({ name }) => headerKey(name) === headerKey(spec.name));
    if (!sheet) continue;
    const read = key === "unitInfo" ? readUnitInfo : readTable;
    tables.set(key, { sheet, rows: read(sheet, spec, context) });
  }
  const unitField = tables.get("unitInfo")?.rows[0]?.fields.find(({ column }) => column.key === "unit");
  const unit = typeof unitField?.value === "string" ? (findUnit(notice, unitField.value)?.name ?? null) : null;

  function recordsOf<K extends SheetKey>(key: K): RecordOf<K>[] {
    const table = tables.get(key);
    return (table?.rows ?? []).map(({ row, fields }: { row: number; fields: readonly Field[] }) =>
      buildRecord<K>({ sheet: key, sheetName: table?.sheet.name ?? "", row, unit }, fields),
    );
  }

  return {
    scope: "district",
    unitInfo: recordsOf("unitInfo"),
    screening: recordsOf("screening"),
    goldWorkers: recordsOf("goldWorkers"),
    pairs: recordsOf("pairs"),
    stations: recordsOf("stations"),
    studios: recordsOf("studios"),
    members: recordsOf("members"),
    projects: recordsOf("projects"),
    honours: recordsOf("honours"),
    quotaTable: recordsOf("quotaTable"),
    priorHonours: recordsOf("priorHonours"),
    observations: [],
    letters: [],
    meta: null,
    photoFiles: null,
  };
}

function choicesOf(column: ColumnSpec, notice: Notice): Pick<Dictionary, "values" | "aliases"> {
  if (column.dictionary === undefined) return { values: column.values ?? [], aliases: {} };
  const { values, aliases } = dictionaries[column.dictionary];
  return { values, aliases: { ...aliases, ...notice.words.aliases[column.dictionary] } };
}
