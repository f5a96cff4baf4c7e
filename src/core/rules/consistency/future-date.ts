import { plainForm } from "../../cells/characters";
import { chineseDate } from "../../cells/chineseDate";
import { groupBy } from "../../cells/groupBy";
import { isBeyond } from "../../cells/isBeyond";
import { remembered } from "../../cells/memoised";
import { yearsIn } from "../../cells/yearsIn";
import type { Notice } from "../../notice/notice";
import { firstSubmission } from "../../quotas/firstSubmission";
import { submissionKey } from "../../quotas/submissions";
import { lastFormDate } from "../../workbook/formDate";
import { ofKind } from "../../workbook/nominations";
import { personsOf } from "../../workbook/persons";
import type { Field, Nomination, RecordBase, Records } from "../../workbook/records";
import { isStanding } from "../../workbook/standing";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三, 四（四）: what is put forward has happened before it is handed in, and is not founded for the notice's sake. A month
 * that holds the day is not beyond it. Births, résumés and the dates of 初审公示 have rules of their own.
 */
export default defineRule({
  meta: {
    id: "future-date",
    summary: "Ask about dates after the handing in, and about foundings after the notice",
    messages: {
      future: "“{column}”{date}晚于{bound}{last}，届时尚未发生；请更正。",
      futureYear: "“{column}”写到{years}年，晚于本次推荐的{year}年；请核对更正，属实的在“{column.waiver}”中写明。",
      afterNotice: "“{column}”{date}晚于通知印发日期{issued}；请核对更正，属实的在“{column.waiver}”中写明。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const lastDayOf = lastDays(records, notice);
    for (const { record, field, isFounding } of pastDates(records, notice)) {
      const { at, value, column } = field;
      if (value === null) continue;
      const data = () => ({ column: column.header, date: chineseDate(value) });
      const last = lastDayOf(record);
      if (isBeyond(value, last.day)) {
        yield { messageId: "future", at: [at], data: { ...data(), bound: last.name, last: chineseDate(last.day) } };
      } else if (isFounding && isBeyond(value, notice.issuedOn)) {
        yield { messageId: "afterNotice", at: [at], data: { ...data(), issued: chineseDate(notice.issuedOn) } };
      }
    }
    for (const { field, yearsSaid } of accountsOfThePast(records)) {
      const { at, value, column } = field;
      const later = yearsSaid(value ?? "").filter((year) => year > notice.year);
      if (later.length === 0) continue;
      const years = [...new Set(later)];
      const data = { column: column.header, years: years.map(String), year: notice.year };
      yield { messageId: "futureYear", at: [at], data };
    }
  },
});

/** The last day on which anything can have happened: of handing in, or of the deadline where the former cannot be right. */
function lastDays(records: Records, notice: Notice) {
  const deadline = { name: "报送截止日期", day: lastFormDate(notice) };
  const unitInfo = groupBy(records.unitInfo, submissionKey);
  return (record: RecordBase) => {
    const [info] = unitInfo.get(submissionKey(record)) ?? [];
    const day = info && firstSubmission(info)?.day;
    return day && day >= notice.issuedOn && day <= deadline.day ? { name: "报送日期", day } : deadline;
  };
}

interface PastDate {
  readonly record: RecordBase;
  readonly field: Field<string>;
  /** Of a team or pair: its beginning. */
  readonly isFounding?: true;
}

function* pastDates(records: Records, notice: Notice): Generator<PastDate> {
  for (const nomination of records.nominations.filter(isStanding)) {
    for (const field of foundingOf(nomination)) yield { record: nomination, field, isFounding: true };
    const { filledOn, employerOpinionOn, unionOpinionOn, upperUnionOpinionOn } = nomination;
    // Of a form after the deadline, fill-date-window speaks.
    const isLate = filledOn.value !== null && filledOn.value > lastFormDate(notice);
    for (const field of [...(isLate ? [] : [filledOn]), employerOpinionOn, unionOpinionOn, upperUnionOpinionOn]) {
      yield { record: nomination, field };
    }
  }
  for (const { projects, honours } of contendingTeams(records)) {
    for (const record of projects) {
      yield { record, field: record.from };
      // What still runs may say when it is to end.
      if (record.state.value === "完成") yield { record, field: record.to };
    }
    for (const record of honours) yield { record, field: record.on };
  }
}

function foundingOf(nomination: Nomination): Field<string>[] {
  if (nomination.kind === "team") return [nomination.foundedOn];
  return nomination.kind === "pair" ? [nomination.pairedFrom] : [];
}

interface Account {
  readonly field: Field<string>;
  readonly yearsSaid: (text: string) => readonly number[];
}

/** Awards say when they were won; what was done and proves something holds quantities as well. */
function accountsOfThePast(records: Records): Account[] {
  const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
  const teams = contendingTeams(records);
  const ofAwards = [
    ...persons.flatMap(({ awards }) => awards ?? []),
    ...teams.flatMap(({ honours }) => honours.map(({ what }) => what)),
  ];
  const ofWork = [
    ...ofKind(records, "person")
      .filter(isStanding)
      .map(({ conditionProof }) => conditionProof),
    ...teams.flatMap(({ rows }) => rows.map(({ merits }) => merits)),
  ];
  return [
    ...ofAwards.map((field) => ({ field, yearsSaid: yearsIn })),
    ...ofWork.map((field) => ({ field, yearsSaid: yearsNamed })),
  ];
}

/** Only what is called a year, and is no end that is to come: 2021年, but neither 2021件 nor 到2025年. */
const yearsNamed = remembered((text): readonly number[] => {
  return [...plainForm(text).matchAll(/(?<![\d到至])(20\d{2})(?=年)/g)].map(([, year]) => Number(year));
});
