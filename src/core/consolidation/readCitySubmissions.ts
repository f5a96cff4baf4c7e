import { cellText } from "../cells/cellValue";
import { groupBy } from "../cells/groupBy";
import type { Notice } from "../notice/notice";
import { type CityRecordKey, cityRecordKinds, citySpec, generatedSheet } from "../workbook/city/citySheets";
import { isTaken, type RegisterRow, readRegister } from "../workbook/city/register";
import type { Submission, SubmittedRow } from "../workbook/city/submission";
import { findHeader } from "../workbook/reading/findHeader";
import { readRecords } from "../workbook/reading/readRecords";
import type { RecordBase, Records } from "../workbook/records";
import type { WorkbookData } from "../workbook/workbookData";
import { perSheet } from "./readSubmission";
import { submittedRows } from "./submittedRows";

/** What an earlier city workbook holds. */
export interface CitySubmissions {
  readonly register: readonly RegisterRow[];
  /** With what the city has written since. */
  readonly submissions: readonly Submission[];
  readonly records: Records;
}

export function readCitySubmissions(data: WorkbookData, notice: Notice): CitySubmissions {
  const records = readRecords(data, notice);
  const sheet = generatedSheet(data, "city-register");
  const register = sheet ? readRegister(sheet).map(({ row }) => row) : [];
  const rowOf = submittedRows(data);
  const byFile = perSheet((key) => {
    const noteOf = notes(data, key);
    const every: readonly RecordBase[] = records[key];
    const rows = every.map((record) => {
      const { row, values } = rowOf(record, () => true);
      return { file: record.source.origin?.file ?? "", row: { row, values: [...values, noteOf(record.source.row)] } };
    });
    return groupBy(rows, ({ file }) => file);
  });
  const submissions = register.flatMap((registered): Submission[] => {
    const { file, sender } = registered;
    if (!sender || !isTaken(registered)) return [];
    const { unit, reportingUnit, clerk, phone, submittedAt, noticeVersion, counts, fingerprint } = sender;
    const rows = perSheet((key): SubmittedRow[] => byFile[key].get(file)?.map(({ row }) => row) ?? []);
    return [
      { file, unit, reportingUnit, clerk, phone, submittedAt, noticeVersion, counts, fingerprint, rows, places: null },
    ];
  });
  return { register, submissions, records };
}

/** 市级备注 by row. */
function notes(data: WorkbookData, key: CityRecordKey): (row: number) => string | null {
  const sheet = generatedSheet(data, cityRecordKinds[key]);
  const cells = sheet && findHeader(sheet, citySpec(key).columns)?.cells;
  const column = cells?.find(({ text }) => text === "市级备注")?.at.column;
  const rows = new Map(sheet?.rows.map((row) => [row.row, row.cells]));
  return (row) => (column === undefined ? null : cellText(rows.get(row)?.[column]) || null);
}
