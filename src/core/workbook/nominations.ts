import { groupBy } from "../cells/groupBy";
import { memoised } from "../cells/memoised";
import type { Award, KindName, Notice } from "../notice/notice";
import type { LetterSheet, Nomination, RecordBase, Records, Screening } from "./records";
import type { SheetKey } from "./standardWorkbook/standardWorkbook";

/** The nominations for an award, whatever their review says, in the order of their rows. */
export function nominationsOf(records: Records, award: Pick<Award, "id">): readonly Nomination[] {
  return byAward(records).get(award.id) ?? [];
}

const byAward = memoised((records: Records) => groupBy(records.nominations, ({ award }) => award.id));

/** The nominations of one kind, award by award. */
export function ofKind<K extends KindName>(records: Records, kind: K): Extract<Nomination, { readonly kind: K }>[] {
  return records.nominations.filter(isOfKind(kind));
}

function isOfKind<K extends KindName>(kind: K) {
  return (nomination: Nomination): nomination is Extract<Nomination, { readonly kind: K }> => nomination.kind === kind;
}

/** What stands on a sheet of records. */
export function recordsIn(records: Records, sheet: SheetKey): readonly RecordBase[] {
  const fixed: Readonly<Record<string, readonly RecordBase[]>> = {
    unitInfo: records.unitInfo,
    screening: records.screening,
    members: records.members,
    projects: records.projects,
    honours: records.honours,
    quotaTable: records.quotaTable,
    priorHonours: records.priorHonours,
  };
  return fixed[sheet] ?? nominationsOf(records, { id: sheet });
}

/** The award's row of 初审公示. */
export function screeningOf({ screening }: Records, { name }: Pick<Award, "name">): Screening | undefined {
  return screening.find(({ category }) => category.value === name);
}

/** The award's letter that stands in the workbook. */
export function letterOf({ letters }: Records, { id }: Pick<Award, "id">): LetterSheet | undefined {
  return letters.find(({ award }) => award.id === id);
}

/** The award that a name in 初审公示 or 往届名单 means. */
export function awardOfName({ awards }: Notice, name: string | null): Award | null {
  return awards.find((award) => award.name === name) ?? null;
}
