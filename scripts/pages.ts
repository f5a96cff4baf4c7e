import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageDocuments, workbookOf } from "../test/support/pages/pageDocuments";
import { missingForPages, renderPages } from "../test/support/pages/renderPages";

const folder = "test/golden/pages";

/** Renders the documents that an office prints into `test/golden/pages`; look at every page before committing it. */
async function main(): Promise<void> {
  if (missingForPages.length > 0) throw new Error(`missing: ${missingForPages.join(", ")}`);
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of Object.entries(pageDocuments())) files[name] = await workbookOf(document);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, pages] of renderPages(files)) {
    for (const [index, page] of pages.entries()) writeFileSync(join(folder, `${name}-${index + 1}.png`), page);
  }
}

void main();
