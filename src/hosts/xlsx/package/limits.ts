import { HostError } from "../../workbookHost";
import type { ZipEntry } from "./zipDirectory";

/**
 * What a package may ask of the machine, by its declared and its real size. As measured, 100,000 records of 30 columns of
 * Chinese inflate from 29 MB to 310 MB, with no part above 170 MB, and of 60 columns to twice that; a million formatted
 * blank rows inflate to 17 times their size, a sheet of numbers to 15, the same record over and over to 26; photos are
 * stored nearly uncompressed.
 */
const limits = {
  /** Parts: a photo for each of 10,000 records still passes. */
  entries: 20_000,
  /** Bytes of one part: V8 cannot hold a longer text in one string. */
  partBytes: 500 * 2 ** 20,
  /** Bytes of all parts together. */
  totalBytes: 2 ** 30,
  /** Bytes of all parts together may always be so many, and beyond so many times those of the file. Deflate ends at 1,032. */
  anyRatioBytes: 8 * 2 ** 20,
  ratio: 100,
  /** Bytes that what was read may come to: so many, and beyond so many times those of the file. */
  keptBytes: 64 * 2 ** 20,
  keptRatio: 200,
} as const;

/** Throws `HostError` when the declared sizes pass the limits; nothing has been inflated by then. */
export function checkSizes(entries: readonly ZipEntry[], fileBytes: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const allowed = Math.min(limits.totalBytes, limits.anyRatioBytes + limits.ratio * fileBytes);
  if (entries.length > limits.entries || total > allowed || entries.some(({ size }) => size > limits.partBytes)) {
    throw tooLarge();
  }
}

/** Counts roughly what is kept of a file; throws `HostError` when it is out of all proportion to the file's size. */
export type Weigh = (bytes: number) => void;

export function allowance(fileBytes: number): Weigh {
  let left = limits.keptBytes + limits.keptRatio * fileBytes;
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw tooLarge();
  };
}

export function tooLarge(): HostError {
  return new HostError(
    "too-large",
    "文件解压后过大，可能不是正常的申报表；请删去多余的工作表、图片和空白行列，另存为新的 .xlsx 后再试。",
  );
}
