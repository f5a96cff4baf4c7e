/**
 * The hidden sheet in which the host in Excel lays down what it is going to write, before it touches a sheet that is
 * there. `open`: it is being filled, and worth nothing yet; `ready`: what it holds counts, and is to be put in place.
 */
export type JournalState = "open" | "ready";

export const journalSheetName = "_推荐申报助手_写入中";

/** `"journal:ready"`, quotes included: stands in the hidden name `generatedTagName` of the journal's sheet. */
export function formatJournalTag(state: JournalState): string {
  return `"journal:${state}"`;
}

/** Reads what `formatJournalTag` writes; null for anything else. */
export function parseJournalTag(value: string): JournalState | null {
  if (value === formatJournalTag("open")) return "open";
  return value === formatJournalTag("ready") ? "ready" : null;
}
