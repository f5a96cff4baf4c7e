import { readLevel } from "../../dictionaries/levels";
import { personsOf } from "../../workbook/persons";
import type { Field, Records } from "../../workbook/records";
import { saysNone } from "../../workbook/saysNone";
import { standIn } from "../../workbook/standIn";
import { defineRule } from "../rule";

/** 三（三）1, 三（四）1: teams are judged by their grades and titles, so each must be known from its text or chosen. */
export default defineRule({
  meta: {
    id: "level-unknown",
    summary: "Ask for the grade where a qualification's text does not tell it",
    messages: {
      choose: "“{text}”看不出技能等级或职称级别，请按证书在“{grade}”栏选择；是职称的，请写职称全称。",
      write: "“{text}”看不出技能等级或职称级别，请按证书写全称，如“技师”“工程师”。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    for (const { title, chosen, employer } of qualifications(records)) {
      const text = title.value;
      if (text === null || saysNone(text)) continue;
      const level = readLevel(text, { chosen: chosen?.value ?? null, employer: employer.value });
      // level-pitfall explains a text that misleads.
      const isKnown = level.skill !== null || level.titleRank !== null || level.pitfall !== undefined;
      if (isKnown || standIn(title, notice)) continue;
      yield chosen
        ? { messageId: "choose", at: [title.at, chosen.at], data: { text, grade: chosen.column.header } }
        : { messageId: "write", at: [title.at], data: { text } };
    }
  },
});

interface Qualification {
  readonly title: Field<string>;
  /** 技能等级, where the sheet has it. */
  readonly chosen?: Field<string>;
  readonly employer: Field<string>;
}

function qualifications(records: Records): Qualification[] {
  return [
    ...personsOf(records).flatMap(({ title, chosenGrade: chosen, employer }) =>
      title ? [{ title, ...(chosen && chosen.reading !== "absent" && { chosen }), employer }] : [],
    ),
    ...records.members.map(({ qualification, skillLevel, employer }) => {
      return { title: qualification, chosen: skillLevel, employer };
    }),
  ];
}
