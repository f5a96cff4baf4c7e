import type { Notice } from "./notice";

/** True for contents that stand for nothing, such as 待定 or ×× (however many), in any width. */
export function isPlaceholder(notice: Notice, text: string): boolean {
  const key = placeholderKey(text);
  return notice.words.placeholders.some((word) => placeholderKey(word) === key);
}

/** `ＸＸＸ` → `x` */
function placeholderKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/(.)\1+/gu, "$1");
}
