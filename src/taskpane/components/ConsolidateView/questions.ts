import type { FileReceipt } from "../../../app/mergeWorkbooks";
import { groupBy } from "../../../core/cells/groupBy";

/** What the user has said of files, by their `given`: it counts, or it does not. */
export type Answers = ReadonlyMap<string, "take" | "leave">;

/** Which workbook of a sender counts: one of those that came in, or the one that the city holds. */
export interface Question {
  readonly sender: string;
  readonly unit: string | null;
  readonly files: readonly FileReceipt[];
  /** Null where the city holds none, or has decided already. */
  readonly held: string | null;
}

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
  const asked = sendersOf(receipts.filter(isAsked));
  const removed = sendersOf(receipts.filter(({ given }) => !here.has(given)));
  const isMoot = (sender: string | null) => sender !== null && asked.has(sender) && removed.has(sender);
  return receipts.filter(({ given, sender }) => here.has(given) && !isMoot(sender));
}

/** What the user has to say, or has said and may say otherwise, sender by sender. */
export function questionsOf(receipts: readonly FileReceipt[], named: Answers): Question[] {
  return [...groupBy(receipts, ({ sender }) => sender)].flatMap(([sender, files]): Question[] => {
    const isOpen = files.some(isAsked);
    const isRevisable = files.length > 1 && files.some(({ given }) => named.has(given));
    if (sender === null || !(isOpen || isRevisable)) return [];
    const [{ unit, held }] = files;
    return [{ sender, unit, files, held: isOpen ? held : null }];
  });
}

/** The answer to a question, a file's `given` or null for what is held; where none was given, the one that goes without saying. */
export function answerTo({ files, held }: Question, named: Answers): string | null | undefined {
  const taken = files.find(({ given }) => named.get(given) === "take");
  if (taken) return taken.given;
  if (held !== null && files.every(({ given }) => named.get(given) === "leave")) return null;
  const [only, second] = files;
  return only?.replaces && !second ? only.given : undefined;
}

/** What is said of files with one more answer. */
export function withAnswer(named: Answers, { files }: Question, answer: string | null): Answers {
  const others = [...named].filter(([given]) => !files.some((file) => file.given === given));
  const own = files.flatMap(({ given }): [string, "take" | "leave"][] =>
    answer === null ? [[given, "leave"]] : given === answer ? [[given, "take"]] : [],
  );
  return new Map([...others, ...own]);
}

function isAsked({ open, replaces }: FileReceipt): boolean {
  return open || replaces;
}
