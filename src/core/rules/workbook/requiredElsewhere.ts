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

const paths = new Set(
  Object.values(askedBy).flatMap(({ of, keys }) => of.flatMap((kind) => keys.map((key) => `${kind}.${key}`))),
);

/** Whether another rule asks for a blank column of an award of this kind. */
export function isRequiredElsewhere(kind: string | undefined, key: string): boolean {
  return paths.has(`${kind}.${key}`);
}
