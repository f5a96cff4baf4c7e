import type { Notice } from "../notice/notice";
import { isTaken, type RegisterRow } from "../workbook/city/register";
import { recommenderOf, type Submission, senderKey } from "../workbook/city/submission";
import { standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import { type HeadersOf, keepCityEntries } from "./keepCityEntries";
import type { CitySubmissions } from "./readCitySubmissions";
import { type Incoming, type Receipt, receive } from "./receive";
import { registerFiles } from "./registerFiles";

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
  const decided = receive(named, earlier, taken).map((receipt): Receipt => {
    const { submission } = receipt;
    if (!submission || !isTaken(receipt)) return receipt;
    const key = senderKey(submission);
    const kept = keepCityEntries(submission, held.get(key) ?? null, headersIn(earlier));
    held.set(key, kept.submission);
    return { ...receipt, reason: receipt.reason + kept.lost, submission: kept.submission };
  });
  const receipts = decided.map((receipt) => {
    return { ...besideHeld(receipt, held), given: givenNames.get(receipt.file) ?? receipt.file };
  });
  const order = unitOrder(notice);
  return {
    receipts: [...receipts].sort((a, b) => compare(a.file, b.file)),
    register: registerFiles({ receipts, earlier: earlier.register, held, taken, notice }).sort(
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

/** A file that is not taken does not take the line of the one that is, when both have one name. */
function besideHeld(receipt: Receipt, held: ReadonlyMap<string, Submission>): Receipt {
  const { file, submission } = receipt;
  const namesake = [...held.values()].find((each) => each.file === file);
  if (!namesake || (submission && namesake.fingerprint === submission.fingerprint)) return receipt;
  return { ...receipt, file: `${file}（另一份）` };
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
