import { monthsBetween } from "../../cells/months";
import type { Award, Notice } from "../../notice/notice";
import { rankedOf } from "../../quotas/quotaUsage";
import { formDate } from "../../workbook/formDate";
import { type Person, personsIn } from "../../workbook/persons";
import type { Field, Records } from "../../workbook/records";

/** What the statistics know of a recommended person: null where it is not filled in, absent where no form asks for it. */
export interface Profile {
  readonly person: Person;
  readonly sex?: string | null | undefined;
  readonly ethnicity?: string | null | undefined;
  /** In full years at 填表日期. */
  readonly age?: number | null | undefined;
  readonly education?: string | null | undefined;
  /** 是 or 否. */
  readonly frontline?: string | null | undefined;
  readonly employerKind?: string | null | undefined;
  /** 是 or 否. */
  readonly migrant?: string | null | undefined;
}

/** Those whom an award recommends: the workers, masters and apprentices, the leaders of teams. */
export function profilesOf(award: Award, records: Records, notice: Notice): Profile[] {
  return rankedOf(records, award).flatMap((nomination) => {
    const on = formDate(nomination, notice);
    return personsIn(nomination).map((person) => profileOf(person, on));
  });
}

function profileOf(person: Person, on: string): Profile {
  const { nomination, birth, age } = person;
  const reckoned = birth.value === null ? null : Math.floor(monthsBetween(birth.value, on) / 12);
  return {
    person,
    sex: asked(person.sex),
    ethnicity: asked(person.ethnicity),
    age: reckoned ?? asked(age) ?? (asked(birth) === undefined && asked(age) === undefined ? undefined : null),
    education: asked(person.education),
    frontline: asked(person.frontline),
    employerKind: asked(nomination.employerKind),
    migrant: asked(person.migrant),
  };
}

/** Undefined where no column of the award asks for it. */
function asked<T>(field: Pick<Field<T>, "reading" | "value"> | undefined): T | null | undefined {
  return field && field.reading !== "absent" ? field.value : undefined;
}
