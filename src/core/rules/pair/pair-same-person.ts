import { ofKind } from "../../workbook/nominations";
import { comparePersons } from "../../workbook/sameness/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（二）: a pair is a master and an apprentice, two persons. Namesakes with different births are. */
export default defineRule({
  meta: {
    id: "pair-same-person",
    summary: "Refuse a pair whose master and apprentice are one person",
    messages: {
      same: "师傅与徒弟为同一人（{name}）；请更正姓名，确为同名的请核对双方出生年月。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    for (const { master, apprentice } of ofKind(records, "pair").filter(isStanding)) {
      if (comparePersons(master, apprentice, notice) !== "same") continue;
      yield {
        messageId: "same",
        at: [apprentice.name.at, master.name.at],
        data: { name: apprentice.name.value ?? "" },
      };
    }
  },
});
