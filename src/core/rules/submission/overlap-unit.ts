import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { unitKey } from "../../workbook/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（四）: one applicant for both a station and a studio has to say that the two do not overlap. */
export default defineRule({
  meta: {
    id: "overlap-unit",
    summary: "Ask for a reason where one applicant puts forward both a station and a studio",
    messages: {
      both: "“{applicant}”同时申报技师工作站与创新工作室；请在“例外说明”中写明两个项目不重复交叉，或保留一项。",
    },
    fix: "none",
  },
  *check({ records }) {
    const teams = [...records.stations, ...records.studios].filter(isStanding);
    for (const ofSubmission of bySubmission(teams, (team) => team)) {
      for (const ofApplicant of groupBy(ofSubmission, ({ applicant }) => unitKey(applicant.value ?? "")).values()) {
        const sheets = new Set(ofApplicant.map(({ source }) => source.sheet));
        const applicant = ofApplicant[0].applicant.value;
        const at = ofApplicant.map((team) => team.applicant.at);
        if (!applicant || sheets.size < 2 || !isNonEmpty(at)) continue;
        yield { messageId: "both", at, data: { applicant } };
      }
    }
  },
});
