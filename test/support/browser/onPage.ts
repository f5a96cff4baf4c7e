import type { Page } from "playwright-core";

/** What anybody does on the browser page, whatever his day is about. */

/** A file as it is given to the page. */
export function chosenFile(name: string, bytes: Uint8Array) {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}

/** Chooses a file to be opened. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel("选择工作簿文件").setInputFiles(chosenFile(name, bytes));
}

/** Opens a workbook, and waits until it is there. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.getByText(name, { exact: true }).waitFor();
}

/** Gives the city office the units' workbooks, by their file names. */
export async function chooseUnits(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const chosen = Object.entries(files).map(([name, bytes]) => chosenFile(name, bytes));
  await page.getByLabel("选择工作簿", { exact: true }).setInputFiles(chosen);
}

/** Goes to a view of the pane, or to a sheet. */
export async function goToTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

/** Waits until it is said somewhere. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}
