import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * A folder with what `scripts/clashes.ts` writes: 32 workbooks in `units`, 往届.xlsx, and `planted.json`. It is gone after
 * the tests of the file.
 */
export function clashFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "clashes-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const cwd = resolve(__dirname, "../..");
  execFileSync(process.execPath, ["--import", "tsx", "scripts/clashes.ts", folder], { cwd });
  return folder;
}
