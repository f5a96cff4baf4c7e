import { lookKey } from "../cells/characters";
import type { Notice } from "./notice";

/** No text of this length stands for nothing, however often its sign is repeated. */
const tooLong = 40;

/** A notice's words by key: every cell is asked about. */
const keysOf = new WeakMap<Notice, ReadonlySet<string>>();

/** True for contents that stand for nothing, such as 待定 or ×× (however many), in any width. */
export function isPlaceholder(notice: Notice, text: string): boolean {
  let keys = keysOf.get(notice);
  if (!keys) {
    keys = new Set(notice.words.placeholders.map(placeholderKey));
    keysOf.set(notice, keys);
  }
  return text.length < tooLong && keys.has(placeholderKey(text));
}

/** `ＸＸＸ` → `x` */
function placeholderKey(text: string): string {
  return lookKey(text)
    .toLowerCase()
    .replace(/(.)\1+/gu, "$1");
}
