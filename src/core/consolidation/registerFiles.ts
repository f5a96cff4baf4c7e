import { groupBy } from "../cells/groupBy";
import { compareMoments } from "../cells/moments";
import type { Notice } from "../notice/notice";
import { isTaken, type RegisteredSender, type RegisterRow } from "../workbook/city/register";
import { type Submission, senderKey } from "../workbook/city/submission";
import { settledBy } from "./decide";
import type { Receipt } from "./receipt";

export interface Registering {
  readonly receipts: readonly NamedReceipt[];
  readonly earlier: readonly RegisterRow[];
  /** By sender. */
  readonly held: ReadonlyMap<string, Submission>;
  readonly notice: Notice;
}

/** `isNamed`: the city has said whether the file counts. */
type NamedReceipt = Receipt & { readonly isNamed: boolean };

/** The lines of 收件登记: those of earlier runs, and of what came in now. Whoever is held has one that says so. */
export function registerFiles({ receipts, earlier, held, notice }: Registering): RegisterRow[] {
  const before = new Map(earlier.map((row) => [row.file, row]));
  const came = new Set(receipts.map(({ file }) => file));
  const now = receipts.map((receipt): RegisterRow => {
    const row = before.get(receipt.file);
    const { status, open, reason } = receipt;
    if (row && isTaken(row) && status === "same") return { ...row, open, reason: open ? reason : row.reason };
    // Said once is enough: a settled line keeps its words, so that the same files again change nothing.
    return row && row.status === status && status !== "replaced" && !row.open && !open && isOfSameContent(row, receipt)
      ? row
      : rowOf(receipt, row?.beside ?? [], notice);
  });
  const settled = settledSenders(receipts, notice);
  const others = earlier
    .filter(({ file }) => !came.has(file))
    .map((row): RegisterRow => {
      const { sender } = row;
      const holds = sender && held.get(senderKey(sender, notice));
      if (!holds) return row;
      const isSettled = row.open && settled.has(senderKey(sender, notice));
      if (holds.file === row.file) return isSettled ? { ...row, open: false, reason: "" } : row;
      if (isTaken(row)) return { ...row, status: "superseded", reason: `已由“${holds.file}”替换。` };
      if (!isSettled) return row;
      return { ...row, status: "superseded", open: false, reason: settledBy(holds.file) };
    });
  return [...now, ...others];
}

/** Whether a line speaks of what came in now; of files that tell no unit, only the reason is known. */
export function isOfSameContent({ sender, reason }: RegisterRow, receipt: Receipt): boolean {
  if (!sender || !receipt.submission) return !sender && !receipt.submission && reason === receipt.reason;
  return sender.fingerprint === receipt.submission.fingerprint;
}

/** Whose older question is settled: a new file was taken, the city named or left out one, or gave none but the one that is held. */
function settledSenders(receipts: readonly NamedReceipt[], notice: Notice): ReadonlySet<string> {
  const bySender = groupBy(receipts, ({ submission }) => submission && senderKey(submission, notice));
  return new Set(
    [...bySender].flatMap(([key, sent]) => {
      const isDecided = sent.some((receipt) => isTaken(receipt) || receipt.isNamed);
      const isAlone = sent.every(({ status, open }) => status === "same" && !open);
      return key !== null && (isDecided || isAlone) ? [key] : [];
    }),
  );
}

function rowOf(
  { file, status, reason, open, submission }: Receipt,
  beside: RegisterRow["beside"],
  notice: Notice,
): RegisterRow {
  return { file, status, reason, open, sender: submission && senderOf(submission, notice), beside };
}

/** What 收件登记 says of the sender of a file. */
export function senderOf(submission: Submission, notice: Notice): RegisteredSender {
  const { file: _, rows, unread: __, ...sender } = submission;
  const records = Object.fromEntries(notice.awards.map(({ id }) => [id, (rows[id] ?? []).length]));
  return { ...sender, onTime: isOnTime(submission, notice), records };
}

/** 五（三）: null where the unit does not say when it sent its workbook, or not at what hour of the last day. */
function isOnTime({ submittedAt }: Pick<Submission, "submittedAt">, { deadline }: Notice): boolean | null {
  const order = submittedAt === null ? null : compareMoments(submittedAt, deadline);
  return order === null ? null : order <= 0;
}
