import type { Notice } from "../notice/notice";
import { categories, categorySheet } from "../workbook/categories";
import { isTaken, type RegisteredSender, type RegisterRow } from "../workbook/city/register";
import { recommenderOf, type Submission, senderKey } from "../workbook/city/submission";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { type HeadersOf, keepCityEntries } from "./keepCityEntries";
import type { CitySubmissions } from "./readCitySubmissions";
import { type Incoming, type Receipt, receive } from "./receive";

export interface Combined {
  /** One for each file that came in, by its name; `given` is the name that it came under. */
  readonly receipts: readonly (Receipt & { readonly given: string })[];
  /** Those of earlier runs too. */
  readonly register: readonly RegisterRow[];
  /** What the city's workbook holds from now on, in the notice's order of units. */
  readonly submissions: readonly Submission[];
}

export interface Combining {
  /** No two of one name. */
  readonly incoming: readonly Incoming[];
  readonly earlier: CitySubmissions;
  /** The files to take where a sender has sent several. */
  readonly take: ReadonlySet<string>;
  readonly notice: Notice;
}

/** Puts what came in together with what was there before. The same files again change nothing. */
export function combine({ incoming, earlier, take, notice }: Combining): Combined {
  const held = new Map(earlier.submissions.map((each) => [senderKey(each), each]));
  const named = incoming.map((each) => apart(each, earlier.register));
  const givenNames = new Map(named.map(({ file }, at) => [file, incoming[at]?.file ?? file]));
  const taken = new Set([
    ...take,
    ...named.flatMap(({ file }, at) => (take.has(incoming[at]?.file ?? "") ? file : [])),
  ]);
  const receipts = receive(named, earlier.submissions, taken).map((receipt): Receipt => {
    const { status, submission } = receipt;
    if (!submission || (status !== "taken" && status !== "replaced")) return receipt;
    const key = senderKey(submission);
    const kept = keepCityEntries(submission, held.get(key) ?? null, headersIn(earlier));
    held.set(key, kept.submission);
    return { ...receipt, reason: receipt.reason + kept.lost, submission: kept.submission };
  });
  const order = unitOrder(notice);
  return {
    receipts: receipts
      .map((receipt) => ({ ...receipt, given: givenNames.get(receipt.file) ?? receipt.file }))
      .sort((a, b) => compare(a.file, b.file)),
    register: registerOf(receipts, earlier.register, held, taken, notice).sort(
      (a, b) => order(a.sender) - order(b.sender) || compare(senderName(a), senderName(b)) || compare(a.file, b.file),
    ),
    submissions: [...held.values()].sort(
      (a, b) => order(a) - order(b) || compare(recommenderOf(a), recommenderOf(b)) || compare(a.file, b.file),
    ),
  };
}

function headersIn({ addedTo }: CitySubmissions): HeadersOf {
  return (key) => [...standardWorkbook[key].columns.map(({ header }) => header), "市级备注", ...addedTo[key].columns];
}

/** Tells a file from one of the same name that another unit has sent before. */
function apart(incoming: Incoming, register: readonly RegisterRow[]): Incoming {
  if ("refused" in incoming) return incoming;
  const isOthers = ({ file, sender }: RegisterRow) =>
    file === incoming.file && sender !== null && senderKey(sender) !== senderKey(incoming);
  if (!register.some(isOthers)) return incoming;
  return { ...incoming, file: `${incoming.file}（${recommenderOf(incoming)}）` };
}

function registerOf(
  receipts: readonly Receipt[],
  earlier: readonly RegisterRow[],
  held: ReadonlyMap<string, Submission>,
  taken: ReadonlySet<string>,
  notice: Notice,
): RegisterRow[] {
  const before = new Map(earlier.map((row) => [row.file, row]));
  const came = new Set(receipts.map(({ file }) => file));
  // Once the city has said which file is right, or a new one has come, the older question is settled.
  const settled = new Set(
    receipts.flatMap(({ file, status, submission }) =>
      submission && (status === "taken" || status === "replaced" || taken.has(file)) ? [senderKey(submission)] : [],
    ),
  );
  const now = receipts.map((receipt) => {
    const row = before.get(receipt.file);
    return receipt.status === "same" && row && (isTaken(row) || row.status === "same") && !receipt.open
      ? row
      : rowOf(receipt, row?.beside ?? [], notice);
  });
  const others = earlier
    .filter(({ file }) => !came.has(file))
    .map((row): RegisterRow => {
      const { sender } = row;
      if (!sender) return row;
      const holds = held.get(senderKey(sender));
      if (isTaken(row) && holds && holds.file !== row.file) {
        return { ...row, status: "superseded", reason: `已由“${holds.file}”替换。` };
      }
      return row.open && settled.has(senderKey(sender)) ? { ...row, open: false } : row;
    });
  return [...now, ...others];
}

function rowOf(
  { file, status, reason, open, submission }: Receipt,
  beside: RegisterRow["beside"],
  notice: Notice,
): RegisterRow {
  return { file, status, reason, open, sender: submission && senderOf(submission, notice), beside };
}

function senderOf(submission: Submission, notice: Notice): RegisteredSender {
  const { file: _, rows, ...sender } = submission;
  const byCategory = Object.fromEntries(categories.map((each) => [each, rows[categorySheet[each]].length]));
  return { ...sender, onTime: isOnTime(submission, notice), records: byCategory as RegisteredSender["records"] };
}

/** 五（三）: null where the unit does not say when it sent its workbook. */
export function isOnTime({ submittedAt }: Pick<Submission, "submittedAt">, { deadline }: Notice): boolean | null {
  return submittedAt === null ? null : submittedAt <= deadline;
}

function unitOrder(notice: Notice): (sender: { readonly unit: string } | null) => number {
  const places = new Map(notice.units.map(({ name }, index) => [name, index]));
  return (sender) => places.get(sender?.unit ?? "") ?? places.size;
}

function senderName({ sender }: RegisterRow): string {
  return sender ? (sender.reportingUnit ?? sender.unit) : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
