import type { Records } from "./records";

/** Whether a workbook is one of nominations at all: it has a sheet for one of the awards. */
export function isNominationWorkbook({ observations, workbook }: Records): boolean {
  const missing = new Set(observations.flatMap((seen) => (seen.kind === "sheet-missing" ? [seen.sheet] : [])));
  return workbook.notice.awards.some(({ name }) => !missing.has(name));
}

/** Of a workbook that has none of the notice's awards: whether it was made for another notice's. */
export function isOfOtherNotice({ meta, workbook }: Records): boolean {
  return meta?.values.notice !== undefined && meta.values.notice !== workbook.notice.id;
}
