import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench";
import { dirtyWorkbook } from "./dirtyWorkbook";
import { measure } from "./measure";
import { table } from "./table";

/**
 * `fix` on one workbook of growing size, nearly every cell of which has to be mended; beside the time, how much of it a
 * row takes in comparison with the smallest workbook: about 1, or less, however many there are.
 */
export const benchFix: Bench = async ({ folder, notice }) => {
  const line = table("rows  ", "fix -o (ms)", "a row, compared", "peak memory (MB)");
  let first: number | undefined;
  for (const rows of [500, 1_000, 2_000, 4_000]) {
    const file = join(folder, `${rows}-dirty.xlsx`);
    writeFileSync(file, await dirtyWorkbook(notice, rows));
    const { time, memory } = measure(["fix", file, "-o", join(folder, "fixed.xlsx"), "--format", "json"]);
    first ??= time / rows;
    line(String(rows), time, (time / rows / first).toFixed(2), memory);
  }
};
