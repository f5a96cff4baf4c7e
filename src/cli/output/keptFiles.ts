import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** Files that no result may take the place of: each by its real path and by what the disk knows it as. */
export type KeptFiles = ReadonlySet<string>;

export function keptFiles(paths: readonly string[]): KeptFiles {
  return new Set(paths.flatMap(marksOf));
}

/** True for a file of these, however its path is written; also for a second name of one. */
export function isKept(file: string, found: BigIntStats | null, kept: KeptFiles): boolean {
  return kept.has(file) || (found !== null && kept.has(idOf(found)));
}

function marksOf(path: string): string[] {
  try {
    return [realpathSync(path), idOf(statSync(path, { bigint: true }))];
  } catch {
    // What is not there cannot be overwritten; reading it tells why.
    return [resolve(path)];
  }
}

function idOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}
