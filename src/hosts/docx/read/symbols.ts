/** Boxes and ticks in the fonts of symbols, by code: Wingdings, Wingdings 2, Segoe UI Symbol as Word inserts them. */
const ticked = new Set(["52", "53", "54", "FE", "FD", "FC"]);
const empty = new Set(["A8", "6F", "A3", "71", "72"]);

export const tickedBox = "☑";
export const emptyBox = "☐";

/** What a `w:sym` shows; a sign that nobody can name is left out. */
export function symbolText(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number <= 0 || number > 0xffff) return "";
  if (!/wingdings|symbol|webdings|marlett/i.test(font)) return String.fromCharCode(number);
  const last = (number & 0xff).toString(16).toUpperCase().padStart(2, "0");
  if (ticked.has(last)) return tickedBox;
  return empty.has(last) ? emptyBox : "";
}
