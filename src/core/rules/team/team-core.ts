import type { WantedLevel } from "../../notice/schema/award";
import { reach, type Weight, weighRows } from "../../workbook/evidence";
import { levelWeight } from "../../workbook/levelWeight";
import { memberLevel } from "../../workbook/memberLevel";
import { personKey } from "../../workbook/nameKeys";
import type { Member } from "../../workbook/records";
import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）1: a station's team has three 技师 or 高级技师; 三（四）1: in a studio's, 工程师 count as well. The leader counts.
 * Whether titles outside engineering equal 工程师, the notice leaves open.
 */
export default defineRule({
  meta: {
    id: "team-core",
    summary: "Ask a team for three members of core grade",
    messages: {
      short:
        "团队中{label}{count}人，不足{min}人；请在“{sheet.members}”中补填，或核对各成员的{proof}，确实不足的不能推荐。",
      equivalent:
        "团队中{label}{count}人，另有其他系列中级以上职称{others}人，相当于工程师方满{min}人；请核实并在“{column.waiver}”中写明。",
      disputed:
        "团队中{label}{count}人，另有{others}人证书与所选等级不一致，计入方满{min}人；请按证书核实更正，属实的在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "core.min", sheet: "members" }],
  },
  *check({ records }) {
    for (const { team, people, unplaced } of teamsToldBy("members", records)) {
      if (team.award.core === null) continue;
      const { min, level, label } = team.award.core;
      const core = weighRows(
        [...people, ...unplaced],
        (member) => weightOf(member, level),
        ({ name, birth }) => name.value && personKey(name.value) + birth.value,
      );
      const reached = reach(core, min);
      const at = [team.name.at] as const;
      if (reached === "short") {
        const proof = level.title === null ? "职业资格" : "职称或职业资格";
        yield { messageId: "short", at, data: { label, count: core.counts, min, proof } };
      }
      if (reached === "disputed") {
        yield { messageId: "disputed", at, data: { label, count: core.counts, others: core.disputed, min } };
      }
      if (reached === "doubtful") {
        yield { messageId: "equivalent", at, data: { label, count: core.counts, others: core.doubtful, min } };
      }
    }
  },
});

function weightOf(member: Member, wanted: WantedLevel): Weight {
  const weight = levelWeight(memberLevel(member), wanted);
  return weight !== "no" && member.role.value === null ? "unreadable" : weight;
}
