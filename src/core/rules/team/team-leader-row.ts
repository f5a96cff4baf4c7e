import { isNonEmpty } from "../../cells/nonEmpty";
import { type Level, readLevel } from "../../dictionaries/levels";
import { isNamedAsLeader } from "../../workbook/leaderRow";
import { memberLevel } from "../../workbook/memberLevel";
import type { Field, Member } from "../../workbook/records";
import { saysNone } from "../../workbook/saysNone";
import { contendingTeams, type TeamRecords } from "../../workbook/teams";
import { defineRule } from "../rule";

/** 三（三）1, 三（四）1: the leader stands once in the team's list, with the same grade. An empty list is team-core's. */
export default defineRule({
  meta: {
    id: "team-leader-row",
    summary: "Ask for the leader's row in the team, agreeing with the application",
    messages: {
      missing: "“{sheet.members}”中没有角色为“负责人”的一行；请为负责人补填一行。",
      asMember: "负责人{leader}在“{sheet.members}”中的角色填为“成员”；请改为“负责人”。",
      several: "“{sheet.members}”中有{count}行角色为“负责人”；请只保留一行，其余改为“成员”。",
      name: "负责人姓名不一致：申报表为“{applied}”，“{sheet.members}”为“{listed}”；请核对更正。",
      level: "负责人等级不一致：申报表为“{applied}”，“{sheet.members}”为“{listed}”；请按证书更正。",
    },
    fix: "proposed",
  },
  *check({ records }) {
    for (const entry of contendingTeams(records)) {
      if (entry.people.length === 0) continue;
      const leaders = entry.people.filter(({ role }) => role.value === "负责人");
      const at = leaders.map(({ role }) => role.at);
      const [leader, second] = leaders;
      if (!leader) yield* withoutLeader(entry);
      else if (second && isNonEmpty(at)) yield { messageId: "several", at, data: { count: at.length } };
      else yield* disagreement(entry, leader);
    }
  },
});

function* withoutLeader({ team, people, unplaced }: TeamRecords) {
  const member = people.find((person) => isNamedAsLeader(person, team));
  if (member) {
    const at = member.role.at;
    const fix = { safe: false, edits: [{ at, value: "负责人" }] } as const;
    yield { messageId: "asMember", at: [at], data: { leader: member.name.value ?? "" }, fix } as const;
  } else if (unplaced.length === 0) {
    yield { messageId: "missing", at: [team.leader.name.at], data: {} } as const;
  }
}

function* disagreement(entry: TeamRecords, leader: Member) {
  const { name } = entry.team.leader;
  if (name.value !== null && leader.name.value !== null && !isNamedAsLeader(leader, entry.team)) {
    const data = { applied: name.value, listed: leader.name.value };
    yield { messageId: "name", at: [name.at, leader.name.at], data } as const;
    return;
  }
  const listed = memberLevel(leader);
  // A row that contradicts itself is told as such.
  if (listed === null || listed.carried !== undefined) return;
  const applied = isGraded(entry) ? entry.team.leader.skillLevel : entry.team.leader.title;
  const shown = leader.skillLevel.value === null ? leader.qualification : leader.skillLevel;
  const level = appliedLevel(entry);
  if (agree(level, listed) && !(isNone(shown) && isKnown(level))) return;
  const data = { applied: applied.value ?? "", listed: shown.value ?? "" };
  yield { messageId: "level", at: [applied.at, shown.at], data } as const;
}

/** Whether the application asks for the leader's grade, rather than for a title. */
function isGraded({ team }: TeamRecords): boolean {
  return team.leader.skillLevel.reading !== "absent";
}

function appliedLevel(entry: TeamRecords): Level {
  const { leader, hostUnit } = entry.team;
  if (isGraded(entry)) return readLevel("", { chosen: leader.skillLevel.value });
  return readLevel(leader.title.value ?? "", { employer: hostUnit.value });
}

/** Whether it says that there is none: 无. */
function isNone({ value }: Field<string>): boolean {
  return value !== null && saysNone(value);
}

function isKnown({ skill, titleRank }: Level): boolean {
  return skill !== null || titleRank !== null;
}

/** Grades and ranks differ only where both places name one: a technician may be an engineer as well. */
function agree(a: Level, b: Level): boolean {
  const sameSkill = a.skill === null || b.skill === null || a.skill === b.skill;
  const sameRank = a.titleRank === null || b.titleRank === null || a.titleRank === b.titleRank;
  return sameSkill && sameRank;
}
