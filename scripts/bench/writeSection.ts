import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const document = "docs/speed.md";

/** Puts lines into docs/speed.md below the mark that says which command writes there, up to the next heading. */
export function writeSection(command: string, lines: readonly string[]): void {
  const known = readFileSync(document, "utf8");
  const mark = `<!-- Below this line \`${command}\` writes. -->`;
  const from = known.indexOf(mark);
  if (from < 0) throw new Error(`${document} has no place for what ${command} writes`);
  const heading = known.indexOf("\n## ", from);
  const rest = heading < 0 ? "" : known.slice(heading);
  writeFileSync(document, `${known.slice(0, from + mark.length)}\n\n${lines.join("\n")}\n${rest}`);
  execFileSync("npx", ["biome", "format", "--write", document]);
}
