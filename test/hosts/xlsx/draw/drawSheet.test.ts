import { buildWorkbook } from "../../../../src/hosts/xlsx/buildWorkbook";
import { loadExcelJs } from "../../../../src/hosts/xlsx/exceljs";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { partsOf } from "../../../support/parts";
import { smallDocument } from "../../../support/smallDocument";

type Changes = Parameters<typeof smallDocument>[1];

async function bytesOf(changes: Changes = {}): Promise<Uint8Array> {
  return buildWorkbook([], { generated: [{ kind: "check-report", document: smallDocument("检查结果", changes) }] });
}

/** The sheet as another program finds it. */
async function drawn(changes: Changes = {}) {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  await workbook.xlsx.load((await bytesOf(changes)).slice().buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("检查结果");
  if (!sheet) throw new Error("The sheet was not drawn");
  return sheet;
}

test("columns, rows, merges and values stand as the document says", async () => {
  const sheet = await drawn({ columns: [9, 20.5, 14] });
  // 9 is what exceljs takes for usual and leaves out, so that Excel would draw the column narrower.
  expect([1, 2, 3].map((column) => sheet.getColumn(column).width)).toEqual([9, 20.5, 14]);
  expect(sheet.getRow(1).height).toBe(40);
  expect(sheet.model.merges).toEqual(["A1:C1", "A4:B5"]);
  expect(sheet.getCell("A4").value).toMatch(/^=1\+1 .*\n {2}𠮷𬭩<&>$/);
  expect(sheet.getCell("C3").value).toBe(3);
  expect(sheet.getCell("B3").value).toBe("金牌工人!C4");
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2, showGridLines: false });
});

test("columns may have pages of their own, at a size that is given", async () => {
  const page = { ...smallDocument("检查结果").page, columnPages: { before: [3], percent: 80 } };
  const sheet = await drawn({ page });
  expect(sheet.pageSetup).toMatchObject({ scale: 80, pageOrder: "overThenDown", fitToPage: false });
  const sheets = Object.entries(partsOf(await bytesOf({ page }))).filter(([name]) =>
    name.includes("/worksheets/sheet"),
  );
  expect(sheets.map(([, text]) => text).join("")).toContain(
    '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
  );
});

test.each([
  ["rows and columns", { frozenRows: 2, frozenColumns: 1 }, { xSplit: 1, ySplit: 2, topLeftCell: "B3" }],
  ["columns alone", { frozenRows: 0, frozenColumns: 2 }, { xSplit: 2, topLeftCell: "C1" }],
])("%s stay in sight", async (_, frozen, pane) => {
  expect((await drawn(frozen)).views[0]).toMatchObject({ state: "frozen", ...pane });
});

test("a named look is drawn with its font, fill, lines and alignment, on all of a merged cell", async () => {
  const sheet = await drawn();
  expect(sheet.getCell("A1").style).toMatchObject({
    font: { name: "方正小标宋_GBK", size: 22 },
    alignment: { horizontal: "center", vertical: "middle" },
  });
  expect(sheet.getCell("A2").style).toMatchObject({
    font: { name: "黑体" },
    fill: { pattern: "solid", fgColor: { argb: "FFDCE6F1" } },
    border: { left: { style: "thin" }, bottom: { style: "thin" } },
    alignment: { wrapText: true },
  });
  expect(sheet.getCell("B5").style.border).toMatchObject({ right: { style: "thin" } });
});

test("the page is A4, one wide, with margins in inches and pages numbered from 1", async () => {
  const { pageSetup, headerFooter } = await drawn();
  expect(pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToHeight: 0,
  });
  expect(pageSetup).toMatchObject({ firstPageNumber: 1, printTitlesRow: "1:2" });
  expect(pageSetup.margins?.top).toBeCloseTo(37 / 25.4);
  expect(pageSetup.margins?.left).toBeCloseTo(28 / 25.4);
  expect(headerFooter.oddFooter).toBe('&C&"宋体,Regular"&14— &P —');
});

test("pages can be numbered of their total, or not at all", async () => {
  const { page } = smallDocument("");
  const footer = async (pageNumbers?: "ofTotal") => {
    const { pageNumbers: _, ...plain } = page;
    return (await drawn({ page: pageNumbers ? { ...plain, pageNumbers } : plain })).headerFooter?.oddFooter;
  };
  expect(await footer("ofTotal")).toBe('&C&"宋体,Regular"&9第&P页 共&N页');
  expect(await footer()).toBeUndefined();
});

test("texts are read back to the last space, and blank ones as nothing", async () => {
  const texts = ["　开头", " a", "b ", "c  d", "e\tf", "g\r\nh", "i\u0007", "_x0041_", '"&<>', "𠮷", "", null];
  const rows = texts.map((value) => ({ cells: [{ column: 2, value, style: "cell" as const }] }));
  const { sheets } = await openXlsx(await bytesOf({ rows, bars: [], charts: [] })).read();
  const cells = sheets.at(-1)?.rows.map(({ row, cells }) => [row, cells[2]]);
  expect(cells).toEqual(texts.filter(Boolean).map((text, index) => [index + 1, { kind: "text", text }]));
});

test("cells that reach down over several rows leave room for those beside them", async () => {
  const tall = { column: 2, value: "高", style: "cell", rowSpan: 3, columnSpan: 2 } as const;
  const beside = (value: string) => ({ cells: [{ column: 1, value, style: "centredCell" as const }] });
  const first = { cells: [tall, { column: 1, value: "甲", style: "centredCell" as const }] };
  const sheet = await drawn({ rows: [first, beside("乙"), beside("丙"), beside("丁")], bars: [], charts: [] });
  expect(sheet.model.merges).toEqual(["B1:C3"]);
  expect(["A1", "A2", "A3", "A4"].map((address) => sheet.getCell(address).value)).toEqual(["甲", "乙", "丙", "丁"]);
  expect(sheet.getCell("C3").style.border).toMatchObject({ right: { style: "thin" } });
  expect(sheet.getCell("C4").style.border).toBeUndefined();
});

test("the same document gives the same bytes", async () => {
  expect(await bytesOf()).toEqual(await bytesOf());
});
