import { groupBy } from "../cells/groupBy";
import { type KnownPlaces, personKey, unitKey } from "./nameKeys";
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
export function comparePersons(a: Identity, b: Identity, notice: KnownPlaces): "certain" | "possible" | "no" {
  const knowBirths = a.birth.value !== null && b.birth.value !== null;
  // First what costs least: a long list has many namesakes of other births.
  if (knowBirths && a.birth.value !== b.birth.value) return "no";
  if (!isSame(a.name, b.name, personKey)) return "no";
  return knowBirths || isSame(a.employer, b.employer, (name) => unitKey(name, notice)) ? "certain" : "possible";
}

function isSame(a: Field<string>, b: Field<string>, keyOf: (text: string) => string): boolean {
  if (a.value === null || b.value === null) return false;
  return a.value === b.value || keyOf(a.value) === keyOf(b.value);
}

/** Groups the entries that are certainly one person; entries that stand alone are left out. */
export function groupSamePersons<T extends Identity>(entries: readonly T[], notice: KnownPlaces): T[][] {
  const groups: T[][] = [];
  for (const namesakes of byName(entries).values()) {
    const known: T[][] = [];
    for (const entry of namesakes) {
      const group = known.find((others) => others.some((other) => comparePersons(other, entry, notice) === "certain"));
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
