import { readFileSync } from "node:fs";
import { UsageError } from "../command";
import { nodeErrorCode } from "../nodeErrorCode";
import { reasonOf } from "../systemFault";
import type { KeptFiles } from "./keptFiles";
import { type Lock, takeLock } from "./lock";
import { type OutputPlace, outputPlace } from "./outputPlace";
import { replaceFile } from "./replaceFile";

/** A file that a run writes its result to. Its methods throw `UsageError`, and then the file is as it was. */
export interface Output {
  /** What stands there; null when there is no file. Who has read it writes only if it still stands so. */
  read(): Uint8Array | null;
  write(bytes: Uint8Array): void;
}

/**
 * Lets a run work with its output, which no other run may use meanwhile. Throws `UsageError`, before any work is done,
 * when nothing can or may be written there.
 */
export async function withOutput<T>(
  path: string,
  kept: KeptFiles,
  work: (output: Output) => T | Promise<T>,
): Promise<T> {
  const { place, lock } = tellingWhy(path, () => {
    const found = outputPlace(path, kept);
    return { place: found, lock: takeLock(found) };
  });
  try {
    return await work(outputAt(place, lock));
  } finally {
    lock.release();
  }
}

function outputAt(place: OutputPlace, lock: Lock): Output {
  const { path, file } = place;
  let known: Uint8Array | null | undefined;
  return {
    read() {
      known = tellingWhy(path, () => contentOf(file));
      return known;
    },
    write(bytes) {
      tellingWhy(path, () => {
        if (!lock.isHeld()) {
          throw new UsageError(`“${path}”在本次运行期间已由另一次运行接手，本次未写出；请重新运行。`);
        }
        if (known !== undefined && !isSame(known, contentOf(file))) {
          throw new UsageError(`“${path}”在本次运行期间已被改动，为免丢失新的内容未写出；请关闭该文件后重新运行。`);
        }
        replaceFile(place, bytes, lock.temporary());
        known = known === undefined ? undefined : bytes;
      });
    },
  };
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (nodeErrorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function isSame(a: Uint8Array | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : b.equals(a);
}

function tellingWhy<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`无法写出“${path}”：${reasonOf(error)}。`);
  }
}
