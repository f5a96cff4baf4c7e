import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clashSamples } from "./samples/clashes";

/** Writes workbooks that clash with each other into a folder; beside them 往届.xlsx, and `planted.json` with the clashes. */
async function main(folder: string): Promise<void> {
  mkdirSync(join(folder, "units"), { recursive: true });
  const { files, prior, planted } = await clashSamples();
  for (const [file, bytes] of files) writeFileSync(join(folder, "units", file), bytes);
  writeFileSync(join(folder, "往届.xlsx"), prior);
  writeFileSync(join(folder, "planted.json"), JSON.stringify(planted, null, 1));
}

void main(process.argv[2] ?? "demo-output/clashes");
