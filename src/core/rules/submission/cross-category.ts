import { isNonEmpty } from "../../cells/nonEmpty";
import { bySubmission } from "../../quotas/submissions";
import { personsOf } from "../../workbook/persons";
import { groupSamePersons } from "../../workbook/samePerson";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/**
 * One person in several categories. The 2020 notice does not forbid it, others do (one award a person). A leader of a
 * station and a studio alone is overlap-leader's.
 */
export default defineRule({
  meta: {
    id: "cross-category",
    summary: "Point out one person in several categories",
    messages: { several: "{name}同时出现在{categories}中；请核对，确认是否同时申报。" },
    fix: "none",
  },
  *check({ records, notice }) {
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const ofSubmission of bySubmission(persons, ({ nomination }) => nomination)) {
      for (const group of groupSamePersons(ofSubmission)) {
        const found = [...new Set(group.map(({ category }) => category))];
        const teamsOnly = found.every((category) => category === "station" || category === "studio");
        const at = group.map(({ name }) => name.at);
        if (found.length < 2 || teamsOnly || !isNonEmpty(at)) continue;
        const names = found.map((category) => notice.categories[category].name);
        yield { messageId: "several", at, data: { name: group[0]?.name.value ?? "", categories: names } };
      }
    }
  },
});
