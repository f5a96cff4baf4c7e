import type { FileReceipt } from "../../../app/mergeWorkbooks";

/**
 * The receipts of the last merging that still hold. Which of a sender's files counts is no question any more, once one
 * of them has been removed from the list.
 */
export function standingReceipts(
  receipts: readonly FileReceipt[],
  files: readonly { readonly id: string }[],
): readonly FileReceipt[] {
  const here = new Set(files.map(({ id }) => id));
  const sendersOf = (some: readonly FileReceipt[]) => new Set(some.flatMap(({ sender }) => sender ?? []));
  const asked = sendersOf(receipts.filter(({ open }) => open));
  const removed = sendersOf(receipts.filter(({ given }) => !here.has(given)));
  const isMoot = (sender: string | null) => sender !== null && asked.has(sender) && removed.has(sender);
  return receipts.filter(({ given, sender }) => here.has(given) && !isMoot(sender));
}

/** The files that the sender of one has sent, as long as it is open which of them counts; else none. */
export function rivalsOf(
  { sender }: FileReceipt,
  receipts: readonly FileReceipt[],
  /** Those that the user has named. */
  take: readonly string[],
): readonly FileReceipt[] {
  if (sender === null) return [];
  const own = receipts.filter((each) => each.sender === sender);
  return own.some(({ open, given }) => open || take.includes(given)) ? own : [];
}
