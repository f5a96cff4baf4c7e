import { groupBy } from "../cells/groupBy";
import { compareMoments, showMoment } from "../cells/moments";
import { issuerName } from "../notice/issuerName";
import type { FileStatus } from "../workbook/city/register";
import type { Submission } from "../workbook/city/submission";
import type { StandardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { Receipt } from "./receipt";

/** What the city says of files, by their names. */
export interface Named {
  /** Those that count where their senders have sent several. */
  readonly take: ReadonlySet<string>;
  /** Those that do not: what is held of their senders stays. */
  readonly leave: ReadonlySet<string>;
}

export interface Circumstances {
  /** What the city's workbook holds of the sender. */
  readonly known: Submission | null;
  /** Whether the city has already decided for another file than one of this content. */
  readonly setAside: (submission: Submission) => boolean;
  readonly named: Named;
  readonly workbook: StandardWorkbook;
}

/** What becomes of the files of one sender. */
export function decide(
  sent: readonly Submission[],
  { known, setAside, named: { take, leave }, workbook }: Circumstances,
): Receipt[] {
  const hasNominations = nominates(workbook);
  const contents = [...groupBy(sent, ({ fingerprint }) => fingerprint).values()];
  const copies = contents.flatMap(([first, ...others]) =>
    others.map((other) => receipt(other, "same", `内容与“${first.file}”相同。`)),
  );
  const isLeft = (group: readonly Submission[]) => group.some(({ file }) => leave.has(file));
  const left = contents.filter(isLeft).map(([first]) => leftOut(first, known));
  const others = contents.filter((group) => !isLeft(group));
  const named = others.filter((group) => group.some(({ file }) => take.has(file)));
  const isNamed = named.length === 1;
  const firsts = others.map(([first]) => first);
  const isFilled = [...firsts, ...(known ? [known] : [])].some(hasNominations);
  const passed = (each: Submission) => known?.fingerprint !== each.fingerprint && setAside(each);
  const candidates =
    named.length > 0
      ? named.map(([first]) => first)
      : firsts.filter((each) => !passed(each) && (!isFilled || hasNominations(each)));
  const chosen = latest(candidates);
  return [
    ...copies,
    ...left,
    ...firsts.map((each) => {
      if (each === chosen) return againstKnown(each, known, isNamed, workbook);
      if (!candidates.includes(each) && !isNamed) return passedOver(each, known, passed(each));
      if (!chosen) return undecided(each, known);
      return isNamed
        ? receipt(each, "superseded", settledBy(chosen.file))
        : receipt(
            each,
            "superseded",
            `该单位有不同的工作簿，已采用报送时间较晚的“${chosen.file}”；请与单位确认，以本文件为准的，请指定。`,
            true,
          );
    }),
  ];
}

/** What 收件登记 says of a file after the city has decided for another. */
export function settledBy(file: string): string {
  return `该单位的材料以“${file}”为准。`;
}

/** Tells whether a submission holds any nomination. */
function nominates({ notice }: StandardWorkbook): (submission: Submission) => boolean {
  return ({ rows }) => notice.awards.some(({ id }) => (rows[id] ?? []).length > 0);
}

/** Neither the city's earlier decision nor an empty form is taken for an answer to the question which file is right. */
function passedOver(submission: Submission, known: Submission | null, isSetAside: boolean): Receipt {
  if (!isSetAside) {
    return receipt(submission, "superseded", "本文件没有推荐对象，未采用；确以本文件为准的，请指定。", true);
  }
  return receipt(submission, "superseded", known ? settledBy(known.file) : "");
}

function leftOut(submission: Submission, known: Submission | null): Receipt {
  return known?.fingerprint === submission.fingerprint
    ? receipt(submission, "same", nothingNew(known, submission))
    : receipt(submission, "superseded", "已指定不采用。");
}

/** The one that was sent after all others; null when that cannot be told. */
function latest(candidates: readonly Submission[]): Submission | null {
  const [only, second] = candidates;
  if (only && !second) return only;
  if (candidates.some(({ submittedAt }) => submittedAt === null)) return null;
  const isAfter = (one: Submission, other: Submission) =>
    (compareMoments(one.submittedAt ?? "", other.submittedAt ?? "") ?? 0) > 0;
  return candidates.find((one) => candidates.every((other) => other === one || isAfter(one, other))) ?? null;
}

function undecided(submission: Submission, known: Submission | null): Receipt {
  if (known?.fingerprint === submission.fingerprint)
    return receipt(submission, "same", nothingNew(known, submission), true);
  return receipt(
    submission,
    "refused",
    "该单位有不同的工作簿，报送时间未填、不全或相同，无法判断以哪一份为准；请与单位确认后指定以哪一份为准。",
    true,
  );
}

function againstKnown(
  chosen: Submission,
  known: Submission | null,
  isNamed: boolean,
  workbook: StandardWorkbook,
): Receipt {
  if (!known)
    return receipt(chosen, "taken", nominates(workbook)(chosen) ? "" : "工作簿中没有推荐对象，请与单位核对。");
  if (known.fingerprint === chosen.fingerprint) {
    const missing = missingRows(chosen, known, workbook);
    if (missing === 0) return receipt(chosen, "same", nothingNew(known, chosen));
    return receipt(
      chosen,
      "replaced",
      `汇总工作簿中缺少该单位报送的${missing}行，已补回；不同意推荐的，请在“${issuerName(workbook.notice)}意见”填“不同意”。`,
    );
  }
  // A corrected file often bears the time of the one before it.
  const isLater =
    known.submittedAt === null ||
    (chosen.submittedAt !== null && (compareMoments(chosen.submittedAt, known.submittedAt) ?? 0) >= 0);
  if (isNamed || isLater) return receipt(chosen, "replaced", `替换了先前收录的“${known.file}”。`);
  const held = `该单位已收录“${known.file}”，其报送时间${showMoment(known.submittedAt ?? "")}`;
  const order = chosen.submittedAt === null ? "，本文件未填报送时间，无法判断先后" : "更晚";
  return receipt(chosen, "superseded", `${held}${order}；以本文件为准的，请指定。`, true);
}

/** How many rows of a workbook the city's has lost since it was taken. */
function missingRows({ rows }: Submission, known: Submission, { filled }: StandardWorkbook): number {
  return filled.reduce((sum, key) => {
    const there = groupBy(known.rows[key] ?? [], ({ seal }) => seal);
    const sent = groupBy(rows[key] ?? [], ({ seal }) => seal);
    const lacking = [...sent].map(([seal, { length }]) => Math.max(0, length - (there.get(seal)?.length ?? 0)));
    return lacking.reduce((total, count) => total + count, sum);
  }, 0);
}

function nothingNew(known: Submission, { file }: Submission): string {
  return known.file === file ? "与先前收录的内容相同。" : `内容与已收录的“${known.file}”相同。`;
}

function receipt(submission: Submission, status: FileStatus, reason: string, open = false): Receipt {
  return { file: submission.file, status, reason: reason + unreadNote(submission), open, submission };
}

/** Rows that nobody has read are missing in the city's workbook, too: whoever takes the file has to know. */
function unreadNote({ unread = [] }: Submission): string {
  return unread
    .map(
      ({ name, belongsIn, count }) =>
        `工作表“${name}”另有${count}条未读取，没有汇入；请该单位核对，应报的填入“${belongsIn}”，删除多余的表后重报。`,
    )
    .join("");
}
