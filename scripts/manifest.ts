import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { keptFiles } from "../src/cli/output/keptFiles";
import { withOutput } from "../src/cli/output/withOutput";
import { manifestFor, manifestPath } from "./manifestFor";

const usage = "npm run manifest -- --url https://intranet.example/nomination/ -o manifest-intranet.xml";

/** Writes the manifest for an add-in that is served from the office's own server. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: "string" }, output: { type: "string", short: "o" } } });
  if (!values.url || !values.output) throw new Error(`用法：${usage}`);
  const made = new TextEncoder().encode(manifestFor(readFileSync(manifestPath, "utf8"), values.url));
  await withOutput(values.output, keptFiles([manifestPath]), (output) => output.write(made));
  console.log(`已写出 ${values.output}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
