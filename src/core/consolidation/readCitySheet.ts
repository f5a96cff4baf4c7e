import type { CellRef } from "../cells/cellRef";
import type { Added } from "../workbook/city/added";
import { cityRecordKind, citySpec, generatedSheet, laterKeys } from "../workbook/city/citySheets";
import type { SubmittedRow, SubmittedValue } from "../workbook/city/submission";
import { enteredValue } from "../workbook/reading/enteredValue";
import { readListSheet } from "../workbook/reading/readListSheet";
import type { RecordBase } from "../workbook/records";
import type { SheetKey, StandardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { WorkbookData } from "../workbook/workbookData";

/** A row that a unit has sent: it carries a seal, or a file and a row of it. */
export interface SentRow {
  readonly row: SubmittedRow;
  /** As its cells say by now; 单位信息 has no column for the union of a pool. */
  readonly origin: {
    readonly file: OriginText;
    readonly unit: OriginText;
    readonly reportingUnit: OriginText | null;
  };
}

export interface OriginText {
  readonly text: string;
  readonly at: CellRef;
}

export interface CitySheet {
  readonly sent: readonly SentRow[];
  readonly added: Added;
}

/** Null when the sheet is gone, or lacks one of its headers. */
export function readCitySheet(
  key: SheetKey,
  workbook: StandardWorkbook,
  records: readonly RecordBase[],
  data: WorkbookData,
  valuesOf: (record: RecordBase) => readonly SubmittedValue[],
): CitySheet | null {
  const sheet = generatedSheet(data, cityRecordKind(key));
  const { columns } = citySpec(key, workbook);
  const list =
    sheet &&
    readListSheet(
      sheet,
      columns.map(({ header }) => header),
    );
  // Half of the headers would be worse than none: the rest would be taken for the city's own, or for emptied.
  if (!list || columns.some(({ key: each }, index) => list.columns[index] === null && !laterKeys.has(each)))
    return null;
  const standard = workbook.spec(key).columns.length;
  const placeOf = (origin: string) => columns.findIndex((column) => column.key === `origin.${origin}`);
  const recordIn = new Map(records.map((record) => [record.source.row, record]));
  const sent: SentRow[] = [];
  const ownRows: SubmittedValue[][] = [];
  for (const { row, cells } of list.rows) {
    const record = recordIn.get(row);
    const entered = list.columns.map((column) => (column === null ? null : enteredValue(cells[column], data.date1904)));
    const beside = list.added.map(({ column }) => enteredValue(cells[column], data.date1904));
    const values = record ? valuesOf(record) : entered.slice(0, standard);
    const trace = (origin: string): OriginText => {
      const place = placeOf(origin);
      const at = { sheet: sheet.name, row, column: list.columns[place] ?? 1 };
      return { text: String(entered[place] ?? "").trim(), at };
    };
    const seal = trace("seal").text;
    if (seal === "" && (record?.source.origin?.row ?? null) === null) {
      ownRows.push([...values, ...entered.slice(standard), ...beside]);
      continue;
    }
    const number = Number(trace("row").text);
    const own = trace("own").text;
    sent.push({
      row: {
        ...(own !== "" && { own }),
        sheet: trace("sheet").text,
        row: Number.isInteger(number) && number > 0 ? number : null,
        seal,
        values: [...values, entered[placeOf("note")] ?? null, ...beside],
      },
      origin: {
        file: trace("file"),
        unit: trace("unit"),
        reportingUnit: key === "unitInfo" ? null : trace("reportingUnit"),
      },
    });
  }
  return { sent, added: { columns: list.added.map(({ header }) => header), rows: ownRows } };
}
