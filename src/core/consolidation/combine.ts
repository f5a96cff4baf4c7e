import { compareTexts } from "../cells/compareTexts";
import type { Notice } from "../notice/notice";
import { noteHeader } from "../workbook/city/citySheets";
import { isTaken, type RegisterRow } from "../workbook/city/register";
import { recommenderOf, type Submission, senderKey } from "../workbook/city/submission";
import { type SheetKey, type StandardWorkbook, standardWorkbook } from "../workbook/standardWorkbook/standardWorkbook";
import type { Named } from "./decide";
import { type HeadersOf, keepCityEntries } from "./keepCityEntries";
import type { CitySubmissions } from "./readCitySubmissions";
import type { Receipt } from "./receipt";
import { type Incoming, receive } from "./receive";
import { isOfSameContent, registerFiles } from "./registerFiles";
import { changesOf, type SubmissionChanges } from "./submissionChanges";

export interface Combined {
  /**
   * One for each file that came in, by its name; `given` is the name that it came under, `held` that of the workbook of
   * the same sender that was there before. `changes`: what it says otherwise than that one, or else than one that came in
   * beside it; null where there is none. `isNamed`: the city has said whether it counts.
   */
  readonly receipts: readonly (Receipt & {
    readonly given: string;
    readonly held: string | null;
    readonly changes: SubmissionChanges | null;
    readonly isNamed: boolean;
  })[];
  /** Those of earlier runs too. */
  readonly register: readonly RegisterRow[];
  /** What the city's workbook holds from now on, in the notice's order of units. */
  readonly submissions: readonly Submission[];
  /** The sheets on which the city had written what does not stand in the new rows. */
  readonly unkept: ReadonlySet<SheetKey>;
}

export interface Combining {
  /** No two of one name. */
  readonly incoming: readonly Incoming[];
  readonly earlier: CitySubmissions;
  readonly named: Named;
  readonly notice: Notice;
}

/** Puts what came in together with what was there before. The same files again change nothing. */
export function combine({ incoming, earlier, named, notice }: Combining): Combined {
  const held = new Map(earlier.submissions.map((each) => [senderKey(each, notice), each]));
  const files = incoming.map((each) => ({ given: each.file, file: apart(each, earlier.register, notice) }));
  const givenNames = new Map(files.map(({ given, file }) => [file.file, given]));
  const registered = (some: ReadonlySet<string>) =>
    new Set(files.filter(({ given }) => some.has(given)).map(({ file }) => file.file));
  const chosen = { take: registered(named.take), leave: registered(named.leave) };
  const workbook = standardWorkbook(notice);
  const unkept = new Set<SheetKey>();
  const received = receive(
    files.map(({ file }) => file),
    earlier,
    chosen,
    workbook,
  );
  const changes = changesOf(received, earlier.submissions, workbook);
  const decided = received.map((receipt): Receipt => {
    const { submission } = receipt;
    if (!submission || !isTaken(receipt)) return receipt;
    const key = senderKey(submission, notice);
    const kept = keepCityEntries(submission, held.get(key) ?? null, headersIn(earlier, workbook), workbook);
    held.set(key, kept.submission);
    for (const sheet of kept.unkept) unkept.add(sheet);
    return { ...receipt, reason: receipt.reason + kept.lost, submission: kept.submission };
  });
  const beside = besideOthers(held, earlier.register);
  const before = new Map(earlier.submissions.map((each) => [senderKey(each, notice), each.file]));
  const receipts = decided.map((receipt) => {
    const { file, submission } = receipt;
    return {
      ...beside(receipt),
      given: givenNames.get(file) ?? file,
      held: (submission && before.get(senderKey(submission, notice))) ?? null,
      changes: changes.get(file) ?? null,
      isNamed: chosen.take.has(file) || chosen.leave.has(file),
    };
  });
  const order = unitOrder(notice);
  return {
    receipts: [...receipts].sort((a, b) => compareTexts(a.file, b.file)),
    register: registerFiles({ receipts, earlier: earlier.register, held, notice }).sort(
      (a, b) =>
        order(a.sender) - order(b.sender) || compareTexts(senderName(a), senderName(b)) || compareTexts(a.file, b.file),
    ),
    submissions: [...held.values()].sort(
      (a, b) => order(a) - order(b) || compareTexts(recommenderOf(a), recommenderOf(b)) || compareTexts(a.file, b.file),
    ),
    unkept,
  };
}

function headersIn({ addedTo }: CitySubmissions, workbook: StandardWorkbook): HeadersOf {
  return (key) => [
    ...workbook.spec(key).columns.map(({ header }) => header),
    noteHeader(workbook.notice),
    ...(addedTo.sheets[key]?.columns ?? []),
  ];
}

/** Tells a file from one of the same name that another unit has sent before. */
function apart(incoming: Incoming, register: readonly RegisterRow[], notice: Notice): Incoming {
  if ("refused" in incoming) return incoming;
  const isOthers = ({ file, sender }: RegisterRow) =>
    file === incoming.file && sender !== null && senderKey(sender, notice) !== senderKey(incoming, notice);
  if (!register.some(isOthers)) return incoming;
  return { ...incoming, file: `${incoming.file}（${recommenderOf(incoming)}）` };
}

/** Gives a file that is not taken a line of its own, where one of its name has another content. */
function besideOthers(
  held: ReadonlyMap<string, Submission>,
  register: readonly RegisterRow[],
): (receipt: Receipt) => Receipt {
  const heldFiles = new Map([...held.values()].map((each) => [each.file, each]));
  const lines = new Map(register.map((row) => [row.file, row]));
  return (receipt) => {
    const { file, submission } = receipt;
    const namesake = heldFiles.get(file);
    if (!namesake || (submission && namesake.fingerprint === submission.fingerprint)) return receipt;
    for (let number = 1; ; number++) {
      const own = `${file}（另一份${number === 1 ? "" : number}）`;
      const line = lines.get(own);
      if (!line || isOfSameContent(line, receipt)) return { ...receipt, file: own };
    }
  };
}

function unitOrder(notice: Notice): (sender: { readonly unit: string } | null) => number {
  const places = new Map(notice.units.map(({ name }, index) => [name, index]));
  return (sender) => places.get(sender?.unit ?? "") ?? places.size;
}

function senderName({ sender }: RegisterRow): string {
  return sender ? (sender.reportingUnit ?? sender.unit) : "";
}
