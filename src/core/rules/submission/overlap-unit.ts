import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { mustNotOverlap } from "../../workbook/overlaps";
import type { Field, Nomination } from "../../workbook/records";
import { sameUnitKey } from "../../workbook/sameness/units";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（四）: one applicant for teams that must not overlap, or for itself and a team, has to say that they do not. */
export default defineRule({
  meta: {
    id: "overlap-unit",
    summary: "Ask for a reason where one applicant puts forward what must not overlap",
    messages: {
      both: "“{applicant}”同时申报{awards}；请在“{column.waiver}”中写明两个项目不重复交叉，或保留一项。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const applications = records.nominations.filter(isStanding).flatMap(applicationOf);
    for (const ofSubmission of bySubmission(applications, ({ nomination }) => nomination)) {
      for (const ofApplicant of groupBy(ofSubmission, ({ by }) => sameUnitKey(by.value ?? "", notice)).values()) {
        const overlapping = ofApplicant.filter(({ nomination: { award } }) =>
          ofApplicant.some((other) => mustNotOverlap(notice, award, other.nomination.award)),
        );
        const awards = [...new Set(overlapping.map(({ nomination }) => nomination.award.name))];
        const applicant = ofApplicant[0].by.value;
        const at = overlapping.map(({ by }) => by.at);
        if (!applicant || !isNonEmpty(at)) continue;
        yield { messageId: "both", at, data: { applicant, awards: awards.join("与") } };
      }
    }
  },
});

/** What an organisation puts forward of itself, by the field that names it; persons are overlap-leader's. */
function applicationOf(nomination: Nomination): { readonly nomination: Nomination; readonly by: Field<string> }[] {
  switch (nomination.kind) {
    case "organisation":
      return [{ nomination, by: nomination.name }];
    case "team":
      return [
        { nomination, by: nomination.applicant.reading === "absent" ? nomination.hostUnit : nomination.applicant },
      ];
    case "person":
    case "pair":
      return [];
  }
}
