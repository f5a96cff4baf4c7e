import { loadUseCases } from "../app/loadUseCases";
import { notLoaded } from "../app/notLoaded";
import { HostError } from "../hosts/workbookHost";
import type { FileInteractiveHost } from "./fileInteractiveHost";

/** A workbook on its way into the page. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Made here, so that no file of that name is on the computer yet. */
  readonly isNew: boolean;
}

/** A workbook that is open in the page. */
export interface OpenWorkbook extends WorkbookFile {
  readonly host: FileInteractiveHost;
  /** Another one for each workbook opened, of the same file too. */
  readonly key: number;
}

let opened = 0;

/** Throws `HostError` when the file is no workbook that can be read. */
export async function openWorkbook(file: WorkbookFile): Promise<OpenWorkbook> {
  // The page can be seen before what reads, writes and checks workbooks has come.
  const [{ openFileHost }] = await Promise.all([import("./fileInteractiveHost"), loadUseCases()]);
  return { ...file, host: openFileHost(file.bytes), key: opened++ };
}

/** What went wrong, for the clerk. */
export function sentenceOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  const missing = notLoaded(error);
  if (missing !== null) return missing;
  const detail = error instanceof Error ? error.message : String(error);
  return `程序出错，工作簿没有改动；请把这句话告诉维护人员：${detail}`;
}
