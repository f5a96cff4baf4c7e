import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { unitKey } from "../../workbook/nameKeys";
import { ofKind } from "../../workbook/nominations";
import { mustNotOverlap } from "../../workbook/overlaps";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（四）: one applicant for teams that must not overlap has to say that they do not. */
export default defineRule({
  meta: {
    id: "overlap-unit",
    summary: "Ask for a reason where one applicant puts forward teams that must not overlap",
    messages: {
      both: "“{applicant}”同时申报{awards}；请在“例外说明”中写明两个项目不重复交叉，或保留一项。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const ofSubmission of bySubmission(ofKind(records, "team").filter(isStanding), (team) => team)) {
      for (const ofApplicant of groupBy(ofSubmission, ({ applicant }) =>
        unitKey(applicant.value ?? "", notice),
      ).values()) {
        const overlapping = ofApplicant.filter((team) =>
          ofApplicant.some((other) => mustNotOverlap(notice, team.award, other.award)),
        );
        const awards = [...new Set(overlapping.map(({ award }) => award.name))];
        const applicant = ofApplicant[0].applicant.value;
        const at = overlapping.map((team) => team.applicant.at);
        if (!applicant || !isNonEmpty(at)) continue;
        yield { messageId: "both", at, data: { applicant, awards: awards.join("与") } };
      }
    }
  },
});
