import { groupBy } from "../cells/groupBy";
import { showMoment } from "../cells/moments";
import type { FileStatus } from "../workbook/city/register";
import { type Submission, senderKey } from "../workbook/city/submission";

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

/**
 * Decides about each file, whatever order they come in. Of different files of one sender, the one that the city names
 * is taken, or else the one that was sent last; a file that was sent before the one already taken does not replace it.
 */
export function receive(
  incoming: readonly Incoming[],
  earlier: readonly Submission[],
  take: ReadonlySet<string>,
): Receipt[] {
  const inOrder = [...incoming].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const refused = inOrder.flatMap((each): Receipt[] =>
    "refused" in each
      ? [{ file: each.file, status: "refused", reason: each.refused, open: false, submission: null }]
      : [],
  );
  const submissions = inOrder.flatMap((each) => ("refused" in each ? [] : [each]));
  const known = new Map(earlier.map((each) => [senderKey(each), each]));
  const decided = [...groupBy(submissions, senderKey)].flatMap(([key, sent]) =>
    decide(sent, known.get(key) ?? null, take),
  );
  return [...refused, ...decided];
}

function decide(sent: readonly Submission[], known: Submission | null, take: ReadonlySet<string>): Receipt[] {
  const contents = [...groupBy(sent, ({ fingerprint }) => fingerprint).values()];
  const copies = contents.flatMap(([first, ...others]) =>
    others.map((other) => receipt(other, "same", `内容与“${first.file}”相同。`)),
  );
  const named = contents.filter((group) => group.some(({ file }) => take.has(file)));
  const candidates = (named.length > 0 ? named : contents).map(([first]) => first);
  const chosen = latest(candidates);
  const others = contents.map(([first]) => first).filter((each) => each !== chosen);
  if (!chosen) return [...copies, ...others.map((each) => undecided(each, known))];
  const isNamed = named.length === 1;
  return [
    ...copies,
    againstKnown(chosen, known, isNamed),
    ...others.map((each) =>
      isNamed
        ? receipt(each, "superseded", `该单位的材料以“${chosen.file}”为准。`)
        : receipt(
            each,
            "superseded",
            `该单位有不同的工作簿，已采用报送时间较晚的“${chosen.file}”；请与单位确认，以本文件为准的，请指定。`,
            true,
          ),
    ),
  ];
}

/** The one that was sent after all others; null when that cannot be told. */
function latest(candidates: readonly Submission[]): Submission | null {
  const [only, second] = candidates;
  if (only && !second) return only;
  if (candidates.some(({ submittedAt }) => submittedAt === null)) return null;
  const times = candidates.map(({ submittedAt }) => submittedAt ?? "").sort();
  const last = times.at(-1);
  return last === times.at(-2) ? null : (candidates.find(({ submittedAt }) => submittedAt === last) ?? null);
}

function undecided(submission: Submission, known: Submission | null): Receipt {
  if (known?.fingerprint === submission.fingerprint)
    return receipt(submission, "same", nothingNew(known, submission), true);
  return receipt(
    submission,
    "refused",
    "该单位有不同的工作簿，报送时间未填或相同，无法判断以哪一份为准；请与单位确认后指定以哪一份为准。",
    true,
  );
}

function againstKnown(chosen: Submission, known: Submission | null, isNamed: boolean): Receipt {
  if (!known) return receipt(chosen, "taken", "");
  if (known.fingerprint === chosen.fingerprint) return receipt(chosen, "same", nothingNew(known, chosen));
  const isOlder = known.submittedAt !== null && chosen.submittedAt !== null && chosen.submittedAt < known.submittedAt;
  if (isNamed || !isOlder) return receipt(chosen, "replaced", `替换了先前收录的“${known.file}”。`);
  return receipt(
    chosen,
    "superseded",
    `该单位已收录“${known.file}”，其报送时间（${showMoment(known.submittedAt ?? "")}）更晚；以本文件为准的，请指定。`,
    true,
  );
}

function nothingNew(known: Submission, { file }: Submission): string {
  return known.file === file ? "与先前收录的内容相同。" : `内容与已收录的“${known.file}”相同。`;
}

function receipt(submission: Submission, status: FileStatus, reason: string, open = false): Receipt {
  return { file: submission.file, status, reason, open, submission };
}
