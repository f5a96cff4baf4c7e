import type { Quota } from "./notice";

/** `2`, or `1—2` of a range. */
export function quotaNumber({ least, most }: Quota): string {
  return least === null ? String(most) : `${least}—${most}`;
}

/** The same with the kind of limit, as an office writes it: `原则上2`. */
export function quotaText(quota: Quota): string {
  return `${quota.inPrinciple ? "原则上" : ""}${quotaNumber(quota)}`;
}
