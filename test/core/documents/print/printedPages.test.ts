import { formatArea } from "../../../../src/core/cells/cellRef";
import { printedPages } from "../../../../src/core/documents/print/printedPages";
import type { DocumentRow, PageSetup, SheetDocument } from "../../../../src/core/documents/sheetDocument";

const millimetre = 72 / 25.4;
const narrow = { top: 20, bottom: 20, left: 20, right: 20 };

function documentOf(
  heights: readonly (number | undefined)[],
  page: Partial<PageSetup> = {},
  columns: readonly number[] = [10, 10],
): SheetDocument {
  const rows = heights.map((height): DocumentRow => ({ cells: [], ...(height !== undefined && { height }) }));
  return { name: "表", columns, rows, page: { orientation: "portrait", margins: narrow, ...page } };
}

const areas = (document: SheetDocument) =>
  printedPages(document).pages.map(({ parts }) => parts.map(({ area }) => formatArea(area)).join(" "));
const times = (count: number, height?: number) => Array.from({ length: count }, () => height);

/** Points that rows have on an upright A4 page with these margins. */
const room = (297 - 40) * millimetre;

test.each([
  ["fill it exactly", [room / 2, room / 2], {}, ["A1:B2"]],
  ["are a little taller", [room / 2, room / 2 + 0.1], {}, ["A1:B1", "A2:B2"]],
  ["have no height of their own", times(48), {}, ["A1:B48"]],
  ["have none, one more", times(49), {}, ["A1:B48", "A49:B49"]],
  ["lie across", times(32), { orientation: "landscape" }, ["A1:B32"]],
  ["lie across, one more", times(33), { orientation: "landscape" }, ["A1:B32", "A33:B33"]],
  ["are broken by hand", times(4, 20), { breaksBefore: [2, 4] }, ["A1:B1", "A2:B3", "A4:B4"]],
  ["begin with a break", times(2, 20), { breaksBefore: [1] }, ["A1:B2"]],
  ["cannot be held by any page", [20, room + 5, 20], {}, ["A1:B1", "A2:B2", "A3:B3"]],
] as const)("pages of rows that %s", (_, heights, page, expected) => {
  expect(areas(documentOf(heights, page))).toEqual(expected);
});

test("a head is repeated once it lies behind, and takes room", () => {
  const document = documentOf(times(100), { repeatRows: { from: 2, to: 3 } });
  expect(areas(document)).toEqual(["A1:B48", "A2:B3 A49:B94", "A2:B3 A95:B100"]);
  const [, second] = printedPages(document).pages;
  expect(second?.parts.map(({ top }) => top)).toEqual([0, 30]);
});

test("a document wider than its page is made smaller by whole percents, and holds more rows", () => {
  const wide = documentOf(times(49), {}, [100]);
  const { scale, pages } = printedPages(wide);
  expect(scale).toBe(Math.floor((170 * millimetre * 100) / 525) / 100);
  expect(pages).toHaveLength(1);
  expect(printedPages(documentOf([20])).scale).toBe(1);
});

test("pages beside each other come row of pages by row of pages, each with the repeated columns", () => {
  const page = { pagesWide: 2, repeatColumns: 1, breaksBefore: [2] };
  const document = documentOf([20, 20], page, [10, 40, 40, 40]);
  expect(areas(document)).toEqual(["A1:C1", "A1 D1", "A2:C2", "A2 D2"]);
  expect(printedPages(document).pages[1]?.parts.map(({ left }) => left)).toEqual([0, 52.5]);
});

test("columns with pages of their own are printed at the size given", () => {
  const page = { columnPages: { before: [3], percent: 50 }, repeatColumns: 1 };
  const document = documentOf([20], page, [10, 10, 10, 10]);
  expect(areas(document)).toEqual(["A1:B1", "A1 C1:D1"]);
  expect(printedPages(document).scale).toBe(0.5);
});

test("paper is A4, upright or across", () => {
  const size = ({ width, height }: { width: number; height: number }) => [Math.round(width), Math.round(height)];
  expect(size(printedPages(documentOf([20])).paper)).toEqual([595, 842]);
  expect(size(printedPages(documentOf([20], { orientation: "landscape" })).paper)).toEqual([842, 595]);
});
