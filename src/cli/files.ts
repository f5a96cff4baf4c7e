import { randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./command";
import { errorCode } from "./errorCode";

/** Reads a whole file; a path that cannot be read is the user's to mend. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`无法读取“${path}”：${reasonOf(error)}。`);
  }
}

/**
 * Writes a result beside its target and moves it into place, so that a failure leaves nothing half-written.
 * A result never takes the place of the file it was made from.
 */
export async function writeOutput(path: string, bytes: Uint8Array, input: string | null): Promise<void> {
  await refuseTarget(path, input);
  // A short name of its own: the target's may be as long as names can be.
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`无法写出“${path}”：${reasonOf(error)}。`);
  }
}

async function refuseTarget(path: string, input: string | null): Promise<void> {
  if (input !== null && (await sameFile(path, input))) {
    throw new UsageError(`结果文件与原文件相同（${path}），为保护原文件未写出，请换一个文件名。`);
  }
  if ((await statOrNull(path))?.isFile() === false) {
    throw new UsageError(`无法写出“${path}”：它是文件夹或设备，不是文件。`);
  }
  if (!(await isFolder(dirname(path)))) throw new UsageError(`无法写出“${path}”：所在文件夹不存在。`);
}

/** True when the path is a folder that exists. */
export async function isFolder(path: string): Promise<boolean> {
  return (await statOrNull(path))?.isDirectory() ?? false;
}

/** Makes a folder that is not there yet. */
export async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`无法建立文件夹“${path}”：${errorCode(error) === "EEXIST" ? "它是文件" : reasonOf(error)}。`);
  }
}

export async function exists(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null;
}

async function sameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  if (!(await exists(a))) return false;
  return (await realpath(a)) === (await realpath(b));
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return null;
    throw new UsageError(`无法访问“${path}”：${reasonOf(error)}。`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "文件或所在文件夹不存在",
  ENOTDIR: "路径中有一部分不是文件夹",
  EISDIR: "它是一个文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘是只读的",
  EBUSY: "文件正被其他程序使用，请先关闭",
  ENOSPC: "磁盘空间不足，请清理后重试",
  EDQUOT: "磁盘配额已满，请清理后重试",
  EFBIG: "文件过大，超出磁盘允许",
  ERR_FS_FILE_TOO_LARGE: "文件过大",
  EIO: "磁盘读写出错",
  ENAMETOOLONG: "文件名过长",
};

/** A system error in words; any other error is a fault of ours and goes on. */
function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === null) throw error;
  return reasons[code] ?? `系统错误 ${code}`;
}
