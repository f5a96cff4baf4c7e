import type { CellRef } from "../../cells/cellRef";
import { ageText, monthsBetween } from "../../cells/months";
import type { Notice } from "../../notice/notice";
import { formDate, lastFormDate } from "../../workbook/formDate";
import { personsOf } from "../../workbook/persons";
import type { Field, Records } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/**
 * 三（一）: who is put forward is at work, hence neither a child nor retired. Ages are reckoned in months at 填表日期; the
 * month of a birthday counts for the clerk. Team members need only be born and grown: retired ones may advise.
 */
export default defineRule({
  meta: {
    id: "age-plausibility",
    summary: "Ask about births in the future and ages outside working life or the Youth League",
    messages: {
      unborn: "出生年月{birth}晚于填表日期，请更正。",
      tooYoung: "截至填表日期{age}，不满{limit}岁，请核对出生年月、年龄。",
      beyondRetirement: "截至填表日期{age}，超过退休年龄{limit}岁；请核对，确在岗的请在“{column.waiver}”中写明。",
      beyondLeague: "截至填表日期{age}，超过团员年龄{limit}岁；请核对政治面貌，仍为团员的请在“{column.waiver}”中写明。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const { working, retirement, leagueMember } = notice.ages;
    for (const person of agesOf(records, notice)) {
      const { at, months, birth } = person;
      const age = () => ageText(months);
      const reached = (limit: number) => months > limit * 12;
      if (months < 0 && birth !== null) yield { messageId: "unborn", at: [at], data: { birth } };
      else if (months < working * 12) yield { messageId: "tooYoung", at: [at], data: { age: age(), limit: working } };
      if (!person.nominated) continue;
      const limit = retirement[person.sex === "女" ? "女" : "男"];
      if (reached(limit)) yield { messageId: "beyondRetirement", at: [at], data: { age: age(), limit } };
      if (person.politics?.value === "共青团员" && reached(leagueMember)) {
        yield { messageId: "beyondLeague", at: [person.politics.at, at], data: { age: age(), limit: leagueMember } };
      }
    }
  },
});

interface Age {
  /** The cell that tells it. */
  readonly at: CellRef;
  readonly months: number;
  /** Null where the age tells it. */
  readonly birth: string | null;
  /** Nominated and not turned down by the unit itself. */
  readonly nominated: boolean;
  readonly sex: string | null;
  readonly politics?: Field<string>;
}

/** What the sheets tell of a person; the age counts where the birth is missing. */
interface Told {
  readonly birth: Field<string>;
  readonly age?: Field<number>;
  readonly sex?: Field<string>;
  readonly politics?: Field<string>;
}

function* agesOf(records: Records, notice: Notice): Generator<Age> {
  for (const person of personsOf(records)) {
    const age = ageOf(person, formDate(person.nomination, notice));
    if (age) yield { ...age, nominated: isStanding(person.nomination) };
  }
  for (const member of records.members) {
    const age = ageOf({ birth: member.birth }, lastFormDate(notice));
    if (age) yield { ...age, nominated: false };
  }
}

function ageOf({ birth, age, sex, politics }: Told, on: string): Omit<Age, "nominated"> | null {
  const told = { sex: sex?.value ?? null, ...(politics && { politics }) };
  if (birth.value !== null) {
    return { at: birth.at, months: monthsBetween(birth.value, on), birth: birth.value, ...told };
  }
  if (age && age.value !== null) return { at: age.at, months: age.value * 12, birth: null, ...told };
  return null;
}
