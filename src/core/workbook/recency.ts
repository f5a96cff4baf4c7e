import type { Notice } from "../notice/notice";
import type { Weight } from "./evidence";

/**
 * Whether a month (`2018-10`) lies in 近两年. The notice does not say where they begin: `recent.from` counts back from the
 * deadline; months between `graceFrom` and `from` count only if calendar years are meant. Null, a month not read, is open.
 */
export function recency(month: string | null, { recent }: Pick<Notice, "recent">): Weight {
  if (month === null) return "unreadable";
  if (month > recent.to || month < recent.graceFrom) return "no";
  return month >= recent.from ? "counts" : "doubtful";
}

/** Whether a month lies in 近年来: surely in 近两年, and before that only as the clerk explains. */
export function recentYears(month: string | null, { recent }: Pick<Notice, "recent">): Weight {
  if (month === null) return "unreadable";
  if (month > recent.to) return "no";
  return month >= recent.from ? "counts" : "doubtful";
}
