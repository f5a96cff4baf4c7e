import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook } from "./bench/largeWorkbook";

/**
 * Times the command line on workbooks of growing size, start-up included: what a clerk waits for. Prints a table of
 * medians in milliseconds and of peak memory in megabytes.
 */
const sizes = [60, 1_000, 10_000, 100_000];

async function main(): Promise<void> {
  execFileSync("npx", ["webpack", "--config-name", "desk"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    console.log("rows     check (ms)   check -o (ms)   peak memory of check (MB)");
    for (const rows of sizes) {
      const file = join(folder, `${rows}.xlsx`);
      writeFileSync(file, await largeWorkbook(rows));
      const repeats = rows > 10_000 ? 1 : 5;
      const check = measure(["check", file, "--format", "json"], repeats);
      const marked = measure(["check", file, "-o", join(folder, "marked.xlsx"), "--format", "json"], repeats);
      console.log(
        [
          String(rows).padEnd(8),
          ms(check.time).padStart(10),
          ms(marked.time).padStart(15),
          ms(check.memory).padStart(27),
        ].join(" "),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median time in ms and memory in MB of several runs of `desk`. */
function measure(args: readonly string[], repeats: number): { time: number; memory: number } {
  const runs = Array.from({ length: repeats }, () => {
    const started = performance.now();
    const { stderr, status } = spawnSync(
      process.execPath,
      ["--require", join(__dirname, "bench/peakMemory.cjs"), "dist/desk.js", ...args],
      { encoding: "utf8", maxBuffer: 2 ** 31 },
    );
    if (status === 2 || status === null) throw new Error(stderr);
    return { time: performance.now() - started, memory: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
  });
  return { time: median(runs.map(({ time }) => time)), memory: median(runs.map(({ memory }) => memory)) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function ms(number: number): string {
  return number.toFixed(0);
}

void main();
