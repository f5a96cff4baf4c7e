import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Planted } from "./samples/fault";
import { samples } from "./samples/samples";

/** Writes the sample workbooks into a folder, and beside them `planted.json`: file name → the faults in it. */
async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const planted: Record<string, readonly Planted[]> = {};
  for await (const sample of samples()) {
    writeFileSync(join(folder, sample.fileName), sample.bytes);
    planted[sample.fileName] = sample.planted;
  }
  writeFileSync(join(folder, "planted.json"), JSON.stringify(planted, null, 1));
}

void main(process.argv[2] ?? "demo-output/samples");
