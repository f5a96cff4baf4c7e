import { districtStudios } from "../../scripts/samples/notices/districtStudios";
import { successor } from "../../scripts/samples/notices/kunming2021";
import { mayDay } from "../../scripts/samples/notices/mayDay";
import { sampleNotices } from "../../scripts/samples/notices/notices";
import { oneEach } from "../../scripts/samples/notices/oneEach";
import { dictionaries } from "../../src/core/dictionaries/dictionaries";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { noticeText } from "../../src/core/notice/noticeText";
import type { CatalogueColumn } from "../../src/core/workbook/kinds/catalogue";
import { kinds } from "../../src/core/workbook/kinds/kinds";
import { fixedSheets } from "../../src/core/workbook/standardWorkbook/fixedSheets";
import { shownBy } from "../support/shownBy";

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

/** Of what another notice shows, the words of ours that are not its own and that no catalogue has. */
test.each(sampleNotices.slice(2))("$documentNumber shows no word of Kunming's notice", async (notice) => {
  const words = ownWords(kunming2020).filter((word) => !noticeText(notice).includes(word) && !common.includes(word));
  expect(words.length).toBeGreaterThan(100);
  const texts = await shownBy(notice);
  const found = texts.flatMap((text) => words.filter((word) => text.includes(word)).map((word) => `${word}: ${text}`));
  expect(found).toEqual([]);
});

/** What stands in catalogues and lists that every notice's workbook has, the paper on names, and what any list is called. */
const common = JSON.stringify([
  [...Object.values(kinds), ...Object.values(fixedSheets)].map(({ columns, ...sheet }) => [
    sheet,
    columns.map((column: CatalogueColumn) => ({ ...column, synonyms: [], formerly: [] })),
  ]),
  Object.values(dictionaries),
  ["民委发〔2016〕33号", "推荐名单"],
]);

/** All names in a notice: of itself, its years, awards, conditions, columns, units, places, papers and paragraphs. */
function ownWords(notice: Notice): string[] {
  const { awards, units, office, places, sheets, clauses, issuer, documentNumber, year, since, title } = notice;
  const columns = [...awards, ...Object.values(sheets)].flatMap((sheet) => sheet?.columns ?? []);
  const words = [
    ...[issuer, documentNumber, String(year), since.slice(0, 4), title, ...places],
    ...[office.name, office.address, office.email, ...office.aliases, ...office.phones],
    ...units.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...Object.keys(clauses),
    ...awards.flatMap((award) => [
      award.name,
      award.title,
      award.persons,
      award.sheet.row,
      ...award.aliases,
      ...award.barredBy,
    ]),
    ...awards.flatMap(({ conditions, letter, form }) => [
      ...(conditions?.list ?? []).map(({ text }) => text),
      ...[
        letter?.annex,
        letter?.received.corrected,
        form?.annex,
        form?.title,
        ...(form?.cover ?? []).map(({ label }) => label),
      ],
    ]),
    ...columns.map(({ header }) => header),
    ...[...awards.map(({ sheet }) => sheet), ...Object.values(sheets)].map((sheet) => sheet?.title),
  ];
  const parts = words.flatMap((word) => (word ?? "").split(/[“”‘’\s：（）]|\d{4}年/));
  // A clause's number of one sign is any number.
  return [...new Set(parts)].filter((part) => part.length > 1);
}

test("a notice without letters speaks of none", async () => {
  const notice = { ...mayDay, awards: mayDay.awards.map((award) => ({ ...award, letter: null })) };
  const texts = await shownBy(notice);
  expect(texts.filter((text) => text.includes("承诺书") && !noticeText(notice).includes(text))).toEqual([]);
});

test("a district's notice speaks of the district's union, and an industry's of its own", async () => {
  const ofDistrict = await shownBy(districtStudios);
  expect(ofDistrict.filter((text) => text.includes("市总工会"))).toEqual([]);
  expect(ofDistrict).toContain("区总工会意见");
  const ofIndustry = await shownBy(oneEach);
  expect(ofIndustry.filter((text) => text.includes("市总工会"))).toEqual([]);
  expect(ofIndustry).toContain("云岭市能源行业工会联合会意见");
});
