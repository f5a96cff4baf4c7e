import type { Notice } from "../../notice/notice";
import { ofKind } from "../../workbook/nominations";
import type { Field, Records, Team } from "../../workbook/records";
import { idInFile } from "../../workbook/teams";

/**
 * The fields of conditional columns that their rows must have. The other conditional columns belong to rules of their
 * own: 竞赛称号 and 竞赛年度 to eligible-group, 技能等级 to level-unknown, 推荐排序 and 初审意见 to prelim-incomplete,
 * 负责人技术专长 to leader-title, those of 初审公示 to pub-missing and letter-fields.
 */
export function* requiredWhen(records: Records, notice: Notice): Generator<Field> {
  const pooled = new Set(notice.units.filter((unit) => unit.pooled).map(({ name }) => name));
  for (const { source, reportingUnit } of records.unitInfo) {
    if (source.unit !== null && pooled.has(source.unit)) yield reportingUnit;
  }
  const required = new Map(ofKind(records, "team").map((team) => [idOf(team), team.award.children.members?.required]));
  for (const member of records.members) {
    const keys = required.get(idInFile(member, member.parentId.value ?? "")) ?? [];
    yield* member.fields.filter(({ column }) => keys.includes(column.key));
  }
  for (const { state, to } of records.projects) {
    if (state.value === "完成") yield to;
  }
  for (const { kind, levelBefore, levelAfter } of records.honours) {
    if (kind.value === "培养高技能人才") yield* [levelBefore, levelAfter];
  }
}

function idOf(team: Team): string | null {
  return team.recordId.value === null ? null : idInFile(team, team.recordId.value);
}
