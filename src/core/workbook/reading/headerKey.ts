/** A header without what clerks change about it, and without the marks ● ○ *: spaces, line breaks, width. */
export function headerKey(header: string): string {
  return header.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff●○*]/g, "");
}
