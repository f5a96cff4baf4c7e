/** Characters that nobody sees. Variation selectors are none: they choose between forms of a rare character. */
const zeroWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const everyZeroWidth = new RegExp(zeroWidth, "g");
const lineBreak = /[\r\n]/;
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u3000\t]/;

/** How a text looks in print: a short one has no line breaks, a name keeps the spaces within. */
export type TextKind = "short" | "name" | "long";

/** Names what nobody sees in a text, for the clerk; empty when there is nothing of it. */
export function invisibleIn(text: string, kind: TextKind): string[] {
  const found: string[] = [];
  if (zeroWidth.test(text)) found.push("零宽字符");
  if (kind === "long") return found;
  const inside = text.trim();
  if (inside !== text) found.push("首尾空格");
  if (lineBreak.test(inside)) found.push("换行");
  if (kind === "short" && oddSpace.test(inside)) found.push("全角或不间断空格");
  return found;
}

/** The text without it; spaces of other widths within a text become plain ones. */
export function withoutInvisible(text: string, kind: TextKind): string {
  const seen = text.replace(everyZeroWidth, "");
  if (kind === "long") return seen;
  const oneLine = seen
    .split(lineBreak)
    .map((line) => line.trim())
    .join("");
  return kind === "name" ? oneLine : oneLine.replace(new RegExp(oddSpace, "g"), " ");
}
