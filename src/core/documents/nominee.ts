import { kindOf } from "../workbook/kinds/kinds";
import type { KnownPlaces } from "../workbook/nameKeys";
import type { Nomination } from "../workbook/records";

/** Whom or what a nomination puts forward: 李某; of a pair, 李某、王某; a team's own name. */
export function nomineeName(nomination: Nomination): string {
  return kindOf(nomination).nameOf(nomination);
}

/** Where the nominee works; of a pair, both employers when they are not the same (catalogue Q36). */
export function nomineeEmployer(nomination: Nomination, notice: KnownPlaces): string {
  return kindOf(nomination).employerOf(nomination, notice);
}
