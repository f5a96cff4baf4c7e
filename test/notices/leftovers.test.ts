import { districtStudios } from "../../scripts/samples/notices/districtStudios";
import { editsOfFilled, fillNotice } from "../../scripts/samples/notices/fillNotice";
import { successor } from "../../scripts/samples/notices/kunming2021";
import { sampleNotices } from "../../scripts/samples/notices/notices";
import { oneEach } from "../../scripts/samples/notices/oneEach";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { printForms } from "../../src/app/documents/forms/printForms";
import { writeLetters } from "../../src/app/documents/letters/writeLetters";
import { inspectData } from "../../src/app/inspectWorkbook";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { drawn } from "../support/cityWorkbook";
import { makeDocument } from "../support/makeDocument";
import { emptyFile, people, textsIn } from "../support/sampleNotices";

/** Everything that one unit and the city get to read by a notice, but for what the unit itself has typed. */
async function shownBy(notice: Notice): Promise<string[]> {
  const [unit] = notice.units;
  if (!unit) throw new Error("no unit");
  const bytes = await emptyFile(notice, unit);
  const xml = helpTexts(bytes);
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
  const city = drawn(consolidateWorkbooks([submissionOf("甲.xlsx", data, notice)], { notice }).plan);
  const issues = inspectData(await openXlsx(bytes).read(), notice).issues.map(({ message }) => message);
  const typed = new Set(edits.map(({ value }) => String(value)));
  const all = [...empty, ...xml, ...textsIn(data), ...textsIn(printed), ...textsIn(city), ...issues];
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
    .flatMap((part) => [...pkg.text(part).matchAll(/ prompt="([^"]*)"/g)].map(([, text = ""]) => text));
}

/** The paper on names, and the stages of a life, in examples and what was typed. */
const otherDates = /民委发〔2016〕33号|\d{4}\.\d{2}—\d{4}\.\d{2}|\d{4}\.\d{2}—至今/g;

// Examples of what began before the period, such as a pair of 2017, stay as they are.
test("far from its first year the notice shows neither that nor its edition anywhere", async () => {
  const texts = await shownBy(successor(2041));
  expect(texts.length).toBeGreaterThan(500);
  const { "民委发〔2016〕33号": source } = kunming2020.clauses;
  const left = texts.filter((text) => /201[89]|202\d|第四届/.test(text.replace(otherDates, "")) && text !== source);
  expect(left).toEqual([]);
});

test.each(sampleNotices.slice(2))("$documentNumber shows no word of Kunming's notice", async (notice) => {
  const texts = await shownBy(notice);
  const foreign = /昆明|金牌工人|技师工作站|师徒结对|昆工通|附件[6-9]|四（四）|五（三）|2019|2020|第四届/;
  expect(texts.filter((text) => foreign.test(text))).toEqual([]);
});

test("a district's notice speaks of the district's union, and an industry's of its own", async () => {
  const ofDistrict = await shownBy(districtStudios);
  expect(ofDistrict.filter((text) => text.includes("市总工会"))).toEqual([]);
  expect(ofDistrict).toContain("区总工会意见");
  const ofIndustry = await shownBy(oneEach);
  expect(ofIndustry.filter((text) => text.includes("市总工会"))).toEqual([]);
  expect(ofIndustry).toContain("云岭市能源行业工会联合会意见");
});
