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

/** Quotas are numbers, unless some unit is given a range: 1—2. */
export function quotaType({ id }: Pick<Award, "id">, units: Notice["units"]): "integer" | "text" {
  return units.some(({ quotas }) => (quotas[id]?.least ?? null) !== null) ? "text" : "integer";
}
