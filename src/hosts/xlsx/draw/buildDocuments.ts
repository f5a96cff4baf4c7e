import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { freeSheetName, legalSheetName } from "../../sheetNames";
import { loadExcelJs } from "../exceljs";
import { drawDocument } from "./drawDocument";
import { drawPictures, pictureFinder } from "./drawPictures";

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
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  workbook.creator = "推荐申报助手";
  const find = pictureFinder(workbook, pictures);
  const names: string[] = [];
  const missing: BuiltDocuments["missing"][number][] = [];
  for (const [index, document] of documents.entries()) {
    await onProgress?.(index, documents.length);
    const name = freeSheetName(names, legalSheetName(document.name));
    names.push(name);
    const sheet = drawDocument(workbook, { ...document, name });
    for (const file of drawPictures(sheet, document, find)) missing.push({ sheet: name, file });
  }
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), missing };
}
