import type { Notice } from "../../notice/notice";
import { bySubmission } from "../../quotas/submissions";
import { mustNotOverlap } from "../../workbook/overlaps";
import { type Person, personsOf } from "../../workbook/persons";
import { groupSamePersons } from "../../workbook/sameness/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（四）: where awards must not overlap, nobody stands in both: no leader of two teams, and nobody else. */
export default defineRule({
  meta: {
    id: "overlap-leader",
    summary: "Refuse one person in two awards that must not overlap",
    messages: {
      both: "{name}同为{first}“{firstId}”与{second}“{secondId}”负责人，两个项目不得重复交叉；请保留一项。",
      inBoth: "{name}同时列入{first}“{firstId}”与{second}“{secondId}”，两个项目不得重复交叉；请保留一项。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const ofSubmission of bySubmission(persons, ({ nomination }) => nomination)) {
      for (const group of groupSamePersons(ofSubmission, notice)) {
        const pair = firstOverlap(group, notice);
        if (!pair) continue;
        const [first, second] = pair;
        yield {
          messageId: pair.every(({ role }) => role === "负责人") ? "both" : "inBoth",
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
