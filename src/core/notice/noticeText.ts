import { memoised } from "../cells/memoised";
import type { Notice } from "./notice";

/**
 * A notice as JSON that comes unchanged out of cells: whatever XML forbids, or Excel takes for an escape (`_x000D_`),
 * stands as JSON's own escape.
 */
export const noticeText = memoised((notice: Notice): string =>
  JSON.stringify(notice).replace(
    /_(?=x[0-9a-f]{4}_)|[\ufffe\uffff]/gi,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ),
);
