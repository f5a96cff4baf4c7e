/** Excel allows 31 characters, and takes names that differ in case only for one. */
const longestName = 31;

/** `检查结果`, or `检查结果 (2)` where that is taken; never longer than Excel allows. */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  let name = beginning(wanted, longestName);
  for (let number = 2; keys.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = beginning(wanted, longestName - suffix.length) + suffix;
  }
  return name;
}

/** A sheet's name as formulas and links have it, always in quotes. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Which sheet a reference such as `'检查结果'!$A$1:$C$5` begins with, in lower case; null where it names none. */
export function sheetNamedBy(reference: string): string | null {
  const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^'!(),\s]+))!/.exec(reference) ?? [];
  return (quoted?.replaceAll("''", "'") ?? bare ?? null)?.toLowerCase() ?? null;
}

/** What Excel lets a sheet be called: without its forbidden marks, and no longer than it allows. */
export function legalSheetName(wanted: string): string {
  const cleaned = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").trim();
  // An apostrophe may stand inside a name only, and History is Excel's own.
  const name = beginning(cleaned, longestName)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/** As many whole characters as have room: half a rare one makes a file that Excel mends. */
function beginning(text: string, room: number): string {
  let taken = "";
  for (const character of text) {
    if (taken.length + character.length > room) break;
    taken += character;
  }
  return taken;
}
