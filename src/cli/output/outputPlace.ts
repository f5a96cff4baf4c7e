import { accessSync, constants, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { UsageError } from "../command";
import { nodeErrorCode } from "../nodeErrorCode";
import type { KeptFiles } from "./keptFiles";
import { isKept } from "./keptFiles";

/** Where a result is really put. */
export interface OutputPlace {
  /** As the user wrote it. */
  readonly path: string;
  /** The file itself, with links followed. */
  readonly file: string;
}

/**
 * The place that a path means. Throws `UsageError` where a result must not stand, and the system's error where the path
 * cannot be looked at.
 */
export function outputPlace(path: string, kept: KeptFiles): OutputPlace {
  const file = followed(resolve(path));
  const found = statOrNull(file);
  if (isKept(file, found, kept)) {
    throw new UsageError(`结果文件与原文件相同（${path}），为保护原文件未写出，请换一个文件名。`);
  }
  if (found?.isFile() === false) throw refusal(path, "它是文件夹、管道或设备，不是文件");
  if (found && isReadOnly(file, Number(found.mode))) throw refusal(path, "它是只读文件，请换一个文件名");
  const meansFolder = path.endsWith("/") || path.endsWith(sep);
  if (meansFolder || !statOrNull(dirname(file))?.isDirectory()) throw refusal(path, "所在文件夹不存在");
  return { path, file };
}

/** A link that leads to a file not there yet means that file. */
function followed(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (nodeErrorCode(error) !== "ENOENT" && nodeErrorCode(error) !== "ENOTDIR") throw error;
  }
  const folder = realOr(dirname(path));
  const next = linkAt(path);
  if (next === null || links > 40) return join(folder, basename(path));
  return followed(resolve(folder, next), links + 1);
}

function realOr(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function statOrNull(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    if (nodeErrorCode(error) === "ENOENT" || nodeErrorCode(error) === "ENOTDIR") return null;
    throw error;
  }
}

/** The folder alone decides whether a file can be replaced: whoever made it read-only would not be heard. */
function isReadOnly(file: string, mode: number): boolean {
  if ((mode & 0o222) === 0) return true;
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

function refusal(path: string, reason: string): UsageError {
  return new UsageError(`无法写出“${path}”：${reason}。`);
}
