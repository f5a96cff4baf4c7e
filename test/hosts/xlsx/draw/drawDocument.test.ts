import { drawDocument } from "../../../../src/hosts/xlsx/draw/drawDocument";
import { loadExcelJs } from "../../../../src/hosts/xlsx/exceljs";
import { smallDocument } from "../../../support/smallDocument";

async function drawn(changes: Parameters<typeof smallDocument>[1] = {}) {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  drawDocument(workbook, smallDocument("检查结果", changes));
  const again = new Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  const sheet = again.getWorksheet("检查结果");
  if (!sheet) throw new Error("The sheet was not drawn");
  return sheet;
}

test("columns, rows, merges and values stand as the document says", async () => {
  const sheet = await drawn();
  expect([1, 2, 3].map((column) => sheet.getColumn(column).width)).toEqual([8, 20.5, 14]);
  expect(sheet.getRow(1).height).toBe(40);
  expect(sheet.model.merges).toEqual(["A1:C1", "A4:B5"]);
  expect(sheet.getCell("A4").value).toMatch(/^=1\+1 .*\n {2}𠮷𬭩<&>$/);
  expect(sheet.getCell("C3").value).toBe(3);
  expect(sheet.getCell("B3").hyperlink).toBe("#'金牌工人'!C4");
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2, showGridLines: false });
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
    fitToWidth: 1,
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
