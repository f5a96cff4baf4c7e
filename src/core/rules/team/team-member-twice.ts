import { isNonEmpty } from "../../cells/nonEmpty";
import type { Member } from "../../workbook/records";
import { byName, comparePersons, groupSamePersons } from "../../workbook/samePerson";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）1, 三（四）1: whoever is of a team stands once in its list, the leader too; twice, he would count twice in
 * every share and print twice in the form. Two rows of 负责人 are team-leader-row's.
 */
export default defineRule({
  meta: {
    id: "team-member-twice",
    summary: "Refuse one person twice in a team's list, and ask about namesakes in it",
    messages: {
      repeated: "{name}在同一团队中列了{count}行（{roles}）；请只保留一行，并核对人数。",
      possible: "同一团队中有{count}行姓名均为{name}，其余信息不足以判断；请核对是否为同一人，重复的只保留一行。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { rows } of contendingTeams(records)) {
      for (const namesakes of byName(rows).values()) {
        const [first, ...others] = namesakes;
        if (!first || others.length === 0) continue;
        const certain = groupSamePersons(namesakes, notice).filter(isNotOfLeadersOnly);
        for (const same of certain) {
          const at = same.map(({ name }) => name.at);
          const roles = [...new Set(same.map(({ role }) => role.value ?? role.text))];
          if (isNonEmpty(at))
            yield { messageId: "repeated", at, data: { name: nameOf(first), count: at.length, roles } };
        }
        const possible = others.filter((other) => comparePersons(first, other, notice) === "possible");
        const at = [first.name.at, ...possible.map(({ name }) => name.at)] as const;
        if (certain.length > 0 || possible.length === 0) continue;
        yield { messageId: "possible", at, data: { name: nameOf(first), count: at.length } };
      }
    }
  },
});

function isNotOfLeadersOnly(same: readonly Member[]): boolean {
  return same.some(({ role }) => role.value !== "负责人");
}

function nameOf({ name }: Member): string {
  return name.value ?? "";
}
