import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench";
import { largeWorkbook } from "./largeWorkbook";
import { measure } from "./measure";
import { table } from "./table";

/** `check`, without and with a marked copy, on one workbook of growing size. */
export const benchCheck: Bench = async ({ folder, notice }) => {
  const line = table("rows   ", "check (ms)", "check -o (ms)", "peak memory of check (MB)");
  for (const rows of [60, 1_000, 10_000, 100_000]) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, await largeWorkbook(notice, rows));
    const repeats = rows > 10_000 ? 1 : 5;
    const check = measure(["check", file, "--format", "json"], repeats);
    const marked = measure(["check", file, "-o", join(folder, "marked.xlsx"), "--format", "json"], repeats);
    line(String(rows), check.time, marked.time, check.memory);
  }
};
