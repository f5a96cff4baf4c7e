import { documentData } from "../core/documents/documentData";
import type { SheetDocument } from "../core/documents/sheetDocument";
import type { GeneratedSheet, WritePlan } from "../core/plan/writePlan";
import { generatedSheet } from "../core/workbook/city/citySheets";
import { sheetFingerprint } from "../core/workbook/fingerprint";
import type { GeneratedKind, SheetData, WorkbookData } from "../core/workbook/workbookData";
import { handCopyName } from "./handCopyName";

/** Sheets that hold nothing but what is worked out, so that the city's words in them would be lost with a new one. */
const workedOut: ReadonlySet<GeneratedKind> = new Set<GeneratedKind>([
  "city-quotas",
  "city-issues",
  "summary",
  "city-prior",
  "city-results",
  "city-result-notice",
  "city-next-prior",
]);

/** A sheet of the city's workbook, and what has to be done about it. */
export interface PlacedSheet {
  /** As it will stand there. */
  readonly sheet: SheetData;
  /** What it reads like; null where that is the city's own words. */
  readonly document: SheetDocument | null;
  /** Null where the standing sheet is left alone. */
  readonly generated: GeneratedSheet | null;
  /** The standing sheet was edited by hand and stays as the city's own. */
  readonly released: NonNullable<WritePlan["released"]>[number] | null;
}

/**
 * Puts a document in the place of the sheet of its kind. A sheet that reads as it should is left alone, with the widths
 * and colours that it has been given; so is one edited by hand as long as there is nothing new to say in it.
 */
export function placeSheet(
  standing: WorkbookData | null,
  kind: GeneratedKind,
  made: SheetDocument,
  /** The standing sheet holds words of the city that the document lacks. */
  isLossy = false,
): PlacedSheet {
  const old = standing && generatedSheet(standing, kind);
  const document = old ? { ...made, name: old.name } : made;
  const drawn = { sheet: documentData(document, kind), document, generated: { kind, document }, released: null };
  if (!standing || !old?.generated) return drawn;
  const wanted = drawn.sheet.generated?.fingerprint;
  const now = sheetFingerprint(old);
  if (now === wanted) return old.generated.unfinished ? drawn : { ...leftAlone(old), document };
  const isEdited = workedOut.has(kind) && now !== old.generated.fingerprint;
  if (!isEdited && !isLossy) return drawn;
  if (wanted === old.generated.fingerprint && !isLossy) return leftAlone(old);
  const name = handCopyName(old.name, new Set(standing.sheets.map((each) => each.name)));
  return { ...drawn, released: { kind, name } };
}

/** A sheet that stays as it is. */
export function leftAlone(sheet: SheetData): PlacedSheet {
  return { sheet, document: null, generated: null, released: null };
}
