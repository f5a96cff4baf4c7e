import { readdir } from "node:fs/promises";
import { nodeErrorCode } from "../nodeErrorCode";

/** True where a path asks for several files, as Windows leaves it to the program to find them. */
export function hasWildcard(path: string): boolean {
  return /[*?]/.test(path);
}

/** Paths that a pattern means, in the order of their names: `*` is any text within a name, `?` a character. */
export async function matchingPaths(pattern: string): Promise<string[]> {
  const segments = pattern.split(process.platform === "win32" ? /[\\/]/ : /\//);
  let found = [""];
  for (const [index, segment] of segments.entries()) {
    const names = await Promise.all(
      found.map(async (folder) => {
        const join = (name: string) => (index === 0 ? name : `${folder}/${name}`);
        return hasWildcard(segment)
          ? (await namesIn(folder, index)).filter(meantBy(segment)).map(join)
          : [join(segment)];
      }),
    );
    found = names.flat();
  }
  return found;
}

async function namesIn(folder: string, depth: number): Promise<string[]> {
  try {
    return (await readdir(depth === 0 ? "." : folder || "/")).sort((a, b) => a.localeCompare(b, "zh-CN"));
  } catch (error) {
    if (nodeErrorCode(error) === "ENOENT" || nodeErrorCode(error) === "ENOTDIR") return [];
    throw error;
  }
}

/** Windows takes names that differ in case for one. */
function meantBy(segment: string): (name: string) => boolean {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const whole = new RegExp(`^${source}$`, process.platform === "win32" ? "isu" : "su");
  return (name) => whole.test(name);
}
