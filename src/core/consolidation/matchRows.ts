import { groupBy } from "../cells/groupBy";
import type { CityRecordKey } from "../workbook/city/citySheets";
import type { SubmittedRow } from "../workbook/city/submission";
import { personKey } from "../workbook/persons";
import { standardId } from "../workbook/reading/readText";
import type { ColumnSpec } from "../workbook/schema";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";

/**
 * For the rows of a unit's new file, those that were there before: equal rows first, then one of the same 编号 and name,
 * one of the same name, since units renumber, and one of the same 编号, as long as no other row has it too. What the city
 * writes beside a row is about one person or team: a row whose counterpart cannot be told has none.
 */
export function matchRows(
  key: CityRecordKey,
  before: readonly SubmittedRow[],
  after: readonly SubmittedRow[],
): ReadonlyMap<SubmittedRow, SubmittedRow> {
  const matches = new Map<SubmittedRow, SubmittedRow>();
  const found = new Set<SubmittedRow>();
  const pair = (keyOf: (row: SubmittedRow) => string | null, isEach: "in order" | "only") => {
    const open = groupBy(
      before.filter((row) => !found.has(row)),
      keyOf,
    );
    const wanting = groupBy(
      after.filter((row) => !matches.has(row)),
      keyOf,
    );
    for (const [value, rows] of wanting) {
      const candidates = open.get(value) ?? [];
      if (value === null || (isEach === "only" && rows.length + candidates.length !== 2)) continue;
      candidates.slice(0, rows.length).forEach((candidate, nth) => {
        const row = rows[nth];
        if (!row) return;
        matches.set(row, candidate);
        found.add(candidate);
      });
    }
  };
  pair(({ seal }) => seal, "in order");
  if (key === "unitInfo") pair(() => "", "in order");
  else if (numberPlace(key) === null) pair((row) => firstColumns(key, row), "in order");
  else {
    pair((row) => `${numberOf(key, row) ?? ""}\n${nameOf(key, row) ?? ""}`, "only");
    pair((row) => nameOf(key, row), "only");
    pair((row) => numberOf(key, row), "only");
  }
  return matches;
}

/** Whether a row names another person or team than its counterpart did. */
export function isRenamed(key: CityRecordKey, before: SubmittedRow, after: SubmittedRow): boolean {
  return numberPlace(key) !== null && nameOf(key, before) !== nameOf(key, after);
}

function numberPlace(key: CityRecordKey): number | null {
  const columns: readonly ColumnSpec[] = standardWorkbook[key].columns;
  const place = columns.findIndex((column) => column.key === "recordId");
  return place < 0 ? null : place;
}

function numberOf(key: CityRecordKey, { values }: SubmittedRow): string | null {
  const value = values[numberPlace(key) ?? 0] ?? null;
  return value === null ? null : standardId(String(value));
}

/** Of a pair, the master's; the column of the name follows 编号 on every sheet. */
function nameOf(key: CityRecordKey, { values }: SubmittedRow): string | null {
  const value = values[(numberPlace(key) ?? 0) + 1] ?? null;
  return value === null ? null : personKey(String(value));
}

/** Sheets without numbers of their own: 类别 of 初审公示; of members, projects and honours the team, the kind and the name. */
function firstColumns(key: CityRecordKey, { values }: SubmittedRow): string {
  return values.slice(0, key === "screening" ? 1 : 3).join("\n");
}
