import { documentFingerprint } from "../../../src/core/documents/fingerprint";
import { formatGeneratedTag } from "../../../src/hosts/generatedTag";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { rawWorkbook } from "../../support/rawWorkbook";
import { smallDocument } from "../../support/smallDocument";

const document = smallDocument("检查结果");

async function drawn(changes: Parameters<typeof smallDocument>[1] = {}) {
  const file = rawWorkbook({ sheets: { 金牌工人: "<sheetData/>" } });
  const { host, model, tripsOf, trips: sent } = await openTestExcel(file);
  const write = () => host.write({ generated: [{ kind: "check-report", document: { ...document, ...changes } }] });
  await host.read();
  const trips = await tripsOf(write);
  const sheet = model.sheets.at(-1);
  if (!sheet) throw new Error("nothing was drawn");
  const requested = sent.slice(-trips).reduce((sum, { request }) => sum + request, 0);
  return { sheet, trips, requested, host, model };
}

test("texts are texts, numbers numbers, in one round trip", async () => {
  const { sheet, trips } = await drawn();
  expect(sheet.name).toBe("检查结果");
  expect(Object.fromEntries([...sheet.cells].map(([key, { value }]) => [key, value]))).toEqual({
    "1:1": "检查结果",
    "2:1": "序号",
    "2:2": "单元格",
    "2:3": "次数",
    "3:1": 1,
    "3:2": "金牌工人!C4",
    "3:3": 3,
    "4:1": "=1+1 _x0041_\n  𠮷𬭩<&>",
  });
  expect(trips).toBe(1);
});

test("the sheet says that it is ours, in a hidden name of its own", async () => {
  const { sheet } = await drawn();
  const tag = formatGeneratedTag({ kind: "check-report", fingerprint: documentFingerprint(document) });
  expect(sheet.names).toEqual([{ name: "_nominationDesk", formula: `=${tag}`, visible: false }]);
});

test("looks, spans, sizes, links and bars", async () => {
  const { sheet } = await drawn();
  expect(sheet.formats.get("1:3")).toEqual({
    "font.name": "方正小标宋_GBK",
    "font.size": 22,
    "font.color": "#000000",
    "font.underline": "None",
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
  });
  expect(sheet.formats.get("2:2")).toMatchObject({
    "fill.color": "#DCE6F1",
    wrapText: true,
    "EdgeLeft.style": "Continuous",
    "EdgeLeft.weight": "Thin",
  });
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 4, left: 1, bottom: 5, right: 2 },
  ]);
  expect([...sheet.rowHeights]).toEqual([
    [1, 40],
    [3, 30],
  ]);
  expect([...sheet.columnWidths]).toEqual([
    [1, 42],
    [2, 107.625],
    [3, 73.5],
  ]);
  expect([...sheet.links]).toEqual([["3:2", { documentReference: "'金牌工人'!C4", textToDisplay: "金牌工人!C4" }]]);
  expect(sheet.conditionalFormats.map(({ type, areas, rule }) => ({ type, areas, rule }))).toEqual([
    {
      type: "DataBar",
      areas: [{ top: 3, left: 3, bottom: 3, right: 3 }],
      rule: { lowerBoundRule: { type: "Number", formula: "0" }, upperBoundRule: { type: "Number", formula: "5" } },
    },
  ]);
});

test("charts take their numbers from the sheet's cells, and are drawn anew with it", async () => {
  const { sheet, host } = await drawn();
  const charts = () =>
    sheet.charts.map(({ type, place, settings, series }) => ({
      type,
      place,
      title: settings.title?.text,
      series: series.map(({ values, categories, settings: { name, fill } }) => ({ name, fill, values, categories })),
    }));
  const cell = (left: number) => ({ top: 3, left, bottom: 3, right: left });
  const [chart] = document.charts ?? [];
  expect(charts()).toEqual([
    {
      type: "ColumnClustered",
      place: ["A5", "C5"],
      title: "次数<&>",
      series: [
        { name: "次数", fill: "#9DC3E6", values: cell(3), categories: cell(2) },
        { name: "序号", fill: "#2E75B6", values: cell(1), categories: cell(2) },
      ],
    },
  ]);
  const anew = { ...document, rows: document.rows.slice(0, 3), charts: chart ? [{ ...chart, title: "新" }] : [] };
  await host.write({ generated: [{ kind: "check-report", document: anew }] });
  expect(charts().map(({ title }) => title)).toEqual(["新"]);
});

test("cells of a style below each other get their inner lines too", async () => {
  const cell = (value: string) => ({ cells: [{ column: 1, value, style: "cell" as const }] });
  const { sheet } = await drawn({ rows: [cell("甲"), cell("乙"), { cells: [] }, cell("丁")] });
  expect(sheet.formats.get("2:1")).toHaveProperty(["InsideHorizontal.style"], "Continuous");
  expect(sheet.formats.get("4:1")).not.toHaveProperty(["InsideHorizontal.style"]);
  expect(sheet.formats.has("3:1")).toBe(false);
});

