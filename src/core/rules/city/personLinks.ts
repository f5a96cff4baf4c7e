import { type KnownPlaces, similarUnitKey, unitKey } from "../../workbook/nameKeys";
import type { Person } from "../../workbook/persons";
import type { RecordBase } from "../../workbook/records";
import { byName, type Identity } from "../../workbook/samePerson";
import { type Levels, type Link, linksAcross } from "./links";

/** What is the same besides the name. `all`: birth and employer, which makes the person certain. */
export type SamePerson = "all" | "birth" | "employer" | "name";

export function personLevels(notice: KnownPlaces): Levels<Identity, SamePerson> {
  return [
    [
      "all",
      ({ birth, employer }) => birth.value && employer.value && `${birth.value} ${unitKey(employer.value, notice)}`,
    ],
    ["birth", ({ birth }) => birth.value],
    ["employer", ({ employer }) => employer.value && similarUnitKey(employer.value, notice)],
    ["name", () => ""],
  ];
}

/** The words for what makes a suspicion. */
export const sameWords = { birth: "出生年月相同", employer: "单位相同或相近" } as const;

/** Links persons of equal names across unions. */
export function personLinks(
  persons: readonly Person[],
  recommenderOf: (record: RecordBase) => string,
  notice: KnownPlaces,
): Generator<Link<Person, SamePerson>> {
  return linksAcross(byName(persons).values(), personLevels(notice), ({ nomination }) => recommenderOf(nomination));
}
