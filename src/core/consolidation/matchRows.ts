import { lookKey } from "../cells/characters";
import { groupBy } from "../cells/groupBy";
import { parseDate } from "../cells/parseDate";
import type { SubmittedRow } from "../workbook/city/submission";
import { personKey } from "../workbook/nameKeys";
import { standardId } from "../workbook/reading/readText";
import type { SheetSpec } from "../workbook/schema";
import type { SheetKey } from "../workbook/standardWorkbook/standardWorkbook";

/**
 * For the rows of a unit's new file, those that were there before: equal rows first, then the one of the same person,
 * since units renumber, and the one of the same 编号 in which only the name or only the birth has been corrected. What the
 * city writes beside a row is about one person or team: a row whose counterpart cannot be told has none.
 */
export function matchRows(
  key: SheetKey,
  spec: SheetSpec,
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
  else if (numberPlace(spec) === null) pair((row) => firstColumns(key, row), "in order");
  else {
    const together = (...parts: readonly ((spec: SheetSpec, row: SubmittedRow) => string | null)[]) =>
      pair((row) => parts.map((part) => part(spec, row) ?? "").join("\n"), "only");
    together(numberOf, nameOf, birthOf);
    together(nameOf, birthOf);
    together(numberOf, nameOf);
    together(numberOf, birthOf);
  }
  return matches;
}

/** Whether a row names another person or team than its counterpart did. */
export function isRenamed(spec: SheetSpec, before: SubmittedRow, after: SubmittedRow): boolean {
  return numberPlace(spec) !== null && nameOf(spec, before) !== nameOf(spec, after);
}

function numberPlace({ columns }: SheetSpec): number | null {
  const place = columns.findIndex((column) => column.key === "recordId");
  return place < 0 ? null : place;
}

function numberOf(spec: SheetSpec, { values }: SubmittedRow): string | null {
  const value = values[numberPlace(spec) ?? 0] ?? null;
  return value === null ? null : standardId(String(value));
}

/** The columns that name the person or team that is put forward; of a pair, both. */
export const nameKeys: ReadonlySet<string> = new Set(["name", "master.name", "apprentice.name"]);

function nameOf({ columns }: SheetSpec, { values }: SubmittedRow): string | null {
  const names = columns.flatMap(({ key }, place) => (nameKeys.has(key) ? (values[place] ?? []) : []));
  return names.length === 0 ? null : names.map((name) => personKey(String(name))).join("、");
}

/** Of a pair, the master's; of a station or studio, its leader's. */
function birthOf({ columns }: SheetSpec, { values }: SubmittedRow): string | null {
  const value = values[columns.findIndex((column) => /(^|\.)birth$/.test(column.key))] ?? null;
  return value === null ? null : String(parseDate(String(value), "month") ?? value);
}

/** Sheets without numbers of their own: 类别 of 初审公示; of members, projects and honours the team, the kind and the name. */
function firstColumns(key: SheetKey, { values }: SubmittedRow): string {
  const first = values.slice(0, key === "screening" ? 1 : 3);
  return first.map((value) => lookKey(String(value ?? ""))).join("\n");
}
