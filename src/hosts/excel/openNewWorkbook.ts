/** `Excel.createWorkbook`. */
export type CreateWorkbook = typeof Excel.createWorkbook;

/** Opens the file as a new workbook in a window of its own; it has no name until the clerk saves it. */
export async function openNewWorkbook(file: Uint8Array, create: CreateWorkbook): Promise<void> {
  await create(base64(file));
}

/** As many arguments as every engine lets a function have. */
const chunk = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
