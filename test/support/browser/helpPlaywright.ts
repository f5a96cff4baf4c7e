import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { engine } from "./engine";

/**
 * Lets Playwright drive Chromium 86, where the tests run in that, which knows less than it takes for granted: what it asks of a page, in a world of its
 * own beside the page's, and how a download is told. The page's own world stays as old as it is.
 */
export async function helpPlaywright(page: Page): Promise<void> {
  if (engine() !== "oldest") return;
  const { _guid } = page as unknown as { readonly _guid: string };
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", {
    worldName: `__playwright_utility_world_${_guid}`,
    source: `(${supplyCheckVisibility})()`,
  });

  const downloadPath = mkdtempSync(join(tmpdir(), "downloads-"));
  await session.send("Page.setDownloadBehavior", { behavior: "allow", downloadPath });
  const names = new Map<string, string>();
  session.on("Page.downloadWillBegin", ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
  session.on("Page.downloadProgress", ({ guid, state }) => {
    const name = names.get(guid);
    if (state !== "completed" || name === undefined) return;
    const download = { suggestedFilename: () => name, path: async () => join(downloadPath, name) };
    (page as unknown as NodeJS.EventEmitter).emit("download", download);
  });
}

function supplyCheckVisibility(): void {
  Element.prototype.checkVisibility = function () {
    return this.isConnected && getComputedStyle(this).display !== "none" && this.getClientRects().length > 0;
  };
}
