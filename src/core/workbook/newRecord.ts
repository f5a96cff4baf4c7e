import type { CellEdit } from "../cells/cellEdit";
import type { Notice } from "../notice/notice";
import { type FormRow, formRow, freeRow, type ReadWorkbook } from "./formRow";
import { nominationsOf, recordsIn } from "./nominations";
import type { SheetKey } from "./standardWorkbook/standardWorkbook";

/** The free row for a new record of a sheet, and what the product fills in of itself: 序号 and 编号 of a nomination. */
export function newRecord(
  workbook: ReadWorkbook,
  sheet: SheetKey,
  notice: Notice,
): { readonly row: FormRow; readonly edits: readonly CellEdit[] } | null {
  const row = formRow(workbook, freeRow(workbook, sheet));
  if (!row) return null;
  const given: Readonly<Record<string, string | number | null>> = {
    seq: recordsIn(workbook.records, sheet).length + 1,
    recordId: nextRecordId(workbook, sheet, notice),
  };
  const edits = row.fields.flatMap(({ column, at, reading }): CellEdit[] => {
    const value = given[column.key] ?? null;
    return value === null || reading === "absent" ? [] : [{ at, value }];
  });
  return { row, edits };
}

/** `GW-530124-004`: one past the highest number; null on other sheets, and while the unit is not known. */
function nextRecordId({ records }: ReadWorkbook, sheet: SheetKey, notice: Notice): string | null {
  const award = notice.awards.find(({ id }) => id === sheet);
  const unit = notice.units.find(({ name }) => name === records.unitInfo[0]?.source.unit);
  if (!award || !unit) return null;
  const series = `${award.recordPrefix}-${unit.code}-`;
  const numbers = nominationsOf(records, award).map(({ recordId: { value } }) =>
    value?.startsWith(series) ? Number(value.slice(series.length)) || 0 : 0,
  );
  return series + String(Math.max(0, ...numbers) + 1).padStart(3, "0");
}
