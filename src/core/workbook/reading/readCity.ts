import type { Notice } from "../../notice/notice";
import { type CityRecordKey, cityRecordKinds, citySpec, generatedSheet } from "../city/citySheets";
import { readRegister, registeredFile } from "../city/register";
import type { Field, RecordOf, Records } from "../records";
import type { SheetSpec } from "../schema";
import { type SheetKey, standardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { GeneratedKind, WorkbookData } from "../workbookData";
import { buildRecord } from "./buildRecord";
import { readTable } from "./readTable";

/**
 * Reads the city's workbook: the records of all units, each telling its unit, file and row. The sheets are known by
 * their tags; what the reader notices about a unit's own workbook was said when that came in.
 */
export function readCity(data: WorkbookData, notice: Notice): Records {
  const context = { date1904: data.date1904, notice };

  function rowsOf(kind: GeneratedKind, spec: SheetSpec) {
    const sheet = generatedSheet(data, kind);
    return sheet ? readTable(sheet, spec, context).rows.map((row) => ({ ...row, sheetName: sheet.name })) : [];
  }
  function submitted<K extends CityRecordKey>(key: K): RecordOf<K>[] {
    const standard = standardWorkbook[key].columns.length;
    return rowsOf(cityRecordKinds[key], citySpec(key)).map(({ row, fields, sheetName }) => {
      const origin = fields.slice(standard);
      const file = textOf(origin, "origin.file");
      const unit = textOf(origin, "origin.unit");
      const from = { file, row: Number(textOf(origin, "origin.row")) || row };
      return buildRecord<K>(
        { sheet: key, sheetName, row, unit: unit || null, origin: from },
        fields.slice(0, standard),
      );
    });
  }
  function listed<K extends SheetKey>(key: K, kind: GeneratedKind): RecordOf<K>[] {
    return rowsOf(kind, standardWorkbook[key]).map(({ row, fields, sheetName }) =>
      buildRecord<K>({ sheet: key, sheetName, row, unit: null }, fields),
    );
  }

  const register = generatedSheet(data, "city-register");
  return {
    scope: "city",
    unitInfo: submitted("unitInfo"),
    screening: submitted("screening"),
    goldWorkers: submitted("goldWorkers"),
    pairs: submitted("pairs"),
    stations: submitted("stations"),
    studios: submitted("studios"),
    members: submitted("members"),
    projects: submitted("projects"),
    honours: submitted("honours"),
    quotaTable: listed("quotaTable", "city-quotas"),
    priorHonours: listed("priorHonours", "city-prior"),
    observations: [],
    letters: [],
    register: register ? readRegister(register).map(registeredFile) : [],
    meta: null,
    photoFiles: null,
  };
}

function textOf(fields: readonly Field[], key: string): string {
  return fields.find(({ column }) => column.key === key)?.text ?? "";
}
