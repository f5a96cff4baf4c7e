import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { personsOf } from "../../workbook/persons";
import { putThemselves } from "../../workbook/putThemselves";
import { recordLabel } from "../../workbook/recordLabel";
import { groupSamePersons } from "../../workbook/sameness/persons";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（一）: nobody, and no organisation, is put forward twice in a category. Pairs are pair-person-reused's, other units cons-cross-person's. */
export default defineRule({
  meta: {
    id: "dup-person",
    summary: "Refuse one person or organisation twice in a category",
    messages: {
      repeated: "{name}（{birth}）在{category}中重复（{ids}）；请只保留一条。",
      organisation: "“{name}”在{category}中重复（{ids}）；请只保留一条。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const award of notice.awards.filter(({ kind }) => kind !== "pair")) {
      const ofAward = persons.filter(({ nomination }) => nomination.award.id === award.id);
      for (const ofSubmission of bySubmission(ofAward, ({ nomination }) => nomination)) {
        for (const group of groupSamePersons(ofSubmission, notice)) {
          const at = group.map(({ name }) => name.at);
          if (!isNonEmpty(at)) continue;
          const data = {
            name: group[0]?.name.value ?? "",
            birth: group.find(({ birth }) => birth.value)?.birth.value ?? "出生年月未填",
            category: award.name,
            ids: group.map(({ nomination }) => recordLabel(nomination)),
          };
          yield { messageId: "repeated", at, data };
        }
      }
    }
    const themselves = putThemselves(records).filter(({ nomination }) => isStanding(nomination));
    for (const ofSubmission of bySubmission(themselves, ({ nomination }) => nomination)) {
      for (const group of groupBy(ofSubmission, ({ key, nomination }) => `${nomination.award.id} ${key}`).values()) {
        if (group.length < 2) continue;
        const [{ name, nomination }, ...others] = group;
        const ids = group.map((each) => recordLabel(each.nomination));
        const data = { name: name.value ?? "", category: nomination.award.name, ids };
        yield { messageId: "organisation", at: [name.at, ...others.map((each) => each.name.at)], data };
      }
    }
  },
});
