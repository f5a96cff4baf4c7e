import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadNotice } from "../src/cli/loadNotice";
import type { Planted } from "./samples/fault";
import { noticeSamples } from "./samples/notices/noticeSamples";
import { samples } from "./samples/samples";

/**
 * Writes a sample workbook of every unit into a folder: of the built-in notice with faults, and beside them
 * `planted.json`, file name → the faults in it; of `--notice FILE` without.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { notice: { type: "string" } }, allowPositionals: true });
  const [folder = "demo-output/samples"] = positionals;
  mkdirSync(folder, { recursive: true });
  if (values.notice !== undefined) {
    const notice = await loadNotice(values.notice);
    for (const [name, bytes] of await noticeSamples(notice)) writeFileSync(join(folder, name), bytes);
    return;
  }
  const planted: Record<string, readonly Planted[]> = {};
  for await (const sample of samples()) {
    writeFileSync(join(folder, sample.fileName), sample.bytes);
    planted[sample.fileName] = sample.planted;
  }
  writeFileSync(join(folder, "planted.json"), JSON.stringify(planted, null, 1));
}

void main();
