import { readLevel } from "../../dictionaries/levels";
import { ofKind } from "../../workbook/nominations";
import type { Field, Records } from "../../workbook/records";
import { defineRule } from "../rule";

/**
 * 三（三）1, 附件6: 技师 in a hospital is a title of the health series, and 首席 or 特级技师 was no skill grade in 2020. A grade
 * chosen by its certificate settles either.
 */
export default defineRule({
  meta: {
    id: "level-pitfall",
    summary: "Ask about medical titles and later grades that read like skill grades",
    messages: {
      medicalTitle:
        "“{text}”是卫生系列职称，不是职业资格“技师”；另有职业资格证书的，请在“{column.skillLevel}”栏选择，没有的请在“{column.waiver}”中写明。",
      laterGrade:
        "“{text}”是2022年起的等级或省市称号，请按职业资格证书选择“高级技师”等等级，情况特殊的请在“{column.waiver}”中写明。",
    },
    fix: "none",
  },
  *check({ records }) {
    for (const { qualification, skillLevel, employer } of records.members) {
      const level = readLevel(qualification.value ?? "", { chosen: skillLevel.value, employer: employer.value });
      if (level.pitfall === undefined) continue;
      const misleading = skillLevel.value === null ? qualification : skillLevel;
      yield { messageId: level.pitfall, at: [misleading.at], data: { text: misleading.value ?? "" } };
    }
    for (const { at, value } of chosenGrades(records)) {
      if (value === null || readLevel("", { chosen: value }).pitfall !== "laterGrade") continue;
      yield { messageId: "laterGrade", at: [at], data: { text: value } };
    }
  },
});

/** The grades on which conditions of 三（三） depend, beside the members'. */
function chosenGrades(records: Records): Field<string>[] {
  return [
    ...ofKind(records, "team").map(({ leader }) => leader.skillLevel),
    ...records.honours.flatMap(({ levelBefore, levelAfter }) => [levelBefore, levelAfter]),
  ];
}
