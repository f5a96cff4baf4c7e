import { agreedForm, type FormProposal } from "../../../app/importForms";
import type { ImportedField } from "../../../core/importing/importedForm";
import { importedValue } from "../../../core/importing/importedValue";
import type { AgreedForm, Target } from "../../../core/importing/importPlan";
import type { Notice } from "../../../core/notice/notice";

export type Way = Target["kind"] | "skip";

/** What the user has decided of a form. */
export interface Decision {
  readonly way: Way;
  /** What he has typed in place of what was read, by the keys of columns. */
  readonly typed: ReadonlyMap<string, string>;
  /** The places of members that are not taken over. */
  readonly without: ReadonlySet<number>;
}

/** Whoever is there already, or may be, is not written before somebody says so. */
export function firstDecision({ known, twin }: FormProposal): Decision {
  return { way: known || twin !== null ? "skip" : "add", typed: new Map(), without: new Set() };
}

/** The ways open to a form. */
export function waysOf({ known }: FormProposal): readonly Way[] {
  if (!known) return ["add", "skip"];
  return known.sameness === "same" ? ["skip", "fill", "replace"] : ["skip", "add", "fill", "replace"];
}

/** What is to be written of the forms that are not left out. */
export function agreedForms(
  forms: readonly FormProposal[],
  decisions: readonly Decision[],
  notice: Notice,
  takesPhotos: boolean,
): AgreedForm[] {
  return forms.flatMap((proposal, index): AgreedForm[] => {
    const decision = decisions[index] ?? firstDecision(proposal);
    const into = targetOf(proposal, decision.way);
    if (!into) return [];
    const { fields, members } = proposal.form;
    const form = {
      ...proposal.form,
      fields: fields.flatMap((field) => {
        const value = agreedValue(field, decision.typed, notice);
        return value === null ? [] : [{ ...field, value }];
      }),
      members: members.filter((_, place) => !decision.without.has(place)),
    };
    return [agreedForm({ ...proposal, form }, into, takesPhotos)];
  });
}

function targetOf({ known }: FormProposal, way: Way): Target | null {
  if (way === "skip") return null;
  if (way === "add") return { kind: way };
  return known && { kind: way, nomination: known.nomination };
}

function agreedValue(
  { column, value }: ImportedField,
  typed: Decision["typed"],
  notice: Notice,
): string | number | null {
  const own = typed.get(column.key);
  return own === undefined ? value : importedValue(column, own, notice).value;
}
