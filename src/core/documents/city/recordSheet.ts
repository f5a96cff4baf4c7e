import type { Added } from "../../workbook/city/added";
import { citySpec } from "../../workbook/city/citySheets";
import type { Submission, SubmittedRow } from "../../workbook/city/submission";
import type { SheetSpec } from "../../workbook/schema";
import type { SheetKey, StandardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import type { SheetDocument } from "../sheetDocument";
import { cityChoices } from "./cityChoices";
import { addedColumns, type ListCell, listDocument } from "./listDocument";

/** One of the sheets that units fill, with the rows of all submissions and where each comes from. */
export function recordSheet(
  key: SheetKey,
  submissions: readonly Submission[],
  added: Added,
  workbook: StandardWorkbook,
): SheetDocument {
  const { name, title, hint, columns } = citySpec(key, workbook);
  const sent = submissions.flatMap((submission) =>
    (submission.rows[key] ?? []).map((row) => recordRow(key, workbook.spec(key), submission, row)),
  );
  const rows = [...sent, ...added.rows.map((row) => row.map((value) => ({ value })))];
  const list = listDocument({
    name,
    title,
    hint,
    columns: [...columns, ...addedColumns(added)],
    repeatColumns: 3,
    rows,
    rowHeight: 36,
  });
  return { ...list, choices: cityChoices(key, rows.length, workbook) };
}

function recordRow(
  key: SheetKey,
  { columns }: SheetSpec,
  submission: Submission,
  { sheet, row, seal, own, values }: SubmittedRow,
): ListCell[] {
  const { unit, reportingUnit, file } = submission;
  const record = columns.map((_, place) => values[place] ?? null);
  const sender = key === "unitInfo" ? [unit] : [unit, reportingUnit];
  const [note = null, ...beside] = values.slice(columns.length);
  return [...record, ...sender, file, sheet || null, row, seal, own ?? null, note, ...beside].map((value, place) => {
    return { value, style: columns[place]?.type === "longText" ? "longCell" : "cell" };
  });
}
