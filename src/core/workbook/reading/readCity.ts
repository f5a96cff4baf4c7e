import type { NonEmpty } from "../../cells/nonEmpty";
import { findUnit } from "../../notice/findUnit";
import type { FixedSheet, Notice } from "../../notice/notice";
import { cityRecordKind, citySpec, generatedSheet, noteKey, sheetKey } from "../city/citySheets";
import { isTaken, type RegisterRow, registeredFile } from "../city/register";
import { senderKey } from "../city/submission";
import type { RecordBase, Records, RowOrigin } from "../records";
import type { SheetSpec } from "../schema";
import { type SheetKey, standardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { GeneratedKind, WorkbookData } from "../workbookData";
import { nominationMaker, recordMaker } from "./buildRecord";
import { readRegister } from "./readRegister";
import { readTable } from "./readTable";
import { unreadParts } from "./unreadParts";

/**
 * Reads the city's workbook: the records of all units, each telling its unit, file and row. The sheets are known by
 * their tags; what the reader notices about a unit's own workbook was said when that came in.
 */
export function readCity(data: WorkbookData, notice: Notice): Records {
  const workbook = standardWorkbook(notice);
  const context = { date1904: data.date1904, notice };

  function rowsOf(kind: GeneratedKind, spec: SheetSpec) {
    const sheet = generatedSheet(data, kind);
    return sheet ? readTable(sheet, spec, context).rows.map((row) => ({ ...row, sheetName: sheet.name })) : [];
  }
  const registerSheet = generatedSheet(data, "city-register");
  const register = (registerSheet && readRegister(registerSheet, data.date1904, workbook)?.rows) ?? [];
  const originOf = originReader(
    register.map(({ row }) => row),
    notice,
  );
  function sent(key: SheetKey) {
    if (!workbook.has(key)) return [];
    const spec = citySpec(key, workbook);
    const places = new Map(spec.columns.map((column, place) => [column.key, place]));
    return rowsOf(cityRecordKind(key), spec).map(({ row, fields, sheetName }) => {
      const textOf = (name: string) => {
        const place = places.get(name);
        return place === undefined ? "" : fields.at(place).text;
      };
      const typed = textOf("origin.unit").trim();
      const unit = findUnit(notice, typed)?.name ?? (typed || null);
      const source = {
        ...{ sheet: key, sheetName, row, unit, origin: originOf(unit, textOf) },
        get cityNote() {
          return fields.at(places.get(noteKey) ?? 0);
        },
      };
      return { source, fields };
    });
  }
  function submitted<R extends RecordBase>(key: FixedSheet): R[] {
    if (!workbook.has(key)) return [];
    const make = recordMaker<R>(workbook.spec(key).columns, workbook.unchosen(key));
    return sent(key).map(({ source, fields }) => make(source, fields));
  }
  /** Of a sheet that the city's workbook has, whether or not the units' have one like it. */
  function listed<R extends RecordBase>(key: FixedSheet, kind: GeneratedKind): R[] {
    const spec = workbook.layoutOf(key);
    const make = recordMaker<R>(spec.columns, workbook.has(key) ? workbook.unchosen(key) : []);
    return rowsOf(kind, spec).map(({ row, fields, sheetName }) =>
      make({ sheet: key, sheetName, row, unit: null }, fields),
    );
  }

  const sheets = new Map<SheetKey, NonEmpty<string>>();
  for (const [key, kind] of [
    ...workbook.filled.map((key) => [key, cityRecordKind(key)] as const),
    ["quotaTable", "city-quotas"] as const,
    ["priorHonours", "city-prior"] as const,
  ]) {
    const sheet = generatedSheet(data, kind);
    if (sheet) sheets.set(key, [sheet.name]);
  }

  return {
    workbook,
    sheets,
    scope: "city",
    unitInfo: submitted("unitInfo"),
    screening: submitted("screening"),
    nominations: notice.awards.flatMap((award) => {
      const make = nominationMaker(award, workbook.spec(award.id).columns, workbook.unchosen(award.id));
      return sent(award.id).map(({ source, fields }) => make(source, fields));
    }),
    members: submitted("members"),
    projects: submitted("projects"),
    honours: submitted("honours"),
    quotaTable: listed("quotaTable", "city-quotas"),
    priorHonours: listed("priorHonours", "city-prior"),
    observations: unreadParts(data),
    letters: [],
    register: register.map(registeredFile),
    meta: null,
    carried: null,
    photoFiles: null,
  };
}

/**
 * Where a row comes from. One that names no file that was taken, or no row in it, is the city's own: it counts among
 * what its unit has sent, if that can be told.
 */
function originReader(register: readonly RegisterRow[], notice: Notice) {
  const taken = register.filter(isTaken);
  const files = new Set(taken.map(({ file }) => file));
  const bySender = new Map(
    taken.flatMap(({ file, sender }) => (sender ? [[senderKey(sender, notice), file] as const] : [])),
  );
  return (unit: string | null, text: (key: string) => string): RowOrigin => {
    const file = text("origin.file");
    const sheet = text(sheetKey);
    const row = Number(text("origin.row"));
    if (files.has(file)) return { file, sheet, row: Number.isInteger(row) && row > 0 ? row : null };
    const sender = { unit: unit ?? "", reportingUnit: text("origin.reportingUnit") || null };
    return { file: bySender.get(senderKey(sender, notice)) ?? "", sheet, row: null };
  };
}
