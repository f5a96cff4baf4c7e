/** The part of an entry that a place holds; undefined where there is none. */
export function partOf(entry: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null ? (node as Readonly<Record<string, unknown>>)[key] : undefined,
    entry,
  );
}

export function keysOf(path: string): string[] {
  return path === "" ? [] : path.split(".");
}
