import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type FixedCells, fixedCells } from "../../../src/core/workbook/fixedCells";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { GeneratedKind } from "../../../src/core/workbook/workbookData";
import { openView } from "../../../src/hosts/xlsx/view/openView";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { sheetModel } from "../../../src/page/grid/sheetModel";
import { type Pasting, pastePlan } from "../../../src/page/paste/pastePlan";
import { tabbedText } from "../../../src/page/paste/tabbedText";
import { zhCN } from "../../../src/page/strings/zhCN";
import { givenFile } from "../../support/givenFile";
import { rawWorkbook } from "../../support/rawWorkbook";

const styles = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14"/></cellXfs>';
const filled =
  '<sheetData><row r="5"><c r="B5" t="inlineStr"><is><t>旧</t></is></c><c r="C5"><v>7</v></c></row></sheetData>';
const formats = '<cols><col min="3" max="3" width="9" style="1"/><col min="4" max="4" width="9" style="2"/></cols>';
const none: FixedCells = { isMade: false, lastRow: 0, labels: [], headings: [], headers: new Map() };

function paste(
  text: string,
  [row, column]: [number, number],
  fixed: Partial<FixedCells> = {},
  isText = false,
): Pasting {
  const view = openView(rawWorkbook({ styles, sheets: { 名单: formats + filled } }));
  const rows = tabbedText(text).map((cells) => cells.map((cell) => ({ ...cell, isText })));
  const ground = { model: sheetModel(view, "名单"), fixed: { ...none, ...fixed }, date1904: false };
  return pastePlan(ground, { sheet: "名单", row, column }, rows);
}

const written = ({ plan }: Pasting) => plan?.edits.map(({ at, value }) => [at.row, at.column, value]);

test("rows and columns go down and to the right, each as its cell's format takes it", () => {
  expect(written(paste("1\t2\t2020-9-28\n\t岩英\n", [7, 2]))).toEqual([
    [7, 2, 1],
    [7, 3, "2"],
    [7, 4, 44102],
    [8, 3, "岩英"],
  ]);
});

test.each<[string, boolean, string | number]>([
  ["7", false, 7],
  ["7", true, "7"],
  ["0871", false, "0871"],
  ["530124198501011234", false, "530124198501011234"],
  ["1985-01", false, "1985-01"],
  ["焊工", true, "焊工"],
])("%s (text where it came from: %s) becomes %j", (text, isText, expected) => {
  expect(written(paste(text, [7, 2], {}, isText))).toEqual([[7, 2, expected]]);
});

test.each<[string, string, [number, number], Partial<FixedCells>, number, boolean]>([
  ["blank cells are filled at once", "一\t二", [7, 2], {}, 0, false],
  ["a filled one is shown first", "一\t二", [5, 1], {}, 1, true],
  ["one that would be emptied, too", "一\t", [5, 1], {}, 1, true],
  ["one that holds the same already is not", "一\t旧", [5, 1], {}, 0, false],
  ["a single cell is as if typed", "新", [5, 2], {}, 1, false],
  ["beyond the columns of the list", "一\t二", [7, 2], { headers: new Map([[2, "姓名"]]) }, 0, true],
  [
    "up to its last column",
    "一\t二",
    [7, 1],
    {
      headers: new Map([
        [1, "序号"],
        [2, "姓名"],
      ]),
    },
    0,
    false,
  ],
])("%s", (_, text, place, fixed, replaced, isShownFirst) => {
  const { plan } = paste(text, place, fixed);
  expect([plan?.replaced.length, plan?.isShownFirst]).toEqual([replaced, isShownFirst]);
});

test.each<[string, string, [number, number], Partial<FixedCells>, RegExp | null]>([
  ["into the last header row", "一", [3, 1], { lastRow: 3 }, /^第1至3行是标题和表头，不能粘贴到这里；/],
  ["right below it", "一", [4, 1], { lastRow: 3 }, null],
  ["over a label", "一\n二", [4, 1], { labels: [{ sheet: "名单", row: 5, column: 1 }] }, /^A5 是栏目名称/],
  ["beside a label", "一\n二", [4, 2], { labels: [{ sheet: "名单", row: 5, column: 1 }] }, null],
  ["into a sheet that was made", "一", [9, 9], { isMade: true }, /^“名单”由程序生成/],
  ["into the last column", "一", [9, 16_384], {}, null],
  ["beyond it", "一\t二", [9, 16_384], {}, /^从 XFD9 起放不下/],
  ["beyond the last row", "一\n二", [1_048_576, 1], {}, /^从 A1048576 起放不下/],
  ["a formula", "=1+1", [9, 1], {}, /^网页版不能填写公式/],
  ["of a column too narrow", "####", [9, 1], {}, /^复制的单元格显示为“###”/],
  ["of a number sign", "#", [9, 1], {}, null],
])("%s", (_, text, place, fixed, expected) => {
  const { refused } = paste(text, place, fixed);
  if (expected === null) expect(refused).toBeNull();
  else expect(refused?.(zhCN.refused)).toMatch(expected);
});

test("of the standard workbook titles and headers are fixed, labels where these stand below each other", async () => {
  const data = await openXlsx(givenFile({ goldWorkers: [{}], unitInfo: [{}] })).read();
  const list = fixedCells(data, kunming2020, "金牌工人");
  expect([list.lastRow, list.headers.get(3), list.isMade]).toEqual([3, "姓名", false]);
  const { lastRow, labels, headers } = fixedCells(data, kunming2020, "单位信息");
  const first = labels.find(({ row }) => row > lastRow);
  expect([lastRow, first?.row, first?.column, headers.size]).toEqual([3, 4, 1, 0]);
  expect(fixedCells(data, kunming2020, "没有这张表")).toEqual(none);
});

test.each<[GeneratedKind, string, boolean, number]>([
  ["letter:gold", "推荐对象", true, 0],
  ["summary", "推荐对象", true, 0],
  ["city:gold", "推荐对象", false, 3],
])("of a generated sheet, %s, everything is fixed unless the city fills it in", (kind, name, isMade, lastRow) => {
  const spec = standardWorkbook(kunming2020).spec("gold");
  const cells = [undefined, ...spec.columns.map(({ header }) => ({ kind: "text" as const, text: header }))];
  const sheet = (generated: GeneratedKind, sheetName: string) => ({
    ...{ name: sheetName, visibility: "visible" as const, hiddenColumns: [], merges: [] },
    ...{ generated: { kind: generated, fingerprint: "" }, rows: [{ row: 3, hidden: false, cells }] },
  });
  const city = kind === "city:gold" ? [sheet("city-register", "收件登记")] : [];
  const data = { date1904: false, sheets: [...city, sheet(kind, name)] };
  const fixed = fixedCells(data, kunming2020, name);
  expect([fixed.isMade, fixed.lastRow]).toEqual([isMade, lastRow]);
});
