import { isArchiveName, strayReason, type WantedFiles } from "../../core/workbook/city/leftover";
import { HostError } from "../workbookHost";
import { isArchive, type ZippedFile, zippedFiles } from "./package/zippedFiles";

/** A file of an archive, with its folders: its content, or why there is none, or what it is if no unit's. */
export type ArchivedFile = { readonly path: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly refused: string }
  | { readonly leftover: string }
);

/** An archive in an archive is opened, one in that is not: nobody sends such. */
const deepest = 2;

/**
 * The files of an archive, and of those in it; null for a workbook that has an archive's name, or what is neither. Throws
 * `HostError` where the archive itself cannot be read.
 */
export function filesInArchive(
  path: string,
  archive: Uint8Array,
  wanted: WantedFiles = "tables",
  depth = 1,
): ArchivedFile[] | null {
  if (!isArchive(archive)) return null;
  return zippedFiles(archive).flatMap((file) => filesAt(`${path}/${file.name}`, file, wanted, depth));
}

/** What is wrong with one file is said of that file. */
function filesAt(path: string, { name, bytes }: ZippedFile, wanted: WantedFiles, depth: number): ArchivedFile[] {
  const leftover = strayReason(name, wanted);
  if (leftover !== null) return [{ path, leftover }];
  const isInner = isArchiveName(name);
  if (isInner && depth === deepest) return [{ path, refused: "压缩包套了几层，未打开；请先解压，再给出其中的文件。" }];
  try {
    const content = bytes();
    return (isInner && filesInArchive(path, content, wanted, depth + 1)) || [{ path, bytes: content }];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ path, refused: error.message }];
  }
}
