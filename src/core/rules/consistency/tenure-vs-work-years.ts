import { ofKind } from "../../workbook/nominations";
import { defineRule } from "../rule";

/** 附件1: nobody has held a post longer than they have worked. */
export default defineRule({
  meta: {
    id: "tenure-vs-work-years",
    summary: "Limit the years in the present post to the years at work",
    messages: { longer: "{column.tenureYears}{tenure}年大于{column.workYears}{work}年，请核对更正。" },
    fix: "none",
    rowByRow: true,
  },
  *check({ records }) {
    for (const { tenureYears, workYears } of ofKind(records, "person")) {
      const tenure = tenureYears.value;
      const work = workYears.value;
      if (tenure === null || work === null || tenure <= work) continue;
      yield { messageId: "longer", at: [tenureYears.at, workYears.at], data: { tenure, work } };
    }
  },
});
