import { emptyFile } from "../../scripts/samples/notices/filledFile";
import { editsOfFilled, fillNotice, placeOf } from "../../scripts/samples/notices/fillNotice";
import { mayDay } from "../../scripts/samples/notices/mayDay";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { readPriorList } from "../../src/app/readPriorList";
import type { Notice } from "../../src/core/notice/notice";
import { nextNotice } from "../../src/core/noticeWorkbook/nextNotice";
import { readNotice } from "../../src/core/noticeWorkbook/readNotice";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { withEdits } from "../../src/core/workbook/withEdits";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { drawn, typedUnder } from "../support/cityWorkbook";
import { noticeData } from "../support/noticeWorkbook";
import { found, people } from "../support/sampleNotices";
import { shownBy } from "../support/shownBy";

/** The next year's notice as the city's office has it: moved on, written as a workbook, and read back. */
async function followingYear(notice: Notice): Promise<Notice> {
  const read = readNotice(await noticeData(nextNotice(notice, notice.year + 1).notice));
  expect(read.issues).toEqual([]);
  if (!read.notice) throw new Error("no notice");
  return read.notice;
}

/** A unit's workbook filled in by a notice, with the same people for the same seed. */
async function filledBy(notice: Notice, seed: number) {
  const [unit] = notice.units;
  if (!unit) throw new Error("no unit");
  const filled = fillNotice(notice, unit, people(seed));
  const empty = await openXlsx(await emptyFile(notice, unit)).read();
  return { filled, data: withEdits(empty, editsOfFilled(notice, filled)) };
}

/** A season's end: all that one unit has put forward is agreed to. */
async function concluded(notice: Notice, seed: number) {
  const { data } = await filledBy(notice, seed);
  const workbook = standardWorkbook(notice);
  const city = drawn(consolidateWorkbooks([submissionOf("甲.xlsx", data, notice)], { notice }).plan);
  const agreed = notice.awards.reduce((sofar, { id, name }) => {
    const header = workbook.spec(id).columns.find(({ key }) => key === "cityOpinion")?.header ?? "";
    return typedUnder(sofar, name, header, 4, "同意");
  }, city);
  return drawn(consolidateWorkbooks([], { notice, base: agreed }).plan, agreed);
}

test("the following year is worked through with nothing of the former left, and its honoured are not put forward again", async () => {
  const next = await followingYear(mayDay);
  const left = (await shownBy(next)).filter((text) => text.includes(String(mayDay.year)));
  expect(left).toEqual([]);

  const season = await concluded(mayDay, 1);
  // Of its own season it bars nobody.
  expect(() => readPriorList("云岭.xlsx", season, mayDay)).toThrow(/没有读到/);
  const prior = readPriorList("云岭.xlsx", season, next);
  expect(new Set(prior.map(({ edition }) => edition.value))).toEqual(new Set([`${mayDay.year}年`]));
  const { data: others } = await filledBy(next, 2);
  expect(found(others, next)).toEqual([]);
  // The first of each award is last year's first again.
  const { filled: former } = await filledBy(mayDay, 1);
  const same = withEdits(
    others,
    next.awards.flatMap(({ id, columns }) =>
      columns
        .filter(({ key }) => ["name", "birth", "employer", "hostUnit", "leader.name", "leader.birth"].includes(key))
        .map(({ key }) => ({ at: placeOf(next, id, 0, key), value: former[id]?.[0]?.[key] ?? null })),
    ),
  );
  const told = (data: WorkbookData) =>
    consolidateWorkbooks([submissionOf("甲.xlsx", data, next)], { notice: next, prior }).issues.filter(
      ({ rule }) => rule === "prior-same-title",
    );
  expect(told(others)).toEqual([]);
  const barring = next.awards.filter(({ name, barredBy }) => barredBy.includes(name)).map(({ name }) => name);
  expect(barring.length).toBeGreaterThan(0);
  expect(new Set(told(same).map(({ at: [{ sheet }] }) => sheet))).toEqual(new Set(barring));
});