test("the page is A4, one page wide, with its head, number and breaks", async () => {
  const { sheet } = await drawn();
  expect(sheet.settings).toEqual({
    showGridlines: false,
    frozenRows: 2,
    pageBreaks: ["A4"],
    footer: { centerFooter: '&"宋体,Regular"&14— &P —' },
    pageLayout: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      firstPageNumber: 1,
      centerHorizontally: true,
      margins: {
        unit: "Centimeters",
        margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6, header: 0.76, footer: 0.76 },
      },
      printArea: `A1:C${document.rows.length}`,
      printTitleRows: "$1:$2",
    },
  });
});

test("a wide table takes several pages beside each other, each with the columns that name the row", async () => {
  const { sheet } = await drawn({ page: { ...document.page, pagesWide: 3, repeatColumns: 2 } });
  expect(sheet.settings.pageLayout).toMatchObject({
    zoom: { horizontalFitToPages: 3 },
    printOrder: "OverThenDown",
    printTitleColumns: "$A:$B",
    printTitleRows: "$1:$2",
  });
});

test("columns may have pages of their own, at a size that is given", async () => {
  const { sheet } = await drawn({ page: { ...document.page, columnPages: { before: [3], percent: 80 } } });
  expect(sheet.settings.pageLayout).toMatchObject({ zoom: { scale: 80 }, printOrder: "OverThenDown" });
  expect(sheet.settings.columnBreaks).toEqual(["C1"]);
});

test.each([
  ["rows and columns", { frozenRows: 2, frozenColumns: 1 }, { frozenRows: 2, frozenColumns: 1 }],
  ["columns alone", { frozenRows: 0, frozenColumns: 2 }, { frozenColumns: 2 }],
])("%s stay in sight", async (_, frozen, settings) => {
  expect((await drawn(frozen)).sheet.settings).toMatchObject(settings);
});

test("what was drawn before leaves nothing behind", async () => {
  const rows = [{ cells: [{ column: 1, value: "新", style: "text" as const }] }];
  const plain = { rows, columns: [10], bars: [], choices: [] };
  const page = { orientation: "landscape", margins: { top: 10, bottom: 10, left: 10, right: 10 } } as const;
  const fresh = await drawn({ ...plain, page, frozenRows: 0 });
  const redrawn = await drawn();
  const next = { ...document, ...plain, page, frozenRows: 0 };
  await redrawn.host.write({ generated: [{ kind: "check-report", document: next }] });
  const { names: _, id: __, settings, charts, ...others } = fresh.sheet;
  expect(redrawn.sheet).toMatchObject(others);
  expect(redrawn.sheet.charts).toMatchObject(charts.map(({ id: _, ...chart }) => chart));
  expect(redrawn.sheet.rowHeights.size + redrawn.sheet.merges.length + redrawn.sheet.links.size).toBe(0);
  expect(redrawn.sheet.settings.pageBreaks).toBeUndefined();
  expect(redrawn.sheet.settings.frozenRows).toBeUndefined();
  expect(settings.pageBreaks).toBeUndefined();
});

test("a long document goes out in requests that Excel takes", async () => {
  const row = { cells: [{ column: 1, value: "事".repeat(1_500), style: "cell" as const }] };
  const { sheet, trips } = await drawn({ rows: Array.from({ length: 1_500 }, () => row), bars: [] });
  expect(sheet.cells.size).toBe(1_500);
  expect(trips).toBe(3);
});

test("a long list with heights goes out in requests that Excel takes", async () => {
  const cells = [{ column: 1, value: "段小川", style: "cell" as const }];
  const heights = (index: number) => (index % 100 === 0 ? 30 : 18);
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ cells, height: heights(index) }));
  const { sheet } = await drawn({ rows, bars: [], charts: [] });
  expect(sheet.rowHeights.size).toBe(20_000);
  expect([1, 2, 100, 101, 102].map((row) => sheet.rowHeights.get(row))).toEqual([30, 18, 18, 30, 18]);
});

test("a long document of merged cells, bars, links and breaks goes out in requests that Excel takes", async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => ({
    cells: [
      // Every other row is divided elsewhere, so that no two can be merged at once.
      { column: 1, value: "段小川", style: "cell" as const, columnSpan: 1 + (index % 2) },
      { column: 3, value: index, style: "cell" as const, link: { sheet: "金牌工人", row: index + 1, column: 3 } },
      { column: 4, value: "师宗县总工会", style: "cell" as const, columnSpan: 3 },
    ],
  }));
  const bars = rows.map((_, index) => ({ row: index + 1, column: 3, max: 2_000 }));
  const page = { ...document.page, breaksBefore: rows.map((_, index) => index + 2) };
  const { sheet, trips } = await drawn({ columns: [8, 8, 8, 8, 8, 8], rows, bars, charts: [], choices: [], page });
  expect(sheet.merges).toHaveLength(3_000);
  expect(sheet.merges).toContainEqual({ top: 2_000, left: 4, bottom: 2_000, right: 6 });
  expect(sheet.conditionalFormats).toHaveLength(2_000);
  expect(trips).toBeGreaterThan(1);
});

test("cells of a long list that are merged alike are merged in one call", async () => {
  const row = { cells: [{ column: 1, value: "段小川", style: "cell" as const, columnSpan: 3 }] };
  const { sheet, requested } = await drawn({ rows: Array.from({ length: 3_000 }, () => row), bars: [], charts: [] });
  expect(sheet.merges).toHaveLength(3_000);
  expect(requested).toBeLessThan(2 ** 18);
});
