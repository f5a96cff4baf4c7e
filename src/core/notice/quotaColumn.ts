import type { Award, Notice } from "./notice";

const prefix = "quota.";

/** The key under which 名额分配 has an award's quotas. */
export function quotaKey({ id }: Pick<Award, "id">): string {
  return prefix + id;
}

/** The award whose quotas a column of 名额分配 holds, by its key; null for other columns. */
export function awardOfQuotas(key: string): string | null {
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

type Quotas = Pick<Notice, "awards" | "units" | "sheets">;

/**
 * Whether a quota says in its own cell that it is meant in principle: `原则上2`. A notice may choose 上限性质 instead,
 * which says so once a unit: enough as long as each award's quotas are all of one kind.
 */
export function saysKindOfLimit({ awards, units, sheets }: Quotas): boolean {
  if (!sheets.quotaTable?.columns?.some(({ key }) => key === "ceilingKind")) return true;
  return awards.some(({ id }) => {
    const kinds = new Set(units.flatMap(({ quotas: { [id]: quota } }) => (quota ? [quota.inPrinciple] : [])));
    return kinds.size > 1;
  });
}

/** Quotas are numbers, unless some unit's is more: 1—2, 原则上2. */
export function quotaType({ id }: Pick<Award, "id">, notice: Quotas): "integer" | "text" {
  const inWords = saysKindOfLimit(notice);
  const isMore = notice.units.some(({ quotas: { [id]: quota } }) => {
    return quota !== undefined && (quota.least !== null || (inWords && quota.inPrinciple));
  });
  return isMore ? "text" : "integer";
}
