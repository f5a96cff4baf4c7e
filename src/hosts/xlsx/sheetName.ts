/** A sheet's name as formulas and links have it, always in quotes. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
