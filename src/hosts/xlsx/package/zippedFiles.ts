import { inflateWhole } from "./inflate";
import { checkSizes } from "./limits";
import { centralRecordBytes, looksLikeZip, readDirectory, viewOf, type ZipEntry } from "./zipDirectory";

export interface ZippedFile {
  /** With its folders, between slashes. */
  readonly name: string;
  /** Throws `HostError` when it is not what was put in. */
  bytes(): Uint8Array;
}

/** True for an archive of files, false for a workbook, which is an archive too, whatever either is called. */
export function isArchive(bytes: Uint8Array): boolean {
  return looksLikeZip(bytes) && !readDirectory(bytes).entries.some(({ name }) => name === "[Content_Types].xml");
}

/** The files of an archive, as sent by mail; throws `HostError` where it is damaged, encrypted or out of all proportion. */
export function zippedFiles(archive: Uint8Array): ZippedFile[] {
  const { entries } = readDirectory(archive);
  checkSizes(entries, archive.length);
  return entries
    .filter(({ name }) => !/[\\/]$/.test(name))
    .map((entry) => ({ name: nameOf(entry), bytes: () => inflateWhole(archive, entry) }));
}

/** Windows writes the names of a Chinese computer in GBK and says nothing of it (APPNOTE 6.3, appendix D). */
function nameOf({ record }: ZipEntry): string {
  const name = record.subarray(centralRecordBytes, centralRecordBytes + viewOf(record).getUint16(28, true));
  return decode(name).replaceAll("\\", "/");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
