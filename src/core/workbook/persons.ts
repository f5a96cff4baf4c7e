import { memoised } from "../cells/memoised";
import type { KnownPerson } from "./kinds/kind";
import { kindOf } from "./kinds/kinds";
import type { Nomination, Records } from "./records";

/** A person whom a nomination puts forward: the worker, either of a pair, or the leader of a team. */
export interface Person extends KnownPerson {
  readonly nomination: Nomination;
}

/** Everyone a workbook puts forward, sheet by sheet in the order of rows. */
export const personsOf = memoised(({ nominations }: Records): readonly Person[] => nominations.flatMap(personsIn));

/** Whom one nomination puts forward. */
export function personsIn(nomination: Nomination): Person[] {
  return kindOf(nomination)
    .personsOf(nomination)
    .map((person) => Object.assign(person, { nomination }));
}
