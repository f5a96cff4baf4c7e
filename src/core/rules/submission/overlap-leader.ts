import type { Notice } from "../../notice/notice";
import { bySubmission } from "../../quotas/submissions";
import { mustNotOverlap } from "../../workbook/overlaps";
import { type Person, personsOf } from "../../workbook/persons";
import { groupSamePersons } from "../../workbook/samePerson";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（四）: where a unit's teams must not overlap, nobody leads one of each. */
export default defineRule({
  meta: {
    id: "overlap-leader",
    summary: "Refuse one leader of teams that must not overlap",
    messages: {
      both: "{name}同为{first}“{firstId}”与{second}“{secondId}”负责人，两个项目不得重复交叉；请保留一项。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const leaders = personsOf(records).filter(({ role, nomination }) => role === "负责人" && isStanding(nomination));
    for (const ofSubmission of bySubmission(leaders, ({ nomination }) => nomination)) {
      for (const group of groupSamePersons(ofSubmission, notice)) {
        const pair = firstOverlap(group, notice);
        if (!pair) continue;
        const [first, second] = pair;
        yield {
          messageId: "both",
          at: [first.name.at, second.name.at],
          data: {
            name: first.name.value ?? "",
            first: first.nomination.award.name,
            firstId: first.nomination.recordId.value ?? "",
            second: second.nomination.award.name,
            secondId: second.nomination.recordId.value ?? "",
          },
        };
      }
    }
  },
});

function firstOverlap(group: readonly Person[], notice: Notice): readonly [Person, Person] | null {
  for (const first of group) {
    const second = group.find(({ nomination }) => mustNotOverlap(notice, first.nomination.award, nomination.award));
    if (second) return [first, second];
  }
  return null;
}
