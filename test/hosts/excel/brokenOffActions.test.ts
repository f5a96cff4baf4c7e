import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { submissionOf } from "../../../src/app/consolidateWorkbooks";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { mergeWorkbooks } from "../../../src/app/mergeWorkbooks";
import { parseCell } from "../../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookHost } from "../../../src/hosts/workbookHost";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { addressOf, table } from "../../support/cityWorkbook";
import {
  breakOff,
  type Course,
  courseOf,
  everythingIn,
  faultsOf,
  openAgain,
  type Scenario,
} from "../../support/excelHost/brokenOff";
import { type Given, givenWorkbook, times } from "../../support/given";
import { unit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";
import { makeDocument } from "../../support/makeDocument";
import { rawWorkbook } from "../../support/rawWorkbook";

const sent = (file: string, given: Given) => ({
  ...submissionOf(file, givenWorkbook(given), notice),
  given: file,
});
const fumin = sent("富民.xlsx", { ...unit("富民县总工会"), goldWorkers: times(2), pairs: times(1) });
const corrected = sent("富民2.xlsx", { ...unit("富民县总工会"), goldWorkers: times(3), pairs: times(1) });
const wuhua = sent("五华.xlsx", { ...unit("五华区总工会"), goldWorkers: [{ name: "段小川" }] });

const merging = (incoming: readonly (typeof fumin)[]) => async (host: WorkbookHost) => {
  const { plan } = mergeWorkbooks(incoming, { notice, base: await host.read(), take: [corrected.given] });
  await host.write(plan);
};

/** The city's workbook with its own words in it. */
async function city(): Promise<Uint8Array> {
  const host = openXlsx(rawWorkbook({}));
  await merging([fumin])(host);
  const data = await host.read();
  const words: Record<string, string> = { 市总工会意见: "同意", 市级备注: "急件" };
  await host.write({
    edits: Object.entries(words).flatMap(([header, value]) => {
      const at = parseCell(`金牌工人!${addressOf(data, "金牌工人", header, 4)}`);
      return at ? [{ at, value }] : [];
    }),
  });
  return host.bytes();
}

/** A unit's workbook with what was made of an earlier state of it. */
async function made(): Promise<Uint8Array> {
  const host = openXlsx(givenFile({ goldWorkers: times(3), pairs: times(1) }));
  await checkWorkbook(host, notice, { reportAt: "2020-09-27 09:00" });
  await makeDocument("summary", host, notice);
  await writeLetters(host, notice);
  await host.write({
    edits: [
      { at: { sheet: "金牌工人", row: 4, column: 3 }, value: "段小川" },
      { at: { sheet: "承诺书-师徒结对", row: 1, column: 1 }, value: "手工改过" },
    ],
  });
  return host.bytes();
}

const scenarios: readonly [string, () => Promise<Scenario>][] = [
  ["merging into the city's workbook", async () => ({ file: await city(), act: merging([corrected, wuhua]) })],
  ["the first merging", async () => ({ file: rawWorkbook({}), act: merging([fumin, wuhua]) })],
  [
    "letters, of which one was edited by hand",
    async () => ({ file: await made(), act: (host) => writeLetters(host, notice, { onEdited: "replace" }) }),
  ],
  ["the summary", async () => ({ file: await made(), act: (host) => makeDocument("summary", host, notice) })],
  [
    "the report",
    async () => ({
      file: await made(),
      act: (host) => checkWorkbook(host, notice, { reportAt: "2020-09-28 16:20" }),
    }),
  ],
];

/** About so many faults, from the first to the last. */
function sample(course: Course, count: number) {
  const faults = faultsOf(course);
  const step = Math.max(1, Math.floor(faults.length / count));
  return faults.filter((_, index) => index % step === 0);
}

test.each(scenarios)(
  "%s ends as if nothing had happened, when it is done again after a fault",
  async (_, make) => {
    const given = await make();
    const course = await courseOf(given);
    for (const fault of sample(course, 10)) {
      const { model, run } = await breakOff(given, fault, true);
      const next = await openAgain({ run });
      await given.act(next);
      expect({ fault, end: everythingIn(model) }).toEqual({ fault, end: course.end });
    }
  },
  300_000,
);

test("the city's words and all rows stand in its workbook after a fault, before anything is done again", async () => {
  const given = { file: await city(), act: merging([corrected, wuhua]) };
  for (const fault of sample(await courseOf(given), 12)) {
    const next = await openAgain(await breakOff(given, fault, true));
    const data = await next.read();
    const units = table(data, "收件登记", "推荐单位", "金牌工人").length;
    const rows = table(data, "金牌工人", "市总工会意见", "市级备注");
    expect(rows).toContainEqual(["同意", "急件"]);
    expect({ fault, rows: rows.length }).toEqual({ fault, rows: units === 1 ? 2 : 4 });
  }
}, 300_000);
