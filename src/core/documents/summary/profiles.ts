import { monthsBetween } from "../../cells/months";
import type { Notice } from "../../notice/notice";
import { rankedOf } from "../../quotas/quotaUsage";
import type { Category } from "../../workbook/categories";
import { formDate } from "../../workbook/formDate";
import type { Nomination, Records } from "../../workbook/records";

/** What the statistics know of a recommended person: null where it is not filled in, absent where no form asks for it. */
export interface Profile {
  readonly sex?: string | null;
  readonly ethnicity?: string | null;
  /** In full years at 填表日期. */
  readonly age: number | null;
  readonly education?: string | null;
  /** 是 or 否. */
  readonly frontline?: string | null;
  readonly employerKind: string | null;
  /** 是 or 否. */
  readonly migrant?: string | null;
}

/** Those whom a category recommends: the workers, masters and apprentices, the leaders of stations and studios. */
export function profilesOf(category: Category, records: Records, notice: Notice): Profile[] {
  return rankedOf(records, category).flatMap((nomination) => profilesIn(nomination, notice));
}

function profilesIn(nomination: Nomination, notice: Notice): Profile[] {
  const employerKind = nomination.employerKind.value;
  const ageOf = (birth: string | null) =>
    birth === null ? null : Math.floor(monthsBetween(birth, formDate(nomination, notice)) / 12);

  if ("master" in nomination) {
    return [nomination.master, nomination.apprentice].map(({ sex, ethnicity, birth, age, education }) => ({
      sex: sex.value,
      ethnicity: ethnicity.value,
      age: ageOf(birth.value) ?? age.value,
      education: education.value,
      employerKind,
    }));
  }
  if ("leader" in nomination) {
    const { leader } = nomination;
    const isOfKind = (kind: string) => leader.kind.value && (leader.kind.value === kind ? "是" : "否");
    return [
      {
        ...("sex" in leader && { sex: leader.sex.value, education: leader.education.value }),
        age: ageOf(leader.birth.value),
        frontline: isOfKind("一线职工"),
        employerKind,
        migrant: isOfKind("进城务工人员"),
      },
    ];
  }
  const { sex, ethnicity, birth, education, frontline, migrantWorker } = nomination;
  return [
    {
      sex: sex.value,
      ethnicity: ethnicity.value,
      age: ageOf(birth.value),
      education: education.value,
      frontline: frontline.value,
      employerKind,
      migrant: migrantWorker.value,
    },
  ];
}
