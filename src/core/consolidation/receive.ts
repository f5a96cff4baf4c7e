import { compareTexts } from "../cells/compareTexts";
import { groupBy } from "../cells/groupBy";
import type { Notice } from "../notice/notice";
import type { RegisterRow } from "../workbook/city/register";
import { type Submission, senderKey } from "../workbook/city/submission";
import type { StandardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { decide, type Named } from "./decide";
import type { Receipt } from "./receipt";

/** A workbook that has come in, or why it could not be read. */
export type Incoming = Submission | { readonly file: string; readonly refused: string };

/** What the city's workbook holds already, and what became of the files that came in before. */
export interface Standing {
  readonly submissions: readonly Submission[];
  readonly register: readonly RegisterRow[];
}

/**
 * Decides about each file, whatever order they come in. Of different files of one sender, the one that the city names
 * is taken, or else the one that was sent last of those that it does not leave out; a file that was sent before the one already taken does not replace it,
 * nor does one that the city has set aside before, nor one without nominations.
 */
export function receive(
  incoming: readonly Incoming[],
  known: Standing,
  named: Named,
  workbook: StandardWorkbook,
): Receipt[] {
  const { notice } = workbook;
  const inOrder = [...incoming].sort((a, b) => compareTexts(a.file, b.file));
  const refused = inOrder.flatMap((each): Receipt[] =>
    "refused" in each
      ? [{ file: each.file, status: "refused", reason: each.refused, open: false, submission: null }]
      : [],
  );
  const submissions = inOrder.flatMap((each) => ("refused" in each ? [] : [each]));
  const held = new Map(known.submissions.map((each) => [senderKey(each, notice), each]));
  const setAside = setAsideBefore(known.register, notice);
  const decided = [...groupBy(submissions, (each) => senderKey(each, notice))].flatMap(([key, sent]) =>
    decide(sent, { known: held.get(key) ?? null, setAside, named, workbook }),
  );
  return [...refused, ...decided];
}

/** Whether the city has already decided for another file than one of this content. */
function setAsideBefore(register: readonly RegisterRow[], notice: Notice): (submission: Submission) => boolean {
  const contentOf = (sender: Pick<Submission, "unit" | "reportingUnit" | "fingerprint">) =>
    `${senderKey(sender, notice)}\n${sender.fingerprint}`;
  const contents = new Set(
    register.flatMap(({ status, open, sender }) =>
      status === "superseded" && !open && sender ? [contentOf(sender)] : [],
    ),
  );
  return (submission) => contents.has(contentOf(submission));
}
