import { type CityRecordKey, cityRecordKeys } from "../workbook/city/citySheets";
import type { Submission, SubmittedRow } from "../workbook/city/submission";
import type { ColumnSpec } from "../workbook/schema";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";

/** A corrected submission with what the city had written about the same records, found again by 编号. */
export function keepCityColumns(
  submission: Submission,
  earlier: Submission | null,
): { readonly submission: Submission; readonly lost: string } {
  if (!earlier) return { submission, lost: "" };
  const lost: string[] = [];
  const rows = { ...submission.rows };
  for (const key of cityRecordKeys) {
    const written = new Map(
      earlier.rows[key].filter((row) => cityColumns(key, row).some(isFilled)).map((row) => [rowKey(key, row), row]),
    );
    rows[key] = submission.rows[key].map((row) => {
      const before = written.get(rowKey(key, row));
      if (!before) return row;
      written.delete(rowKey(key, row));
      return withCityColumns(key, row, before);
    });
    lost.push(...[...written.keys()].map((each) => each.split("\n")[0] ?? ""));
  }
  return {
    submission: { ...submission, rows },
    lost: lost.length === 0 ? "" : `${lost.join("、")}已不在其中，市总工会填写的意见、备注随之撤去，请核对。`,
  };
}

/** The columns of the city, by place; the last is 市级备注. */
function cityPlaces(key: CityRecordKey): number[] {
  const columns: readonly ColumnSpec[] = standardWorkbook[key].columns;
  return [...columns.flatMap(({ cityOnly }, place) => (cityOnly ? [place] : [])), columns.length];
}

function cityColumns(key: CityRecordKey, { values }: SubmittedRow) {
  return cityPlaces(key).map((place) => values[place] ?? null);
}

function isFilled(value: unknown): boolean {
  return value !== null;
}

function withCityColumns(key: CityRecordKey, row: SubmittedRow, before: SubmittedRow): SubmittedRow {
  const values = [...row.values];
  for (const place of cityPlaces(key)) values[place] = before.values[place] ?? null;
  return { ...row, values };
}

/** What is the same for one record in two versions of a workbook; rows without 编号 are known by what heads them. */
function rowKey(key: CityRecordKey, { values }: SubmittedRow): string {
  const columns: readonly ColumnSpec[] = standardWorkbook[key].columns;
  const idPlace = columns.findIndex((column) => column.key === "recordId");
  if (idPlace >= 0) return String(values[idPlace] ?? "");
  if (key === "unitInfo") return standardWorkbook.unitInfo.name;
  return values.slice(0, key === "screening" ? 1 : 3).join("\n");
}
