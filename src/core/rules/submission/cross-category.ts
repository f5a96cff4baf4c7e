import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { mustNotOverlap } from "../../workbook/overlaps";
import { personsOf } from "../../workbook/persons";
import { groupSamePersons } from "../../workbook/sameness/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/**
 * One person in several awards. Kunming 2020 does not forbid it, others do (one award a person). Where awards must not
 * overlap, the person is overlap-leader's.
 */
export default defineRule({
  meta: {
    id: "cross-category",
    summary: "Point out one person in several categories",
    messages: {
      several: "{name}同时出现在{categories}中；请核对，确认是否同时申报。",
      onlyOne: "{name}同时出现在{categories}中，每人只能申报一项；请保留一项，其余改为“不予推荐”。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const ofSubmission of bySubmission(persons, ({ nomination }) => nomination)) {
      for (const group of groupSamePersons(ofSubmission, notice)) {
        const found = [...new Set(group.map(({ nomination }) => nomination.award))];
        const toldElsewhere = found.every((one) =>
          found.every((other) => one === other || mustNotOverlap(notice, one, other)),
        );
        const at = group.map(({ name }) => name.at);
        if (found.length < 2 || toldElsewhere || !isNonEmpty(at)) continue;
        const names = found.map((award) => award.name);
        yield {
          messageId: notice.oneAwardPerPerson ? "onlyOne" : "several",
          at,
          data: { name: group[0]?.name.value ?? "", categories: names },
        };
      }
    }
  },
});
