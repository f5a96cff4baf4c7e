import { documentFingerprint } from "../../core/documents/fingerprint";
import type { SheetDocument } from "../../core/documents/sheetDocument";
import { generatedSheet } from "../../core/workbook/city/citySheets";
import type { GeneratedKind, SheetData, WorkbookData } from "../../core/workbook/workbookData";

/** A document's sheet as it stands in the workbook. */
export interface Standing {
  /** The sheet's name. */
  readonly sheet: string;
  /** What would be made now reads otherwise. What was typed into it since does not count. */
  readonly isStale: boolean;
}

/**
 * Null where no sheet of the kind stands in the workbook.
 * @param document what would be made now; null: nothing
 */
export function standing(
  data: WorkbookData,
  kind: GeneratedKind,
  document: (sheet: SheetData) => SheetDocument | null,
): Standing | null {
  const sheet = generatedSheet(data, kind);
  if (!sheet?.generated) return null;
  const now = document(sheet);
  return { sheet: sheet.name, isStale: now === null || documentFingerprint(now) !== sheet.generated.fingerprint };
}
