import type { NoticeUnit } from "../notice/notice";

/** 附件2: a unit's row of 名额分配 as the notice has it, by column key; null where the cell stays empty. */
export function quotaTableRow(unit: NoticeUnit): Readonly<Record<string, string | number | null>> {
  return {
    unit: unit.name,
    code: unit.code,
    class: unit.class,
    goldQuota: unit.goldQuota,
    stationCeiling: unit.stationCeiling,
    studioCeiling: unit.studioCeiling,
    ceilingKind: unit.ceilingKind,
    pooled: unit.pooled ? "是" : "否",
    aliases: unit.aliases.join("、") || null,
  };
}
