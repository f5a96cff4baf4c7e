import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchCheck } from "./bench/benchCheck";
import { benchCompare } from "./bench/benchCompare";
import { benchConsolidate } from "./bench/benchConsolidate";
import { benchFix } from "./bench/benchFix";
import { benchPage } from "./bench/benchPage";

const benches = {
  check: benchCheck,
  fix: benchFix,
  consolidate: benchConsolidate,
  compare: benchCompare,
  page: benchPage,
};

/** Times what is built, the command line and the page, and prints a table for each of its parts, or for the one that is named. */
async function main(only: string | undefined, ...sizes: readonly string[]): Promise<void> {
  execFileSync("npx", ["webpack"], { stdio: "inherit" });
  for (const [name, bench] of Object.entries(benches)) {
    if (only !== undefined && only !== name) continue;
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    try {
      await bench(folder, sizes);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

void main(process.argv[2], ...process.argv.slice(3));
