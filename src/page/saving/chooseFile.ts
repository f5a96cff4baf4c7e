import type { WorkbookFile } from "../openFile";
import { digestOf, diskFile } from "./diskFile";

const accept = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
  "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
};

/**
 * The file that the user chooses; null where he thinks better of it. Throws where the browser does not allow it here.
 * @param description what files are offered
 */
export async function chooseFile(description: string): Promise<FileSystemFileHandle | null> {
  try {
    const [handle] = (await window.showOpenFilePicker?.({ types: [{ description, accept }] })) ?? [];
    return handle ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** A file with the way back to it. */
export async function fileOnDisk(handle: FileSystemFileHandle): Promise<WorkbookFile> {
  const file = await handle.getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, isNew: false, disk: diskFile({ handle, digest: await digestOf(bytes) }) };
}
