import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../command";
import { nodeErrorCode } from "../nodeErrorCode";
import { replacingReasonOf } from "../systemFault";
import type { OutputPlace } from "./outputPlace";

/**
 * Puts the content into the file's place, whole or not at all: it is written beside, forced to the disk, read back and
 * then renamed. The file keeps its rights. All in one go, so that no signal is heard in between.
 * Throws `UsageError`, or the system's error; then the file is as it was.
 */
export function replaceFile({ path, file }: OutputPlace, bytes: Uint8Array, temporary: string): void {
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    // What others may not read they may not read on its way either.
    writeThrough(temporary, bytes, before ? 0o600 : 0o666);
    if (before) giveRights(temporary, before);
    try {
      renameSync(temporary, file);
    } catch (error) {
      throw new UsageError(`无法写出“${path}”：${replacingReasonOf(error)}。`);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(file));
}

function writeThrough(file: string, bytes: Uint8Array, mode: number): void {
  const written = openSync(file, "wx", mode);
  try {
    writeFileSync(written, bytes);
    fsyncSync(written);
  } finally {
    closeSync(written);
  }
  if (!readFileSync(file).equals(bytes)) throw Object.assign(new Error("written otherwise"), { code: "EIO" });
}

function giveRights(file: string, { uid, gid, mode }: Stats): void {
  const made = statSync(file);
  if (uid !== made.uid || gid !== made.gid) {
    try {
      chownSync(file, uid, gid);
    } catch (error) {
      // Only an administrator gives files away; to others the result belongs that they have made.
      if (nodeErrorCode(error) === null) throw error;
    }
  }
  chmodSync(file, mode & 0o777);
}

/** The new name is on the disk only with its folder. Not every system can do it, and the file is whole without. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (nodeErrorCode(error) === null) throw error;
  }
}
