import type { Notice, NoticeUnit, Quota } from "../notice/notice";
import { quotaKey } from "../notice/quotaColumn";
import { quotaOf } from "./quotaUsage";

/** A unit's row of 名额分配 as the notice has it, by column key; null where the cell stays empty. */
export function quotaTableRow(unit: NoticeUnit, { awards }: Notice): Readonly<Record<string, string | number | null>> {
  return {
    unit: unit.name,
    code: unit.code,
    class: unit.class,
    ...Object.fromEntries(awards.map((award) => [quotaKey(award), quotaCell(quotaOf(unit, award))])),
    ceilingKind: Object.values(unit.quotas).some(({ inPrinciple }) => inPrinciple) ? "原则上" : "无",
    pooled: unit.pooled ? "是" : "否",
    aliases: unit.aliases.join("、") || null,
  };
}

/** `2`, or `1—2` of a range. */
function quotaCell(quota: Quota | null): string | number | null {
  if (quota === null) return null;
  return quota.least === null ? quota.most : `${quota.least}—${quota.most}`;
}
