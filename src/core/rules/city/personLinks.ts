import { groupBy } from "../../cells/groupBy";
import type { NonEmpty } from "../../cells/nonEmpty";
import { type Person, unitKey } from "../../workbook/persons";
import type { RecordBase } from "../../workbook/records";
import { byName } from "../../workbook/samePerson";

/** Persons whom different unions put forward and who may be one: their names are equal, and what `same` says. */
export interface PersonLink {
  /** `all`: birth and employer, which makes the person certain. */
  readonly same: "all" | "birth" | "employer" | "name";
  readonly persons: NonEmpty<Person>;
  /** The unions, each once. */
  readonly units: readonly string[];
}

/** From sure to unsure; null where a field that is compared is not known. */
const keys: readonly (readonly [PersonLink["same"], (person: Person) => string | null])[] = [
  ["all", ({ birth, employer }) => birth.value && employer.value && `${birth.value} ${unitKey(employer.value)}`],
  ["birth", ({ birth }) => birth.value],
  ["employer", ({ employer }) => employer.value && unitKey(employer.value)],
  ["name", () => ""],
];

/** Links persons of equal names across unions; each person once, where it is surest. */
export function* personLinks(
  persons: readonly Person[],
  recommenderOf: (record: RecordBase) => string,
): Generator<PersonLink> {
  for (const namesakes of byName(persons).values()) {
    const linked = new Set<Person>();
    for (const [same, keyOf] of keys) {
      const rest = namesakes.filter((person) => !linked.has(person) && keyOf(person) !== null);
      for (const group of groupBy(rest, keyOf).values()) {
        const units = [...new Set(group.map(({ nomination }) => recommenderOf(nomination)))];
        if (units.length < 2) continue;
        for (const person of group) linked.add(person);
        yield { same, persons: group, units };
      }
    }
  }
}
