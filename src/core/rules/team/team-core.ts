import type { Level } from "../../dictionaries/levels";
import { reach, tally, type Weight } from "../../workbook/evidence";
import { memberLevel } from "../../workbook/memberLevel";
import { personKey } from "../../workbook/persons";
import type { Member } from "../../workbook/records";
import { contendingTeams } from "../../workbook/teams";
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
      shortStation:
        "团队中技师、高级技师{count}人，不足{min}人；请在“团队成员”中补填，或核对各成员的职业资格，确实不足的不能推荐。",
      shortStudio:
        "团队中技师、高级技师、工程师{count}人，不足{min}人；请在“团队成员”中补填，或核对各成员的职称或职业资格，确实不足的不能推荐。",
      equivalent:
        "团队中技师、高级技师、工程师{count}人，另有其他系列中级以上职称{others}人，相当于工程师方满{min}人；请核实并在“例外说明”中写明。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    for (const { category, team, people, unplaced } of contendingTeams(records)) {
      const { coreMin: min } = notice[category];
      const core = tally(
        [...people, ...unplaced],
        (member) => weightIn(category, member),
        ({ name, birth }) => name.value && personKey(name.value) + birth.value,
      );
      const reached = reach(core, min);
      const at = [team.name.at] as const;
      if (reached === "short") {
        yield {
          messageId: category === "station" ? "shortStation" : "shortStudio",
          at,
          data: { count: core.counts, min },
        };
      }
      if (reached === "doubtful") {
        yield { messageId: "equivalent", at, data: { count: core.counts, others: core.doubtful, min } };
      }
    }
  },
});

function weightIn(category: "station" | "studio", member: Member): Weight {
  const level = memberLevel(member);
  const weight = category === "station" ? stationWeight(level) : studioWeight(level);
  return weight !== "no" && member.role.value === null ? "unreadable" : weight;
}

function stationWeight(level: Level | null): Weight {
  if (level === null) return "unreadable";
  return level.coreOfStation ? "counts" : "no";
}

function studioWeight(level: Level | null): Weight {
  if (level === null) return "unreadable";
  if (!level.coreOfStudio) return "no";
  return level.byEquivalence && !level.coreOfStation ? "doubtful" : "counts";
}
