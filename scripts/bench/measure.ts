import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Measured {
  /** In ms, start-up included: what a clerk waits for. */
  readonly time: number;
  /** The most that the process held at once, all its threads together, in MB. */
  readonly memory: number;
}

/** The medians of several runs of the built `desk`. */
export function measure(args: readonly string[], repeats = 1): Measured {
  const runs = Array.from({ length: repeats }, () => runOnce(args));
  return { time: median(runs.map(({ time }) => time)), memory: median(runs.map(({ memory }) => memory)) };
}

function runOnce(args: readonly string[]): Measured {
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--require", join(__dirname, "peakMemory.cjs"), "dist/desk.js", ...args],
    { encoding: "utf8", maxBuffer: 2 ** 31 },
  );
  if (status === 2 || status === null) throw new Error(stderr);
  return { time: performance.now() - started, memory: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
