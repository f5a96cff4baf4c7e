import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { manifestFor, manifestPath } from "./manifestFor";

const usage = "npm run manifest -- --url https://intranet.example/nomination/ -o manifest-intranet.xml";

/** Writes the manifest for an add-in that is served from the office's own server. */
function main(): void {
  const { values } = parseArgs({ options: { url: { type: "string" }, output: { type: "string", short: "o" } } });
  if (!values.url || !values.output) throw new Error(`用法：${usage}`);
  writeFileSync(values.output, manifestFor(readFileSync(manifestPath, "utf8"), values.url));
  console.log(`已写出 ${values.output}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
