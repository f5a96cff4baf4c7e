import { type CellRef, formatCell } from "../../cells/cellRef";
import type { RecordBase, RecordSource, Records } from "../records";
import { standardRows } from "../schema";
import { standardWorkbook } from "../standardWorkbook/standardWorkbook";
import { type CityRecordKey, cityRecordKeys } from "./citySheets";
import type { Submission } from "./submission";

/** A cell of a unit's own workbook. */
export interface OriginCell {
  readonly file: string;
  readonly unit: string | null;
  readonly at: CellRef;
}

/**
 * Finds the cell of a unit's workbook from which a cell of the city's was taken; null for the city's own cells. A
 * workbook that was taken in an earlier run is supposed to have its columns in the standard order.
 */
export function origins(records: Records, submissions: readonly Submission[]): (at: CellRef) => OriginCell | null {
  const sources = new Map<string, RecordSource>();
  const unitCells = new Map<string, CellRef>();
  for (const key of cityRecordKeys) {
    const every: readonly RecordBase[] = records[key];
    for (const { source } of every) sources.set(`${source.sheetName}\n${source.row}`, source);
  }
  const byFile = new Map(submissions.map((each) => [each.file, each]));
  for (const { file, at } of records.register) unitCells.set(formatCell(at), at && { ...at, sheet: file });
  return (at) => {
    const registered = unitCells.get(formatCell(at));
    if (registered) {
      const submission = byFile.get(registered.sheet);
      return submission ? originCell("unitInfo", 1, submission.file, submission.unit, 0, submission) : null;
    }
    const source = sources.get(`${at.sheet}\n${at.row}`);
    if (!source?.origin) return null;
    const { file, row } = source.origin;
    return originCell(source.sheet as CityRecordKey, row, file, source.unit, at.column - 1, byFile.get(file) ?? null);
  };
}

function originCell(
  key: CityRecordKey,
  row: number,
  file: string,
  unit: string | null,
  place: number,
  submission: Submission | null,
): OriginCell {
  const known = submission?.places?.[key];
  const sheet = known?.sheet ?? standardWorkbook[key].name;
  // 单位信息 has a line for each item, its answer in the second column.
  const standard =
    key === "unitInfo" ? { row: standardRows.firstRecord + place, column: 2 } : { row, column: place + 1 };
  const at = {
    sheet,
    row: known?.rows?.[place] ?? standard.row,
    column: known?.columns[place] ?? standard.column,
  };
  return { file, unit, at };
}
