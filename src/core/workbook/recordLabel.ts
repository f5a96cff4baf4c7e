import type { Nomination } from "./records";

/** How a message names a nomination: its 编号, or its row where it has none, on a sheet that is not the award's only one. */
export function recordLabel({ recordId, source, award }: Nomination): string {
  const sheet = source.sheetName === award.name ? "" : `“${source.sheetName}”`;
  return recordId.value ?? `${sheet}第${source.row}行`;
}
