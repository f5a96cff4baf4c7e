/**
 * What to set `Range.values` to so that a cell holds just this. Excel reads what is set as if it had been typed: the
 * apostrophe, which it does not keep as text, makes sure that `=1+1`, `2020-09-28` and `0871` stay texts.
 */
export function asTyped(value: string | number | null): string | number {
  if (value === null || value === "") return "";
  return typeof value === "string" ? `'${value}` : value;
}
