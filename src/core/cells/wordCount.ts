/** Han, kana, Hangul, full-width forms, and the marks of Chinese text; U+3000 among them is a space and not counted. */
const wide =
  "\\u1100-\\u11ff\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\ufe10-\\ufe1f\\ufe30-\\ufe4f\\uff00-\\uffef\\u{20000}-\\u{3ffff}“”‘’—…·";
const counted = new RegExp(`(?!\\s)[${wide}]|[^\\s${wide}]+`, "gu");
/** Combining marks and format characters (zero-width spaces, variation selectors) stand for nothing of their own. */
const silent = /[\p{M}\p{Cf}]/gu;

/**
 * The length of a text in 字, as Word shows it under 字数: each wide character is one, each run of other characters
 * between spaces and wide characters is one, spaces and line breaks are none.
 */
export function wordCount(text: string): number {
  return text.replace(silent, "").match(counted)?.length ?? 0;
}
