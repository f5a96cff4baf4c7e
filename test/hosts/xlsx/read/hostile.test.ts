import { kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import { inspectData } from "../../../../src/app/inspectWorkbook";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { openView } from "../../../../src/hosts/xlsx/view/openView";
import { hostErrorOf } from "../../../support/hostError";
import { processorSeconds } from "../../../support/processorSeconds";
import { mainNamespace, type RawWorkbook, rawWorkbook } from "../../../support/rawWorkbook";

/** Processor seconds that a small file may take: what grows out of proportion takes minutes. */
const patience = 20;
jest.setTimeout(60_000);

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("");
const headers = kunmingSheets.goldWorkers.columns.map(({ header }) => `<c t="inlineStr"><is><t>${header}</t></is></c>`);
const gold = (rows: string, behind = ""): RawWorkbook => ({
  sheets: { 金牌工人: `<sheetData><row r="3">${headers.join("")}</row>${rows}</sheetData>${behind}` },
});
const row = (cells: string) => `<row>${cells}</row>`;
const one = row('<c r="C1"><v>1</v></c>');

/** All are smaller than 200 KB. */
const refused: Readonly<Record<string, () => RawWorkbook>> = {
  "many sheets of numbers, each of which would do": () => ({
    sheets: Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `表${i}`,
        `<sheetData>${times(900, () => row(times(70, () => "<c><v>1</v></c>")))}</sheetData>`,
      ]),
    ),
    sharedStrings: "<si/>".repeat(1_000_000),
  }),
  "a cell far to the right in every row": () => gold(times(100_000, () => row('<c r="ALL1"><v>1</v></c>'))),
  "a cell in the last column in every row": () => gold(times(50_000, () => row('<c r="XFD1"><v>1</v></c>'))),
  "a long formula filled down": () =>
    gold(
      `<row><c r="A4"><f t="shared" ref="A4:A9" si="0">${"A1+".repeat(2_700)}A1</f><v>1</v></c></row>` +
        times(100_000, () => row('<c><f t="shared" si="0"/><v>1</v></c>')),
    ),
  "a formula longer than any, filled down": () =>
    gold(
      `<row><c r="A4"><f t="shared" ref="A4:A9" si="0">${"A1+".repeat(30_000)}A1</f><v>1</v></c></row>` +
        times(50_000, () => row('<c><f t="shared" si="0"/><v>1</v></c>')),
    ),
  "one long text in every cell": () => ({
    ...gold(times(4_000, () => row(times(50, () => '<c t="s"><v>0</v></c>')))),
    sharedStrings: `<si><t>${"文".repeat(100_000)}</t></si>`,
  }),
  "elements within each other": () => ({ sheets: { 金牌工人: `<sheetData/>${"<a>".repeat(2_000_000)}` } }),
  "many tabs on one part": () => ({
    parts: {
      "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="urn:r"><sheets>${times(6_000, (i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`)}</sheets></workbook>`,
    },
  }),
};

test.each(Object.entries(refused))("%s: refused in a sentence, and soon", (_, make) => {
  const file = rawWorkbook(make());
  const start = processorSeconds();
  expect(["too-large", "damaged"]).toContain(hostErrorOf(() => readWorkbook(openPackage(file))).code);
  expect(processorSeconds() - start).toBeLessThan(patience);
});

/** Read, but not beyond what a file of its size can hold. */
const told: Readonly<Record<string, () => RawWorkbook>> = {
  "more rows than records": () => gold(one.repeat(200_000)),
  "rows filled from end to end": () => gold(row("<c><v>1</v></c>".repeat(50)).repeat(8_000)),
};

test.each(Object.entries(told))("%s: told, and not read as records", (_, make) => {
  const file = rawWorkbook(make());
  const start = processorSeconds();
  const { records, issues } = inspectData(readWorkbook(openPackage(file)), kunming2020);
  expect(records.nominations).toEqual([]);
  expect(issues.filter(({ messageId }) => messageId === "tooManyRows").map(({ at }) => at[0].sheet)).toEqual([
    "金牌工人",
  ]);
  expect(processorSeconds() - start).toBeLessThan(patience);
});

/** Read as always, in no more time. */
const harmless: Readonly<Record<string, () => RawWorkbook>> = {
  "areas merged over each other, downwards": () =>
    gold(one.repeat(2_000), `<mergeCells>${'<mergeCell ref="C4:C100000"/>'.repeat(100_000)}</mergeCells>`),
  "areas merged over each other, across": () => ({
    sheets: {
      金牌工人:
        `<sheetData>${row("<c><v>1</v></c>".repeat(16_384)).repeat(2)}</sheetData>` +
        `<mergeCells>${'<mergeCell ref="A1:XFD1"/>'.repeat(100_000)}</mergeCells>`,
    },
  }),
  "columns hidden over and over": () => ({
    sheets: {
      金牌工人: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(50_000)}</cols>${gold(one.repeat(2_000)).sheets?.金牌工人}`,
    },
  }),
  "tabs on one part of blank cells": () => ({
    sheets: { s: `<sheetData>${row("<c/>".repeat(70)).repeat(9_000)}</sheetData>` },
    parts: {
      "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="urn:r"><sheets>${times(500, (i) => `<sheet name="s${i}" sheetId="${i}" r:id="rId1"/>`)}</sheets></workbook>`,
    },
  }),
};

test.each(Object.entries(harmless))("%s: checked at no more cost than it is worth", (_, make) => {
  const file = rawWorkbook(make());
  const start = processorSeconds();
  inspectData(readWorkbook(openPackage(file)), kunming2020);
  openView(file);
  expect(processorSeconds() - start).toBeLessThan(patience);
});
