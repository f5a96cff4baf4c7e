import { monthsBetween } from "../../cells/months";
import { formDate } from "../../workbook/formDate";
import { personsOf } from "../../workbook/persons";
import { defineRule } from "../rule";

/** 附件4 asks for the age in full years, at 填表日期. In the month of the birthday both ages are right. */
export default defineRule({
  meta: {
    id: "age-vs-birth",
    summary: "Compare a stated age with the birth",
    messages: {
      differs: "年龄{age}岁与出生年月{birth}不符，截至填表日期应为{expected}周岁，请更正。",
      offByOne: "年龄{age}岁与出生年月{birth}相差1岁，截至填表日期应为{expected}周岁，请核对是否按虚岁填写。",
    },
    fix: "proposed",
    rowByRow: true,
  },
  *check({ records, notice }) {
    for (const { age, birth, nomination } of personsOf(records)) {
      if (!age || age.value === null || birth.value === null) continue;
      const months = monthsBetween(birth.value, formDate(nomination, notice));
      const oldest = Math.floor(months / 12);
      const youngest = months % 12 === 0 ? oldest - 1 : oldest;
      // A birth after the form is age-plausibility's to report.
      if (months < 0 || (age.value >= youngest && age.value <= oldest)) continue;
      const expected = age.value < youngest ? youngest : oldest;
      const isOffByOne = Math.abs(age.value - expected) === 1;
      yield {
        messageId: isOffByOne ? "offByOne" : "differs",
        at: [age.at, birth.at],
        data: { age: age.value, birth: birth.value, expected },
        fix: { safe: false, edits: [{ at: age.at, value: expected }] },
      };
    }
  },
});
