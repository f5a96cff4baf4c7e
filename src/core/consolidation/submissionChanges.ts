import { groupBy } from "../cells/groupBy";
import { type Submission, type SubmittedRow, type SubmittedValue, senderKey } from "../workbook/city/submission";
import type { SheetSpec } from "../workbook/schema";
import type { StandardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { matchRows, nameKeys } from "./matchRows";
import type { Receipt } from "./receipt";

/** What a unit has done to a row between two of its workbooks. */
export interface ChangedRow {
  readonly sheet: string;
  /** Whom or what the row is about: its 编号 and names; the first text in it where it has neither. */
  readonly about: string;
  readonly kind: "added" | "removed" | "changed";
  /** Of a row that is in both; by the columns' headers, in their order. */
  readonly cells: readonly CellChange[];
}

interface CellChange {
  readonly header: string;
  readonly before: SubmittedValue;
  readonly after: SubmittedValue;
}

/** What a workbook says otherwise than another of the same sender. */
export interface SubmissionChanges {
  /** The other file, by its name in 收件登记. */
  readonly against: string;
  readonly rows: readonly ChangedRow[];
}

/**
 * What each file says otherwise, by its name: than what the city holds of its sender, or else than the first of those that
 * came in beside it.
 */
export function changesOf(
  receipts: readonly Receipt[],
  held: readonly Submission[],
  workbook: StandardWorkbook,
): ReadonlyMap<string, SubmissionChanges> {
  const key = (submission: Submission) => senderKey(submission, workbook.notice);
  const known = new Map(held.map((each) => [key(each), each]));
  const sent = receipts.flatMap(({ submission }) => submission ?? []);
  const firsts = new Map([...groupBy(sent, key)].map(([sender, [first]]) => [sender, first]));
  return new Map(
    sent.flatMap((submission): [string, SubmissionChanges][] => {
      const other = known.get(key(submission)) ?? firsts.get(key(submission));
      if (!other || other === submission) return [];
      return [[submission.file, { against: other.file, rows: submissionChanges(other, submission, workbook) }]];
    }),
  );
}

/**
 * What a unit's later workbook says otherwise than an earlier one, sheet by sheet: rows that are no longer there, then
 * those of the later one in its order. Rows are told to be the same as where the city's words follow them, and what the
 * city writes itself is no change. A row that has only moved is none either, nor is the number that it has for its place.
 */
export function submissionChanges(before: Submission, after: Submission, workbook: StandardWorkbook): ChangedRow[] {
  return workbook.filled.flatMap((key) => {
    const spec = workbook.spec(key);
    const [earlier, later] = [before.rows[key] ?? [], after.rows[key] ?? []];
    const counterparts = matchRows(key, spec, earlier, later);
    const kept = new Set(counterparts.values());
    const whole = (row: SubmittedRow, kind: "added" | "removed"): ChangedRow => {
      return { sheet: spec.name, about: aboutRow(spec, row), kind, cells: [] };
    };
    const removed = earlier.filter((row) => !kept.has(row)).map((row) => whole(row, "removed"));
    const others = later.flatMap((row): ChangedRow[] => {
      const counterpart = counterparts.get(row);
      if (!counterpart) return [whole(row, "added")];
      const cells = cellChanges(spec, counterpart, row);
      return cells.length === 0 ? [] : [{ sheet: spec.name, about: aboutRow(spec, row), kind: "changed", cells }];
    });
    return [...removed, ...others];
  });
}

function cellChanges({ columns }: SheetSpec, before: SubmittedRow, after: SubmittedRow): CellChange[] {
  const changes = columns.flatMap(({ key, header, cityOnly }, place): CellChange[] => {
    const [was, is] = [before.values[place] ?? null, after.values[place] ?? null];
    return cityOnly || key === "seq" || shown(was) === shown(is) ? [] : [{ header, before: was, after: is }];
  });
  const [was, is] = [before.own ?? null, after.own ?? null];
  return was === is ? changes : [...changes, { header: "本单位自加的列", before: was, after: is }];
}

/** Equal for what a reader cannot tell apart, whichever program has saved it. */
function shown(value: SubmittedValue): string {
  return value === null ? "" : String(value).replace(/\r\n?/g, "\n");
}

function aboutRow({ columns }: SheetSpec, { values }: SubmittedRow): string {
  const names = columns.flatMap(({ key }, place) =>
    key === "recordId" || nameKeys.has(key) ? [shown(values[place] ?? null)] : [],
  );
  const named = names.filter((name) => name !== "").join(" ");
  return named || shown(values.find((value) => value !== null) ?? null);
}

/** How many rows were added, removed and changed. */
export function countChanges(changes: readonly ChangedRow[]): Readonly<Record<ChangedRow["kind"], number>> {
  const count = (kind: ChangedRow["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: count("added"), removed: count("removed"), changed: count("changed") };
}
