import { readFileSync } from "node:fs";

/** `Range.values` → 1 for ExcelApi 1.1: in which minor version each member came; infinite where no ExcelApi 1.x has it. */
export type Documentation = ReadonlyMap<string, number>;

let read: Documentation | undefined;

/** What the published types of office.js say of Excel's classes. */
export function documentation(): Documentation {
  read ??= parse(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  return read;
}

const classLine = /^ {4}class (\w+)\b/;
const memberLine = /^ {8}(?:readonly )?(\w+)[(:]/;
const setInComment = /\[Api set: (ExcelApi\w*) (?:1\.(\d+))?/;

function parse(types: string): Documentation {
  const members = new Map<string, number>();
  const start = types.indexOf("declare namespace Excel {");
  let owner = "";
  let ownerVersion = 0;
  let version: number | null = null;
  for (const line of types.slice(start, types.indexOf("\n}", start)).split("\n")) {
    const found = setInComment.exec(line);
    if (found) version = found[1] === "ExcelApi" && found[2] ? Number(found[2]) : Number.POSITIVE_INFINITY;
    const opened = classLine.exec(line)?.[1];
    const member = owner && memberLine.exec(line)?.[1];
    if (opened) {
      owner = opened;
      ownerVersion = version ?? 0;
    } else if (line.startsWith("    }")) owner = "";
    else if (member && !members.has(`${owner}.${member}`)) {
      members.set(`${owner}.${member}`, version ?? ownerVersion);
    } else if (!member) continue;
    version = null;
  }
  return members;
}
