import type { Notice } from "../notice/notice";
import type { Weight } from "./evidence";

type Known = Pick<Notice, "recent" | "rules">;

/**
 * Whether a month (`2018-10`) lies in 近两年. The notice does not say where they begin: `recent.from` counts back from the
 * deadline; months between `graceFrom` and `from` count only if calendar years are meant. Null, a month not read, is open.
 */
export function recency(month: string | null, notice: Known): Weight {
  const { recent } = notice;
  if (month === null) return "unreadable";
  if (month > recent.to) return toCome(notice);
  if (month < recent.graceFrom) return "no";
  return month >= recent.from ? "counts" : "doubtful";
}

/** Whether a month lies in 近年来: surely in 近两年, and before that only as the clerk explains. */
export function recentYears(month: string | null, notice: Known): Weight {
  const { recent } = notice;
  if (month === null) return "unreadable";
  if (month > recent.to) return toCome(notice);
  return month >= recent.from ? "counts" : "doubtful";
}

/** A month that has not come is mistyped, and which was meant cannot be told before it is mended, as future-date asks. */
function toCome({ rules }: Known): Weight {
  return "future-date" in rules ? "unreadable" : "no";
}
