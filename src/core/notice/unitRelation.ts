import { lookKey } from "../cells/characters";
import { findUnit, unitsSpokenOf } from "./findUnit";
import type { Notice, NoticeUnit } from "./notice";
import { withoutPlace } from "./withoutPlace";

/**
 * What a name is to a unit: its `own`; `other`, a name by which the notice knows somebody else; `near`, one that speaks of
 * another unit in words of its own; `kin`, one that speaks of this one so; or `unknown`.
 */
export type UnitRelation =
  | { readonly kind: "own" | "kin" | "unknown" }
  | { readonly kind: "other" | "near"; readonly known: string; readonly class: string | null };

/** @param union the union that reports in a pool, whose papers bear its own name; null for every other unit */
export function unitRelation(name: string, unit: NoticeUnit, union: string | null, notice: Notice): UnitRelation {
  const known = findUnit(notice, name);
  if (known === unit) return { kind: "own" };
  if (known) return { kind: "other", known: known.name, class: known.class };
  if (isIssuer(name, notice)) {
    // An office of the issuer's writes under its name.
    const isOffice = [unit.name, ...unit.aliases].some((own) => own.startsWith(notice.issuer));
    return isOffice ? { kind: "own" } : { kind: "other", known: notice.issuer, class: null };
  }
  if (union !== null && unionKey(union, notice) === unionKey(name, notice)) return { kind: "own" };
  const spokenOf = unitsSpokenOf(notice, name);
  const [near, second] = spokenOf;
  if (spokenOf.includes(unit)) return { kind: "kin" };
  return near && !second ? { kind: "near", known: near.name, class: near.class } : { kind: "unknown" };
}

function isIssuer(name: string, notice: Notice): boolean {
  return withoutPlace(lookKey(name), notice) === withoutPlace(lookKey(notice.issuer), notice);
}

/** 某公司工会 and 某公司工会委员会 are one. */
function unionKey(name: string, notice: Notice): string {
  return withoutPlace(lookKey(name), notice).replace(/委员会$/, "");
}
