import { memoised } from "../cells/memoised";
import { fingerprintOf } from "../workbook/fingerprint";
import { heldText } from "./excelLimits";
import type { DocumentRow, SheetDocument } from "./sheetDocument";

/** The fingerprint that `sheetFingerprint` finds again in the sheet that a host draws from a document. */
export function documentFingerprint({ rows }: SheetDocument): string {
  return rowsFingerprint(rows);
}

/** A long list is asked for its fingerprint where it is made and where it is drawn. */
const rowsFingerprint = memoised((rows: readonly DocumentRow[]) => fingerprintOf(textsOf(rows)));

function* textsOf(rows: readonly DocumentRow[]): Generator<string[]> {
  for (const { cells } of rows) {
    const inOrder = [...cells].sort((a, b) => a.column - b.column);
    yield inOrder.map(({ value }) => (value === null ? "" : heldText(String(value))));
  }
}
