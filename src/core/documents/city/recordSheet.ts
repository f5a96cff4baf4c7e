import { type CityRecordKey, citySpec } from "../../workbook/city/citySheets";
import type { Submission, SubmittedRow } from "../../workbook/city/submission";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import type { SheetDocument } from "../sheetDocument";
import { type ListCell, listDocument } from "./listDocument";

/** One of the sheets that units fill, with the rows of all submissions and where each comes from. */
export function recordSheet(key: CityRecordKey, submissions: readonly Submission[]): SheetDocument {
  const { name, title, hint, columns } = citySpec(key);
  return listDocument({
    name,
    title,
    hint,
    columns,
    rows: submissions.flatMap((submission) => submission.rows[key].map((row) => recordRow(key, submission, row))),
    rowHeight: 36,
  });
}

function recordRow(key: CityRecordKey, submission: Submission, { row, values }: SubmittedRow): ListCell[] {
  const { columns } = standardWorkbook[key];
  const { unit, reportingUnit, file } = submission;
  const record = columns.map((_, place) => values[place] ?? null);
  const sender = key === "unitInfo" ? [unit] : [unit, reportingUnit];
  return [...record, ...sender, file, row, values[columns.length] ?? null].map((value) => ({ value }));
}
