/** Excel allows 31 characters, and takes names that differ in case only for one. */
const longestName = 31;

/** `检查结果`, or `检查结果 (2)` where that is taken. */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; keys.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, longestName - suffix.length) + suffix;
  }
  return name;
}

/** A sheet's name as formulas and links have it, always in quotes. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
