/** What to say where a part of the program has not come, as webpack's `ChunkLoadError` tells; null: another error. */
export function notLoaded(error: unknown): string | null {
  const isPart = error instanceof Error && error.name === "ChunkLoadError";
  return isPart ? "程序有一部分没有载入；请检查网络，再做一次。" : null;
}
