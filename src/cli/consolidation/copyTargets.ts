import { realpath } from "node:fs/promises";
import { basename, dirname, join, parse, resolve } from "node:path";
import { nodeErrorCode } from "../nodeErrorCode";

/**
 * Where each copy is written: into the folder under the file's own name; no two under one, whatever folders they come
 * from, and none in the place of a file that is to stay as it is.
 */
export async function copyTargets(folder: string, untouched: readonly string[]): Promise<(name: string) => string> {
  const real = await realOr(folder);
  const taken = new Set((await Promise.all(untouched.map(placesOf))).flat().map(inOneCase));
  return (name) => {
    const { name: stem, ext } = parse(name.replace(/[\\/:]/g, "_"));
    for (let number = 1; ; number++) {
      const free = number === 1 ? `${stem}${ext}` : `${stem}（${number}）${ext}`;
      const place = inOneCase(join(real, free));
      if (taken.has(place)) continue;
      taken.add(place);
      return join(folder, free);
    }
  };
}

/** Windows takes names that differ in case for one. */
function inOneCase(path: string): string {
  return path.toLowerCase();
}

/** A link is to stay as it is, and so is the file that it leads to. */
async function placesOf(path: string): Promise<string[]> {
  return [join(await realOr(dirname(path)), basename(path)), await realOr(path)];
}

async function realOr(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    // Nothing that stands nowhere, or cannot be reached, is overwritten.
    if (nodeErrorCode(error) === null) throw error;
    return resolve(path);
  }
}
