import { readLevel } from "../../dictionaries/levels";
import { ofKind } from "../../workbook/nominations";
import type { Field, Records } from "../../workbook/records";
import { isTrainingDisputed } from "../../workbook/trainingDisputed";
import { defineRule } from "../rule";

/**
 * 三（三）1, 三（三）5, 三（四）1: a grade counts by its certificate, so what is chosen from the list and what the text says
 * must agree. Whoever has a grade and a title has two certificates, and writes both.
 */
export default defineRule({
  meta: {
    id: "grade-vs-certificate",
    summary: "Ask about a grade chosen that the certificate's text does not carry",
    messages: {
      other: "“{column}”选“{grade}”，而“{title}”写作“{text}”；请按证书更正，职业资格和职称都有的一并写明。",
      trained: "“{column}”选“{grade}”，而“{title}”写作“{text}”；请按证书更正。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { title, chosen, employer } of qualifications(records)) {
      const text = title.value;
      if (text === null || chosen.value === null) continue;
      if (readLevel(text, { chosen: chosen.value, employer: employer.value }).carried === undefined) continue;
      yield { messageId: "other", at: [chosen.at, title.at], data: dataOf(chosen, title) };
    }
    for (const honour of records.honours.filter(isTrainingDisputed)) {
      const { levelAfter, what } = honour;
      yield { messageId: "trained", at: [levelAfter.at, what.at], data: dataOf(levelAfter, what) };
    }
  },
});

interface Qualification {
  readonly title: Field<string>;
  readonly chosen: Field<string>;
  readonly employer: Field<string>;
}

/** Wherever a grade is chosen beside a text. */
function qualifications(records: Records): Qualification[] {
  return [
    ...ofKind(records, "person").map(({ title, skillLevel, employer }) => ({ title, chosen: skillLevel, employer })),
    ...ofKind(records, "team").map(({ leader, hostUnit }) => {
      return { title: leader.title, chosen: leader.skillLevel, employer: hostUnit };
    }),
    ...records.members.map(({ qualification, skillLevel, employer }) => {
      return { title: qualification, chosen: skillLevel, employer };
    }),
  ];
}

function dataOf(chosen: Field<string>, title: Field<string>) {
  const [column, other] = [chosen.column.header, title.column.header];
  return { column, title: other, grade: chosen.value ?? "", text: title.value ?? "" };
}
