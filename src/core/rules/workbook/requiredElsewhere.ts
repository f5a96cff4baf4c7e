import type { Notice } from "../../notice/notice";
import { kinds } from "../../workbook/kinds/kinds";

/** The columns that other rules ask for, by rule, so that one blank gives one issue: keys, of awards of these kinds. */
const askedBy: Readonly<Record<string, { readonly of: readonly string[]; readonly keys: readonly string[] }>> = {
  "eligible-group": { of: ["person"], keys: ["identity"] },
  "condition-missing": { of: ["person"], keys: ["conditions"] },
  "pair-assertions": { of: ["pair"], keys: ["activity", "contribution"] },
  "photo-missing": { of: ["person", "pair"], keys: ["photo", "master.photo", "apprentice.photo"] },
  "mat-copies-seal": { of: Object.keys(kinds), keys: ["seals", "copies"] },
  "prelim-incomplete": { of: Object.keys(kinds), keys: ["review"] },
};

/** Whether another rule asks for a blank column of an award of this kind: one that the notice has switched on. */
export function isRequiredElsewhere({ rules }: Notice, kind: string | undefined, key: string): boolean {
  return Object.entries(askedBy).some(
    ([rule, { of, keys }]) => rule in rules && kind !== undefined && of.includes(kind) && keys.includes(key),
  );
}
