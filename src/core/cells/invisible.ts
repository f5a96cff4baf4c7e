import { hasFillers, hasUnseen, isPlainlySeen, seenText, withUnseenShown } from "./characters";

const lineBreak = /[\r\n\v\f\u2028\u2029]/;
const everyLineBreak = new RegExp(lineBreak, "g");
/** Blanks of other widths. */
const everyOddSpace = /[^\S \r\n\v\f\u2028\u2029]/g;

/** How a text looks in print: a short one has no line breaks, a name keeps the spaces within. */
export type TextKind = "short" | "name" | "long";

/** Names what nobody sees in a text, for the clerk; empty when there is nothing of it. */
export function invisibleIn(text: string, kind: TextKind): readonly string[] {
  return isPlainlySeen(text) ? [] : lookFor(text, kind);
}

function lookFor(text: string, kind: TextKind): string[] {
  const found: string[] = [];
  const seen = seenText(text);
  if (seen !== text && hasUnseen(text)) found.push("零宽字符");
  if (seen !== text && hasFillers(text)) found.push("填充字符");
  if (kind === "long") return found;
  const inside = seen.trim();
  if (inside !== seen) found.push("首尾空格");
  if (lineBreak.test(inside)) found.push("换行");
  if (kind === "short" && inside.search(everyOddSpace) >= 0) found.push("全角或不间断空格");
  return found;
}

/** The text without it; spaces of other widths within a text become plain ones. */
export function withoutInvisible(text: string, kind: TextKind): string {
  const seen = seenText(text);
  if (kind === "long") return seen;
  const oneLine = seen
    .split(everyLineBreak)
    .map((line) => line.trim())
    .join("");
  return kind === "name" ? oneLine : oneLine.replace(everyOddSpace, " ");
}

/** With a sign for what a reader of the text could not see: ↵ for a line break, □ for a wide blank, ␣ for the rest. */
export function invisibleShown(text: string): string {
  return withUnseenShown(text, "␣")
    .replaceAll("\n", "↵")
    .replaceAll("\u3000", "□")
    .replace(/[^\S ]/g, "␣");
}
