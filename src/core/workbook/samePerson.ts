import { groupBy } from "../cells/groupBy";
import { personKey, unitKey } from "./persons";
import type { Field } from "./records";

/** What tells one person from a namesake. */
export interface Identity {
  readonly name: Field<string>;
  readonly birth: Field<string>;
  readonly employer: Field<string>;
}

/**
 * How surely two entries are one person: `certain` by name and birth, or by name and employer where a birth is not
 * known; `possible` when only the name speaks for it; `no` when the names or known births differ.
 */
export function comparePersons(a: Identity, b: Identity): "certain" | "possible" | "no" {
  if (a.name.value === null || b.name.value === null) return "no";
  if (personKey(a.name.value) !== personKey(b.name.value)) return "no";
  if (a.birth.value !== null && b.birth.value !== null) return a.birth.value === b.birth.value ? "certain" : "no";
  if (a.employer.value === null || b.employer.value === null) return "possible";
  return unitKey(a.employer.value) === unitKey(b.employer.value) ? "certain" : "possible";
}

/** Groups the entries that are certainly one person; entries that stand alone are left out. */
export function groupSamePersons<T extends Identity>(entries: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const namesakes of byName(entries).values()) {
    const known: T[][] = [];
    for (const entry of namesakes) {
      const group = known.find((others) => others.some((other) => comparePersons(other, entry) === "certain"));
      if (group) group.push(entry);
      else known.push([entry]);
    }
    groups.push(...known.filter((group) => group.length > 1));
  }
  return groups;
}

/** The entries by `personKey` of their names; entries without a name are left out. */
export function byName<T extends Pick<Identity, "name">>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const named = entries.filter(({ name }) => name.value !== null);
  return groupBy(named, ({ name }) => personKey(name.value ?? ""));
}
