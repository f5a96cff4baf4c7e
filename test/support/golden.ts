import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Compares a text with `test/golden/<path>`. `UPDATE_GOLDEN=1 npx jest <test>` writes the texts anew; read the
 * difference before committing it.
 */
export function expectGolden(text: string, path: string): void {
  const file = join(__dirname, "../golden", path);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}
