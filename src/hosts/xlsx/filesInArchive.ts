import { isArchiveName, strayReason } from "../../core/workbook/city/leftover";
import { HostError } from "../workbookHost";
import { isArchive, zippedFiles } from "./package/zippedFiles";

/** A file of an archive, with its folders: its content, or why there is none, or what it is if no unit's. */
export type ArchivedFile = { readonly path: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly refused: string }
  | { readonly leftover: string }
);

/** An archive in an archive is opened, one in that is not: nobody sends such. */
const deepest = 2;

/**
 * The files of an archive, and of those in it. A workbook that has an archive's name, or what is neither, is given as the
 * one file that it is.
 */
export function filesInArchive(path: string, archive: Uint8Array, depth = 1): ArchivedFile[] {
  try {
    if (!isArchive(archive)) return [{ path, bytes: archive }];
    return zippedFiles(archive).flatMap((file): ArchivedFile[] => {
      const at = `${path}/${file.name}`;
      const isInner = isArchiveName(file.name);
      if (isInner && depth === deepest)
        return [{ path: at, refused: "压缩包套了几层，未打开；请先解压，再给出其中的文件。" }];
      if (isInner) return filesInArchive(at, file.bytes(), depth + 1);
      const leftover = strayReason(file.name);
      return [leftover === null ? { path: at, bytes: file.bytes() } : { path: at, leftover }];
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ path, refused: error.message }];
  }
}
