import { ageText, monthsBetween } from "../../cells/months";
import { formDate } from "../../workbook/formDate";
import { ofKind } from "../../workbook/nominations";
import { defineRule } from "../rule";

/** 附件1: birth and 工作年限 tell at what age somebody began to work; years at work are rounded, so months count in full. */
export default defineRule({
  meta: {
    id: "age-vs-work-years",
    summary: "Ask about people who would have begun to work as children",
    messages: {
      early: "按出生年月和工作年限推算，{age}参加工作，不满{limit}岁；请核对，情况属实的请在“{column.waiver}”中写明。",
      impossible: "{column.workYears}{years}年过长，按此推算参加工作时不满{limit}岁，请更正出生年月或工作年限。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const { working, earliestWork } = notice.ages;
    for (const worker of ofKind(records, "person")) {
      const { birth, workYears } = worker;
      if (birth.value === null || workYears.value === null) continue;
      const age = monthsBetween(birth.value, formDate(worker, notice));
      // A birth after the form is age-plausibility's to report.
      if (age < 0) continue;
      const months = age - workYears.value * 12;
      const at = [workYears.at, birth.at] as const;
      if (months < earliestWork * 12) {
        yield { messageId: "impossible", at, data: { years: workYears.value, limit: earliestWork } };
      } else if (months < working * 12) {
        yield { messageId: "early", at, data: { age: ageText(months), limit: working } };
      }
    }
  },
});
