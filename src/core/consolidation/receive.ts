import { groupBy } from "../cells/groupBy";
import type { FileStatus, RegisterRow } from "../workbook/city/register";
import { type Submission, senderKey } from "../workbook/city/submission";
import { decide } from "./decide";

/** A workbook that has come in, or why it could not be read. */
export type Incoming = Submission | { readonly file: string; readonly refused: string };

/** What became of a file. */
export interface Receipt {
  readonly file: string;
  readonly status: FileStatus;
  readonly reason: string;
  /** The sender has to say which of several files is right. */
  readonly open: boolean;
  /** Null when the file could not be taken for any unit's. */
  readonly submission: Submission | null;
}

/** What the city's workbook holds already, and what became of the files that came in before. */
export interface Known {
  readonly submissions: readonly Submission[];
  readonly register: readonly RegisterRow[];
}

/**
 * Decides about each file, whatever order they come in. Of different files of one sender, the one that the city names
 * is taken, or else the one that was sent last; a file that was sent before the one already taken does not replace it,
 * nor does one that the city has set aside before, nor one without nominations.
 */
export function receive(incoming: readonly Incoming[], known: Known, take: ReadonlySet<string>): Receipt[] {
  const inOrder = [...incoming].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const refused = inOrder.flatMap((each): Receipt[] =>
    "refused" in each
      ? [{ file: each.file, status: "refused", reason: each.refused, open: false, submission: null }]
      : [],
  );
  const submissions = inOrder.flatMap((each) => ("refused" in each ? [] : [each]));
  const keyOf = sendersByContent();
  const held = new Map(known.submissions.map((each) => [keyOf(each), each]));
  const setAside = setAsideBefore(known.register);
  const decided = [...groupBy(submissions, keyOf)].flatMap(([key, sent]) =>
    decide(sent, { known: held.get(key) ?? null, setAside, take }),
  );
  return [...refused, ...decided];
}

/** Files of equal content are one sender's: a union of a pool that does not name itself is known by its file's name only. */
function sendersByContent(): (submission: Submission) => string {
  const keys = new Map<string, string>();
  return (submission) => {
    const content = `${submission.unit}\n${submission.fingerprint}`;
    const key = keys.get(content) ?? senderKey(submission);
    keys.set(content, key);
    return key;
  };
}

/** Whether the city has already decided for another file than one of this content. */
function setAsideBefore(register: readonly RegisterRow[]): (submission: Submission) => boolean {
  const contentOf = (sender: Pick<Submission, "unit" | "reportingUnit" | "fingerprint">) =>
    `${senderKey(sender)}\n${sender.fingerprint}`;
  const contents = new Set(
    register.flatMap(({ status, open, sender }) =>
      status === "superseded" && !open && sender ? [contentOf(sender)] : [],
    ),
  );
  return (submission) => contents.has(contentOf(submission));
}
