import type { Notice } from "../notice/notice";
import type { ReadWorkbook } from "../workbook/formRow";
import { kindOf } from "../workbook/kinds/kinds";
import { nominationsOf } from "../workbook/nominations";
import { readRecords } from "../workbook/reading/readRecords";
import type { Nomination } from "../workbook/records";
import { comparePersons } from "../workbook/sameness/persons";
import type { Sameness } from "../workbook/sameness/sameness";
import { compareTeams } from "../workbook/sameness/teams";
import { withEdits } from "../workbook/withEdits";
import { type ImportedForm, valuesOf } from "./importedForm";
import { planImport } from "./importPlan";

/** A nominee of the workbook whom a form speaks of, or may. */
interface KnownNominee {
  readonly nomination: Nomination;
  readonly sameness: "same" | "perhaps";
}

export interface FoundNominee {
  /** As the form would stand in the workbook; null where its award has no sheet there. */
  readonly nomination: Nomination | null;
  readonly known: KnownNominee | null;
  /** The place, among the forms, of an earlier one of the same nominee. */
  readonly twin: number | null;
}

/**
 * Looks for those whom forms nominate among those who are there: the forms are read as rows of the workbook, and then
 * judged as any two rows are.
 */
export function findNominees(workbook: ReadWorkbook, forms: readonly ImportedForm[], notice: Notice): FoundNominee[] {
  const agreed = forms.map(({ award, fields }) => ({
    award: award.id,
    values: valuesOf(fields),
    photos: [],
    members: [],
    into: { kind: "add" } as const,
  }));
  const { added, rows } = planImport(workbook, agreed, notice);
  const then = readRecords(withEdits(workbook.data, added), notice);
  const made = forms.map(({ award }, index) => {
    const row = rows[index];
    const own =
      row &&
      nominationsOf(then, award).find(({ source }) => source.sheetName === row.sheetName && source.row === row.row);
    return own ?? null;
  });
  return made.map((nomination, index): FoundNominee => {
    if (!nomination) return { nomination, known: null, twin: null };
    let known: KnownNominee | null = null;
    for (const other of nominationsOf(workbook.records, nomination.award)) {
      const sameness = compare(nomination, other, notice);
      if (sameness === "different" || (known && sameness === "perhaps")) continue;
      known = { nomination: other, sameness };
      if (sameness === "same") break;
    }
    const twin = made.findIndex((other, at) => {
      return at < index && other?.award.id === nomination.award.id && compare(nomination, other, notice) === "same";
    });
    return { nomination, known, twin: twin < 0 ? null : twin };
  });
}

function compare(one: Nomination, other: Nomination, notice: Notice): Sameness {
  const [kind, second] = [kindOf(one), kindOf(other)];
  const [identity, otherIdentity] = [kind.identityOf?.(one), second.identityOf?.(other)];
  if (identity && otherIdentity) return compareTeams(identity, otherIdentity, notice).sameness;
  const [persons, others] = [kind.personsOf(one), second.personsOf(other)];
  const outcomes = persons.map((person, index) => {
    const like = others[index];
    return like ? comparePersons(person, like, notice) : "different";
  });
  if (outcomes.length === 0 || outcomes.includes("different")) return "different";
  return outcomes.includes("perhaps") ? "perhaps" : "same";
}
