import { HostError } from "../../workbookHost";
import type { ZipEntry } from "./zipDirectory";

/**
 * What a package may ask of the machine. As measured, 100,000 records of 30 columns of Chinese inflate to 310 MB, with
 * no part above 170 MB, and of 60 columns to twice that; photos are stored nearly uncompressed.
 */
const limits = {
  /** Parts: a photo for each of 10,000 records still passes. */
  entries: 20_000,
  /** Bytes of one part: V8 cannot hold a longer text in one string. */
  partBytes: 500 * 2 ** 20,
  /** Bytes of all parts together. */
  totalBytes: 2 ** 30,
  /** Inflated to compressed. Deflate ends at 1,032; a million formatted blank rows come to 17, a sheet of numbers to 15. */
  ratio: 300,
  /** Parts up to this many bytes may have any ratio: they cost nothing. */
  anyRatioBytes: 10 * 2 ** 20,
} as const;

/** Throws `HostError` when the declared sizes pass the limits; nothing has been inflated by then. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > limits.entries || total > limits.totalBytes || entries.some(isTooLarge)) {
    throw new HostError(
      "too-large",
      "文件解压后过大，可能不是正常的申报表；请删去多余的工作表、图片和空白行列，另存为新的 .xlsx 后再试。",
    );
  }
}

function isTooLarge({ size, dataStart, dataEnd }: ZipEntry): boolean {
  return size > limits.partBytes || (size > limits.anyRatioBytes && size > (dataEnd - dataStart) * limits.ratio);
}
