import type { Nomination } from "./records";

/** How a message names a nomination: its 编号, or its row where it has none. */
export function recordLabel({ recordId, source }: Nomination): string {
  return recordId.value ?? `第${source.row}行`;
}
