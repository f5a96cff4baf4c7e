import { emptyFile } from "../../scripts/samples/notices/filledFile";
import { editsOfFilled, fillNotice, placeOf } from "../../scripts/samples/notices/fillNotice";
import { cityIntroduction } from "../../src/app/cityIntroduction";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { printForms } from "../../src/app/documents/forms/printForms";
import { writeLetters } from "../../src/app/documents/letters/writeLetters";
import { inspectData } from "../../src/app/inspectWorkbook";
import { returnWorkbook } from "../../src/app/returnWorkbook";
import { formatConsolidationJson } from "../../src/cli/formats/consolidationJson";
import { formatConsolidationText } from "../../src/cli/formats/consolidationText";
import { formatJson } from "../../src/cli/formats/json";
import { formatText } from "../../src/cli/formats/text";
import { issuesByFile } from "../../src/core/consolidation/issuesByFile";
import type { Notice } from "../../src/core/notice/notice";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { withEdits } from "../../src/core/workbook/withEdits";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { columnFaults } from "../notices/columnFaults";
import { ruleFaults } from "../notices/ruleFaults";
import { drawn, typedUnder } from "./cityWorkbook";
import { makeDocument } from "./makeDocument";
import { cellAt, givenUnit, people, textsIn } from "./sampleNotices";

/** Everything that one unit and the city get to read by a notice, but for what the unit itself has typed. */
export async function shownBy(notice: Notice): Promise<string[]> {
  const [unit] = notice.units;
  if (!unit) throw new Error("no unit");
  const bytes = await emptyFile(notice, unit);
  const host = openXlsx(bytes);
  const empty = textsIn(await host.read());
  const edits = editsOfFilled(notice, fillNotice(notice, unit, people(1)));
  await host.write({ edits });
  await writeLetters(host, notice);
  await makeDocument("summary", host, notice);
  const forms = await printForms(host, notice, { pictures: new Map(), build: buildDocuments });
  if (!forms.ok) throw new Error(forms.message);
  const data = await host.read();
  const printed = await openXlsx(forms.bytes).read();
  const typed = new Set(edits.map(({ value }) => String(value)));
  const all = [
    ...empty,
    ...helpTexts(bytes),
    ...textsIn(data),
    ...textsIn(printed),
    ...(await reported(notice, bytes)),
    ...(await consolidated(notice, bytes)),
    ...(await faultsToldOf(notice)),
  ];
  // A form cuts long texts into lines, so what was typed is looked for in what was typed as a whole.
  const long = [...typed].filter((text) => text.length > 30).join("\n");
  // Dates that were typed are printed in words.
  const isDate = (text: string) => /^\d{4}年\d{1,2}月(\d{1,2}日)?$/.test(text);
  return all.filter(
    (text) => !typed.has(text) && !isDate(text) && !text.split("\n").every((line) => long.includes(line)),
  );
}

/** What the clerk sees of a cell before typing: prompts, and the lists of choices. */
function helpTexts(bytes: Uint8Array): string[] {
  const pkg = openPackage(bytes);
  return pkg.names
    .filter((part) => part.startsWith("xl/worksheets/sheet"))
    .flatMap((part) =>
      [
        ...pkg
          .content(part)
          .text()
          .matchAll(/ prompt="([^"]*)"/g),
      ].map(([, text = ""]) => text),
    );
}

/** What a check says of an empty workbook: the sheet, and both reports of the command line. */
async function reported(notice: Notice, bytes: Uint8Array): Promise<string[]> {
  const host = openXlsx(bytes);
  await makeDocument("report", host, notice);
  const data = await host.read();
  const inForce = { notice, source: "carried", unusable: false } as const;
  const checked = [{ outdated: [], file: "空.xlsx", inForce, ...inspectData(data, notice) }];
  return [...textsIn(data), ...formatText(checked, notice).split("\n"), ...jsonTexts(formatJson(checked, notice))];
}

/** The city's workbook of two units' that clash, with all agreed to; both reports of it; and a workbook sent back. */
async function consolidated(notice: Notice, bytes: Uint8Array): Promise<string[]> {
  const [one, other = one] = notice.units;
  if (!one || !other) throw new Error("no unit");
  const sent = await Promise.all(
    [one, other].map(async (unit) => (await givenUnit(notice, unit)).filled(fewOf(notice)).data),
  );
  const incoming = sent.map((data, index) => submissionOf(`${index + 1}.xlsx`, data, notice));
  const first = consolidateWorkbooks(incoming, { notice });
  const workbook = standardWorkbook(notice);
  const agreed = notice.awards.reduce((data, { id, name }) => {
    const header = workbook.spec(id).columns.find(({ key }) => key === "cityOpinion")?.header;
    return header === undefined ? data : typedUnder(data, name, header, 4, "同意");
  }, drawn(first.plan));
  const done = consolidateWorkbooks([], { notice, base: agreed });
  const host = openXlsx(bytes);
  const clashes = issuesByFile(first.crossIssues, first.originOf).get("1.xlsx") ?? [];
  await returnWorkbook(host, { clashes, notice, checkedAt: `${notice.year}-06-01 09:00` });
  return [
    ...cityIntroduction(notice),
    ...textsIn(drawn(done.plan, agreed)),
    ...textsIn(await host.read(), "检查结果"),
    ...formatConsolidationText(first).split("\n"),
    ...jsonTexts(formatConsolidationJson(first, notice)),
  ];
}

/** What is said of every fault that there is a way to plant. */
async function faultsToldOf(notice: Notice): Promise<string[]> {
  const [unit] = notice.units;
  if (!unit) throw new Error("no unit");
  const { filled, data } = (await givenUnit(notice, unit)).filled(fewOf(notice));
  const at = (sheet: string, row: number, key: string) => placeOf(notice, sheet, row, key);
  const cell = (sheet: string, row: number, key: string) => cellAt(notice, sheet, row, key);
  const faults = [...columnFaults({ notice, filled, at, cell }), ...ruleFaults({ notice, filled, at, cell })];
  // A message is the same wherever it stands.
  const ofEachRule = new Map(faults.map((fault) => [fault.rule, fault]));
  return [...ofEachRule.values()].flatMap(({ edits, reshape }) =>
    inspectData(withEdits(reshape?.(data) ?? data, edits), notice).issues.flatMap(({ message, clause }) => [
      message,
      ...clause,
    ]),
  );
}

/** Few, so that it is quick to look through; two where one may be compared with another. */
function fewOf(notice: Notice) {
  return notice.id.startsWith("kunming") ? { gold: 2, pair: 2, station: 1, studio: 1 } : undefined;
}

function jsonTexts(json: string): string[] {
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text);
}
