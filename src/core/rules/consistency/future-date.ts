import { chineseDate } from "../../cells/chineseDate";
import { groupBy } from "../../cells/groupBy";
import { isBeyond } from "../../cells/isBeyond";
import { yearsIn } from "../../cells/yearsIn";
import type { Notice } from "../../notice/notice";
import { firstSubmission } from "../../quotas/firstSubmission";
import { submissionOf } from "../../quotas/submissions";
import { lastFormDate } from "../../workbook/formDate";
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
      const data = { column: column.header, date: chineseDate(value) };
      const last = lastDayOf(record);
      if (isBeyond(value, last.day)) {
        yield { messageId: "future", at: [at], data: { ...data, bound: last.name, last: chineseDate(last.day) } };
      } else if (isFounding && isBeyond(value, notice.issuedOn)) {
        yield { messageId: "afterNotice", at: [at], data: { ...data, issued: chineseDate(notice.issuedOn) } };
      }
    }
    for (const { at, value, column } of accountsOfThePast(records)) {
      const years = [...new Set(yearsIn(value ?? ""))].filter((year) => year > notice.year);
      if (years.length === 0) continue;
      const data = { column: column.header, years: years.map(String), year: notice.year };
      yield { messageId: "futureYear", at: [at], data };
    }
  },
});

/** The last day on which anything can have happened: of handing in, or of the deadline where the former cannot be right. */
function lastDays(records: Records, notice: Notice) {
  const deadline = { name: "报送截止日期", day: lastFormDate(notice) };
  const unitInfo = groupBy(records.unitInfo, submissionOf);
  return (record: RecordBase) => {
    const [info] = unitInfo.get(submissionOf(record)) ?? [];
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

function accountsOfThePast(records: Records): Field<string>[] {
  const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
  return [
    ...persons.flatMap(({ awards }) => awards ?? []),
    ...contendingTeams(records).flatMap(({ honours }) => honours.map(({ what }) => what)),
  ];
}
