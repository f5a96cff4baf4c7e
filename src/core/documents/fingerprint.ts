import { fingerprintOf } from "../workbook/fingerprint";
import type { SheetDocument } from "./sheetDocument";

/** The fingerprint that `sheetFingerprint` finds again in the sheet that a host draws from a document. */
export function documentFingerprint(document: SheetDocument): string {
  const rows = document.rows.map(({ cells }) => [...cells].sort((a, b) => a.column - b.column));
  return fingerprintOf(rows.map((cells) => cells.map(({ value }) => (value === null ? "" : String(value)))));
}
