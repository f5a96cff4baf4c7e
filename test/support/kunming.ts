import { type KunmingSheet, kunmingKeys } from "../../scripts/samples/kunmingSheets";
import { hasLetter } from "../../src/core/documents/commitmentLetter";
import type { Award, AwardOf, Notice } from "../../src/core/notice/notice";
import { gold } from "../../src/core/notice/notices/kunming-2020/awards/gold";
import { pair } from "../../src/core/notice/notices/kunming-2020/awards/pair";
import { station } from "../../src/core/notice/notices/kunming-2020/awards/station";
import { studio } from "../../src/core/notice/notices/kunming-2020/awards/studio";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { ofKind, recordsIn } from "../../src/core/workbook/nominations";
import type { Pair, PersonNomination, RecordBase, Records, Team } from "../../src/core/workbook/records";

/** The four awards of Kunming 2020, by id. */
export const kunmingAwards = { gold, pair, station, studio } as const;
export type KunmingAward = keyof typeof kunmingAwards;

/** Kunming 2020 with one of its awards changed. */
export function withAward<Id extends KunmingAward>(
  id: Id,
  change: Partial<AwardOf<(typeof kunmingAwards)[Id]["kind"]>>,
  notice: Notice = kunming2020,
): Notice {
  const awards = notice.awards.map((award) => (award.id === id ? ({ ...award, ...change } as Award) : award));
  return { ...notice, awards };
}

/** The notice with a length for a column of one of its awards. */
export function withLength(id: KunmingAward, key: string, length: Award["columns"][number]["length"]): Notice {
  const columns = kunmingAwards[id].columns.map((column) => (column.key === key ? { ...column, length } : column));
  return withAward(id, { columns });
}

/** The nominations for each of the four awards. */
export function kunmingRecords(records: Records): {
  readonly goldWorkers: readonly PersonNomination[];
  readonly pairs: readonly Pair[];
  readonly stations: readonly Team[];
  readonly studios: readonly Team[];
} {
  const teams = ofKind(records, "team");
  return {
    goldWorkers: ofKind(records, "person"),
    pairs: ofKind(records, "pair"),
    stations: teams.filter(({ award }) => award.id === "station"),
    studios: teams.filter(({ award }) => award.id === "studio"),
  };
}

/** What stands on a sheet of Kunming 2020. */
export function rowsOf(records: Records, sheet: KunmingSheet): readonly RecordBase[] {
  return recordsIn(records, kunmingKeys[sheet]);
}

/** An award of Kunming 2020, all of which have letters. */
export function withItsLetter(id: KunmingAward, { awards }: Notice = kunming2020) {
  const award = awards.find((each) => each.id === id);
  if (!award || !hasLetter(award)) throw new Error(`no letter of ${id}`);
  return award;
}

/** Kunming 2020 without one of its rules. */
export function withoutRule(rule: string): Notice {
  const { [rule]: _, ...rules } = kunming2020.rules;
  return { ...kunming2020, rules };
}
