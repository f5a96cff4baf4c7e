import type { ColumnMemory } from "../app/columnMemory";
import type { FormFile } from "../app/importForms";
import { isArchiveName, isWorkbookName, strayReason } from "../core/workbook/city/leftover";
import { readDocx } from "../hosts/docx/onDemand";
import { HostError } from "../hosts/workbookHost";
import { filesInArchive, openXlsx } from "../hosts/xlsx/onDemand";

/** The files that a user has chosen as filled forms or lists, with forms in archives; what is none is read as a refusal. */
export async function formFiles(files: readonly File[], remembered: ColumnMemory): Promise<FormFile[]> {
  const found: FormFile[] = [];
  for (const file of files) {
    const bytes = async () => new Uint8Array(await file.arrayBuffer());
    const archived = isArchiveName(file.name) ? await unpacked(file.name, bytes) : null;
    if (archived) found.push(...archived);
    else if (isWorkbookName(file.name)) {
      const read: FormFile["read"] = async (notice) => {
        const [host, { rosterFile }] = await Promise.all([openXlsx(await bytes()), import("../app/rosterFile")]);
        return rosterFile(await host.read(), notice, { remembered });
      };
      found.push({ name: file.name, read });
    } else found.push({ name: file.name, read: async () => readDocx(await bytes()) });
  }
  // Of a folder or an archive nobody wants to be told what else lies in it.
  const forms = found.filter(({ name }) => strayReason(name, "documents") === null || isWorkbookName(name));
  return forms.length > 0 ? forms : found;
}

async function unpacked(name: string, bytes: () => Promise<Uint8Array>): Promise<FormFile[] | null> {
  try {
    const files = await filesInArchive(name, await bytes(), "documents");
    return (
      files?.flatMap((file): FormFile[] => {
        if ("leftover" in file) return [];
        const path = file.path.slice(name.length + 1);
        return [{ name: path, read: async () => ("bytes" in file ? readDocx(file.bytes) : refuse(file.refused)) }];
      }) ?? null
    );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ name, read: async () => refuse(error.message) }];
  }
}

function refuse(reason: string): never {
  throw new HostError("unsupported", reason);
}
