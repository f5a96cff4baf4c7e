import type { FileReceipt } from "../../../app/mergeWorkbooks";

/** The files that the sender of one has sent, as long as it is open which of them counts; else none. */
export function rivalsOf(
  { sender }: FileReceipt,
  receipts: readonly FileReceipt[],
  /** Those that the user has named. */
  take: readonly string[],
): readonly FileReceipt[] {
  if (sender === null) return [];
  const own = receipts.filter((each) => each.sender === sender);
  return own.some(({ open, file }) => open || take.includes(file)) ? own : [];
}
