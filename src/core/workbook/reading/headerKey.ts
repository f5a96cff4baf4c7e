/** A header without what clerks change about it (spaces, line breaks, width, a colon behind) and without ● ○ *. */
export function headerKey(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\ufeff●○*]/g, "")
    .replace(/:$/, "");
}
