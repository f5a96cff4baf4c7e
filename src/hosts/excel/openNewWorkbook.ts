/** `Excel.createWorkbook`. */
export type CreateWorkbook = typeof Excel.createWorkbook;

/** Opens the file as a new workbook in a window of its own; it has no name until the clerk saves it. */
export async function openNewWorkbook(file: Uint8Array, create: CreateWorkbook): Promise<void> {
  await create(base64(file));
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
