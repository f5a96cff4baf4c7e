import type { Notice, NoticeUnit, Quota } from "../notice/notice";
import { quotaKey, saysKindOfLimit } from "../notice/quotaColumn";
import { quotaNumber, quotaText } from "../notice/quotaText";
import { quotaOf } from "./quotaUsage";

/** A unit's row of 名额分配 as the notice has it, by column key; null where the cell stays empty. */
export function quotaTableRow(unit: NoticeUnit, notice: Notice): Readonly<Record<string, string | number | null>> {
  const inWords = saysKindOfLimit(notice);
  return {
    unit: unit.name,
    code: unit.code,
    class: unit.class,
    ...Object.fromEntries(
      notice.awards.map((award) => [quotaKey(award), quotaCell(quotaOf(unit, award), inWords)] as const),
    ),
    ceilingKind: Object.values(unit.quotas).some(({ inPrinciple }) => inPrinciple) ? "原则上" : "无",
    pooled: unit.pooled ? "是" : "否",
    aliases: unit.aliases.join("、") || null,
  };
}

/** A number, `1—2`, or `原则上2`. */
function quotaCell(quota: Quota | null, inWords: boolean): string | number | null {
  if (quota === null) return null;
  if (quota.least === null && !(inWords && quota.inPrinciple)) return quota.most;
  return inWords ? quotaText(quota) : quotaNumber(quota);
}
