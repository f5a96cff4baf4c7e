import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { releaseFiles, releaseName } from "./release/releaseFiles";

/** Writes what clerks are given, as one archive. */
function main(): void {
  const folder = resolve(__dirname, "../release");
  const file = join(folder, `${releaseName}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, zipSync(releaseFiles(), { level: 9 }));
  console.log(`已写出 ${file}`);
}

main();
