import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadNotice } from "../src/cli/loadNotice";
import type { Bench } from "./bench/bench";
import { benchCheck } from "./bench/benchCheck";
import { benchCompare } from "./bench/benchCompare";
import { benchConsolidate } from "./bench/benchConsolidate";
import { benchFix } from "./bench/benchFix";
import { benchPage } from "./bench/benchPage";

const benches: Readonly<Record<string, Bench>> = {
  check: benchCheck,
  fix: benchFix,
  consolidate: benchConsolidate,
  compare: benchCompare,
  page: benchPage,
};

/**
 * Times the built command line and page on workbooks of the built-in notice, or of `--notice FILE`, and prints a table for each of
 * its parts, or for the one that is named.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { notice: { type: "string" } }, allowPositionals: true });
  const [only, ...sizes] = positionals;
  const notice = await loadNotice(values.notice);
  const noticeOption = values.notice === undefined ? [] : ["--notice", values.notice];
  execFileSync("npx", ["webpack"], { stdio: "inherit" });
  for (const [name, bench] of Object.entries(benches)) {
    if (only !== undefined && only !== name) continue;
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    try {
      await bench({ folder, notice, noticeOption, sizes });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

void main();
