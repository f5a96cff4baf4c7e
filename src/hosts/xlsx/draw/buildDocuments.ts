import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { freeSheetName, legalSheetName } from "../../sheetNames";
import { type NewSheet, newWorkbook } from "../newWorkbook";
import { xmlDocument } from "../package/xmlDocument";
import { extendStyles } from "../write/parts/extendStyles";
import { plainStyles } from "../write/parts/plainStyles";
import { drawPictures } from "./drawPictures";
import { drawSheet } from "./drawSheet";
import { drawStyles } from "./drawStyles";
import { pictureStore } from "./pictureStore";
import { printNames } from "./printNames";

export interface BuildOptions {
  /** The bytes of pictures by the names of their files. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /** Told before each sheet, so that a screen can show it. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>;
}

export interface BuiltDocuments {
  readonly bytes: Uint8Array;
  /** Pictures that were not given, or are neither JPEG nor PNG; `file` is null where the document names none. */
  readonly missing: readonly { readonly sheet: string; readonly file: string | null }[];
}

/** A new workbook with a sheet for each document. */
export async function buildDocuments(
  documents: readonly SheetDocument[],
  { pictures = new Map(), onProgress }: BuildOptions = {},
): Promise<BuiltDocuments> {
  const store = pictureStore(pictures);
  // Its digits are as wide as documents count them.
  const styles = extendStyles(xmlDocument(plainStyles("Calibri"), "styles"));
  const styleIndex = drawStyles(styles);
  const sheets: NewSheet[] = [];
  const missing: BuiltDocuments["missing"][number][] = [];
  for (const [index, document] of documents.entries()) {
    await onProgress?.(index, documents.length);
    const taken = sheets.map(({ name }) => name);
    const named = { ...document, name: freeSheetName(taken, legalSheetName(document.name)) };
    const { drawing, missing: lacking } = drawPictures(named, store);
    const source = drawSheet(named, styleIndex, drawing ? "rId1" : undefined);
    sheets.push({ name: named.name, source, names: printNames(named), drawing });
    for (const file of lacking) missing.push({ sheet: named.name, file });
  }
  return { bytes: newWorkbook(sheets, styles.xml().source, store.media), missing };
}
