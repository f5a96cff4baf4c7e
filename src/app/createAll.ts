import type { Notice } from "../core/notice/notice";
import { type CreateOptions, createWorkbook } from "./createWorkbook";

/** Makes the empty workbook of every unit of a notice, one after the other. */
export async function createAll(
  notice: Notice,
  build: CreateOptions["build"],
  onProgress: (done: number, total: number) => void | Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const { name: unit } of notice.units) {
    await onProgress(files.length, notice.units.length);
    const made = await createWorkbook({ unit, notice, build });
    if (!made.ok) throw new Error(made.message);
    files.push({ name: made.fileName, bytes: made.bytes });
  }
  return files;
}
