import { percentBeside } from "../../cells/percents";
import { reach, weighRows } from "../../workbook/evidence";
import { levelWeight } from "../../workbook/levelWeight";
import { memberLevel } from "../../workbook/memberLevel";
import type { Member, Team } from "../../workbook/records";
import { teamsToldBy } from "../../workbook/teams";
import { defineRule } from "../rule";

/**
 * 三（三）1: so large a share of a team are 高级工（工程师）or higher; exactly that is enough. The team is the leader and the
 * members, part-timers included; where leaving those out would change the answer, the clerk is asked.
 */
export default defineRule({
  meta: {
    id: "team-ratio",
    summary: "Ask for the share of senior members that the award wants",
    messages: {
      short:
        "团队{size}人中{label}{count}人，占{percent}%，低于{wanted}%；请补充人员或核对各成员等级，确实不足的不能推荐。",
      partTime:
        "{label}人员含兼职占{percent}%、不含兼职占{fullTimePercent}%，是否达到{wanted}%取决于兼职人员；请核实并在“{column.waiver}”中写明。",
      equivalent:
        "团队{size}人中{label}{count}人，另有其他系列中级以上职称{others}人，相当于工程师方达{wanted}%；请核实并在“{column.waiver}”中写明。",
      disputed:
        "团队{size}人中{label}{count}人，另有{others}人证书与所选等级不一致，计入方达{wanted}%；请按证书核实更正，属实的在“{column.waiver}”中写明。",
    },
    fix: "none",
    needs: [{ asked: "senior.ratio", sheet: "members" }],
  },
  *check({ records }) {
    for (const { team, people, unplaced } of teamsToldBy("members", records)) {
      const { senior } = team.award;
      // Without knowing who is of the team, there is no share to speak of.
      if (senior === null || people.length === 0 || unplaced.length > 0) continue;
      const { label } = senior;
      const all = shareOf(people, senior);
      const fullTimers = people.filter(({ partTime }) => partTime.value !== "是");
      const fullTime = fullTimers.length === people.length ? all : shareOf(fullTimers, senior);
      const { size, count } = all;
      const inPercent = percentBeside(senior.ratio, all.share, fullTime.share);
      const wanted = inPercent(senior.ratio);
      const percent = inPercent(all.share);
      const at = [team.name.at] as const;
      if (isFlipped(all, fullTime)) {
        yield {
          messageId: "partTime",
          at,
          data: { label, percent, fullTimePercent: inPercent(fullTime.share), wanted },
        };
      } else if (all.reached === "short") {
        yield { messageId: "short", at, data: { size, label, count, percent, wanted } };
      } else if (all.reached === "doubtful") {
        yield { messageId: "equivalent", at, data: { size, label, count, others: all.doubtful, wanted } };
      } else if (all.reached === "disputed") {
        yield { messageId: "disputed", at, data: { size, label, count, others: all.disputed, wanted } };
      }
    }
  },
});

type Senior = NonNullable<Team["award"]["senior"]>;
type Share = ReturnType<typeof shareOf>;

function shareOf(members: readonly Member[], { ratio, level }: Senior) {
  const size = members.length;
  const senior = weighRows(
    members,
    (member) => levelWeight(memberLevel(member), level),
    () => null,
  );
  // The margin keeps ratios such as 0.1 × 30 from asking for one more than they mean.
  const reached = reach(senior, Math.ceil(size * ratio - 1e-9));
  const { counts: count, doubtful, disputed } = senior;
  return { size, count, doubtful, disputed, share: count / size, reached };
}

function isFlipped(all: Share, fullTime: Share): boolean {
  if (fullTime.size === 0) return false;
  return [all.reached, fullTime.reached].sort().join() === "met,short";
}
