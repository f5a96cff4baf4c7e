import { mkdir, open, readFile, stat } from "node:fs/promises";
import { UsageError } from "./command";
import { nodeErrorCode } from "./nodeErrorCode";
import { reasonOf } from "./systemFault";

/** Reads a whole file; a path that cannot be read is the user's to mend. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    // Such as a pipe, which may give nothing, or never end.
    if (!found.isFile() && !found.isDirectory()) throw new UsageError(`无法读取“${path}”：它是管道或设备，不是文件。`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`无法读取“${path}”：${reasonOf(error)}。`);
  }
}

/** Reads so many bytes of a file, or all where it is shorter. */
export async function readBeginning(path: string, length: number): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UsageError(`无法读取“${path}”：${reasonOf(error)}。`);
  }
}

/** True when the path is a file that exists, or leads to one: nothing that may never end. */
export async function isFile(path: string): Promise<boolean> {
  return (await statOrNull(path))?.isFile() ?? false;
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
    throw new UsageError(
      `无法建立文件夹“${path}”：${nodeErrorCode(error) === "EEXIST" ? "它是文件" : reasonOf(error)}。`,
    );
  }
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (nodeErrorCode(error) === "ENOENT" || nodeErrorCode(error) === "ENOTDIR") return null;
    throw new UsageError(`无法访问“${path}”：${reasonOf(error)}。`);
  }
}
