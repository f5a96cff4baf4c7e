import { bySubmission } from "../../quotas/submissions";
import { personsOf } from "../../workbook/persons";
import { groupSamePersons } from "../../workbook/samePerson";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 四（四）: a unit's stations and studios must not overlap; nobody leads one of each. */
export default defineRule({
  meta: {
    id: "overlap-leader",
    summary: "Refuse one leader of both a station and a studio",
    messages: {
      both: "{name}同为技师工作站“{station}”与创新工作室“{studio}”负责人，两个项目不得重复交叉；请保留一项。",
    },
    fix: "none",
  },
  *check({ records }) {
    const leaders = personsOf(records).filter(({ role, nomination }) => role === "负责人" && isStanding(nomination));
    for (const ofSubmission of bySubmission(leaders, ({ nomination }) => nomination)) {
      for (const group of groupSamePersons(ofSubmission)) {
        const station = group.find(({ category }) => category === "station");
        const studio = group.find(({ category }) => category === "studio");
        if (!station || !studio) continue;
        yield {
          messageId: "both",
          at: [station.name.at, studio.name.at],
          data: {
            name: station.name.value ?? "",
            station: station.nomination.recordId.value ?? "",
            studio: studio.nomination.recordId.value ?? "",
          },
        };
      }
    }
  },
});
