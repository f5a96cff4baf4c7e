import { foresees } from "../../notice/foresees";
import { ofKind } from "../../workbook/nominations";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 三（一）: gold-medal workers come from enterprises and public institutions.
 * Annex 2 allots places to unions of public offices too, hence a question and no ban. */
export default defineRule({
  meta: {
    id: "employer-kind",
    summary: "Ask about gold-medal workers whose employer is neither an enterprise nor a public institution",
    messages: {
      outside:
        "推荐范围为{allowed}职工，本人{column.employerKind}为“{kind}”；请核对，确需推荐的在“{column.waiver}”中写明理由。",
    },
    fix: "none",
    rowByRow: true,
    needs: [{ asked: "employerKinds", columns: ["employerKind"] }],
  },
  *check({ records }) {
    for (const { employerKind, award } of ofKind(records, "person").filter(isStanding)) {
      const kind = employerKind.value;
      const allowed = award.employerKinds;
      if (kind === null || allowed === null || allowed.includes(kind)) continue;
      if (foresees(award, employerKind.column.key, kind)) continue;
      yield { messageId: "outside", at: [employerKind.at], data: { allowed, kind } };
    }
  },
});
