import { personKey } from "./nameKeys";
import type { Field, Records } from "./records";
import { saysNone } from "./saysNone";

/** What the list of former honours holds to compare with. */
export interface ComparedWith {
  /** How many names of persons, and of teams, each once. */
  readonly persons: number;
  readonly teams: number;
  /** The years or terms that it covers, as they stand there, each once. */
  readonly editions: readonly string[];
}

export function comparedWith({ priorHonours }: Pick<Records, "priorHonours">): ComparedWith {
  return {
    persons: distinct(priorHonours.map(({ name }) => name)).size,
    teams: distinct(priorHonours.map(({ teamName }) => teamName)).size,
    editions: [...distinct(priorHonours.map(({ edition }) => edition)).values()],
  };
}

/** What stands in fields, by its key; 无 names nobody. */
function distinct(fields: readonly Field<string>[]): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ value }) => (value === null || saysNone(value) ? [] : [[personKey(value), value]])));
}
