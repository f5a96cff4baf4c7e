import { strFromU8, unzipSync } from "fflate";

/** The parts of a package by name, as text; binary ones byte for character, so that any difference shows. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(
    parts.map(([name, content]) => [name, strFromU8(content, !/\.(xml|rels|vml)$/.test(name))]),
  );
}

/** The text of one part. */
export function partOf(file: Uint8Array, name: string): string {
  const part = partsOf(file)[name];
  if (part === undefined) throw new Error(`No part ${name}`);
  return part;
}

/** The names of the parts in which two packages differ, in order. */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}
