/** The code of an error that Node itself throws, such as `ENOENT`; null for any other. */
export function nodeErrorCode(error: unknown): string | null {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : null;
}
