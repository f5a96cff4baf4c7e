import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Measured {
  /** In ms, start-up included: what a clerk waits for. */
  readonly time: number;
  /** In seconds: how long processors were busy for it, user and system, all its threads together. */
  readonly processor: number;
  /** The most that the process held at once, all its threads together, in MB. */
  readonly memory: number;
}

/** The medians of several runs of the built `desk`. */
export function measure(args: readonly string[], repeats = 1): Measured {
  return medians(Array.from({ length: repeats }, () => measureOnce(desk, args)));
}

export const desk = "dist/desk.js";

/** One run of a script by a process of its own. */
export function measureOnce(script: string, args: readonly string[]): Measured {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--require", join(__dirname, "usage.cjs"), script, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 31,
  });
  if (status === 2 || status === null) throw new Error(stderr);
  const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return {
    time: performance.now() - started,
    processor: Number(microseconds) / 1e6,
    memory: Number(kilobytes) / 1024,
  };
}

export function medians(runs: readonly Measured[]): Measured {
  return {
    time: median(runs.map(({ time }) => time)),
    processor: median(runs.map(({ processor }) => processor)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
