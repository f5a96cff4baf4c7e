import { memoised } from "../cells/memoised";
import type { KnownPerson } from "./kinds/kind";
import { kindOf } from "./kinds/kinds";
import type { Nomination, Records } from "./records";
import { idInFile } from "./teams";

/** A person whom a nomination puts forward: the worker, either of a pair, or the leader of a team. */
export interface Person extends KnownPerson {
  readonly nomination: Nomination;
  /** The nomination's 编号 within its file, where it is of this person alone. */
  readonly number: string | null;
}

/** Everyone a workbook puts forward, sheet by sheet in the order of rows. */
export const personsOf = memoised(({ nominations }: Records): readonly Person[] => nominations.flatMap(personsIn));

/** Whom one nomination puts forward. */
export function personsIn(nomination: Nomination): Person[] {
  const persons = kindOf(nomination).personsOf(nomination);
  const id = nomination.recordId.value;
  const number = id !== null && persons.length === 1 ? idInFile(nomination, id) : null;
  return persons.map((person) => Object.assign(person, { nomination, number }));
}
