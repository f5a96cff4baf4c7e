import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = mkdtempSync(join(tmpdir(), "desk-"));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;

/** A new folder with these files in it, gone when the test file has run. */
export function folderOf(files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const path = join(root, String(++count));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return {
    path,
    at: (name: string) => join(path, name),
    /** Everything in it, hidden files too. */
    names: () => readdirSync(path).sort(),
  };
}
