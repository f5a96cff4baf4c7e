import { hasLeaderRow } from "../../workbook/leaderRow";
import { contendingTeams } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 附件8: 人数 are the leader and the members. 附件6: the four kinds of skilled people are among 职工人数. */
export default defineRule({
  meta: {
    id: "team-headcount",
    summary: "Compare a team's headcount with its rows, and its unit's skilled people with the staff",
    messages: {
      differs: "人数填{headcount}人，“{sheet.members}”中负责人和成员共{people}人；请核对，使两处一致。",
      exceeds:
        "四类技能人才合计{skilled}人，大于职工人数{staff}人；请核对更正，因兼职造成的在“{column.waiver}”中写明。",
    },
    fix: "proposed",
  },
  *check({ records }) {
    for (const entry of contendingTeams(records)) {
      const { staff, count, headcount } = entry.team;
      const counts = [count.seniorTechnician, count.technician, count.seniorWorker, count.other];
      const skilled = counts.reduce((sum, { value }) => sum + (value ?? 0), 0);
      if (staff.value !== null && skilled > staff.value) {
        const at = [staff.at, ...counts.map((field) => field.at)] as const;
        yield { messageId: "exceeds", at, data: { skilled, staff: staff.value } };
      }
      // A team without any row, and rows of unknown role, are asked about elsewhere.
      if (headcount.value === null || entry.people.length === 0 || entry.unplaced.length > 0) continue;
      const people = entry.people.length + (hasLeaderRow(entry) ? 0 : 1);
      if (headcount.value === people) continue;
      yield {
        messageId: "differs",
        at: [headcount.at],
        data: { headcount: headcount.value, people },
        fix: { safe: false, edits: [{ at: headcount.at, value: people }] },
      };
    }
  },
});
