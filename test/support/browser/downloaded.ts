import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** What comes to the downloads when something is done; unless told otherwise, when 下载 is pressed. */
export async function downloaded(
  page: Page,
  act = () => page.getByRole("button", { name: "下载" }).click(),
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const began = page.waitForEvent("download");
  await act();
  const file = await began;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}
