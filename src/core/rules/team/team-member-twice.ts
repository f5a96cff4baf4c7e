import { mapped } from "../../cells/nonEmpty";
import type { Member } from "../../workbook/records";
import { linkPersons, shownIdentity } from "../../workbook/sameness/persons";
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
      possible: "同一团队中{names}疑为同一人（{evidence}）；请核对是否为同一人，重复的只保留一行。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { rows } of contendingTeams(records)) {
      const { same, perhaps } = linkPersons(rows, notice);
      for (const entries of same.filter(isNotOfLeadersOnly)) {
        const at = mapped(entries, ({ name }) => name.at);
        const roles = [...new Set(entries.map(({ role }) => role.value ?? role.text))];
        yield { messageId: "repeated", at, data: { name: entries[0].name.value ?? "", count: at.length, roles } };
      }
      for (const { one, other, evidence } of perhaps) {
        const entries = [...one, ...other] as const;
        if (!isNotOfLeadersOnly(entries)) continue;
        yield {
          messageId: "possible",
          at: mapped(entries, ({ name }) => name.at),
          data: { names: entries.map(shownIdentity), evidence },
        };
      }
    }
  },
});

function isNotOfLeadersOnly(same: readonly Member[]): boolean {
  return same.some(({ role }) => role.value !== "负责人");
}
