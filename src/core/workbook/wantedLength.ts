import type { Notice, TextLength } from "../notice/notice";
import type { SheetKey } from "./standardWorkbook/standardWorkbook";

/** The length that a notice wants of a column's texts; null where it wants none. */
export function wantedLength(notice: Notice, sheet: SheetKey, columnKey: string): TextLength | null {
  if (columnKey !== "deeds") return null;
  if (sheet === "goldWorkers") return notice.gold.deeds;
  return sheet === "pairs" ? notice.pair.deeds : null;
}
