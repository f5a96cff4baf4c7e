import { strFromU8, unzipSync } from "fflate";
import { loadExcelJs } from "../../../src/hosts/xlsx/exceljs";

test("rare characters of names come back intact from among 100,000 cells", async () => {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("名单");
  const names = Array.from({ length: 100_000 }, (_, index) => `${index % 2 === 0 ? "𠮷" : "𬭩"}${index}`);
  for (let start = 0; start < names.length; start += 10) sheet.addRow(names.slice(start, start + 10));

  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const written = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());

  expect(written).not.toContain("\uFFFD");
  expect(written.match(/(?:𠮷|𬭩)\d+(?=<)/gu)).toEqual(names);
});

test("what is built in Node is read back by exceljs itself", async () => {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  workbook.addWorksheet("名单").getCell("B2").value = "𠮷岩英";

  const again = new Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());

  expect(again.getWorksheet("名单")?.getCell("B2").value).toBe("𠮷岩英");
});
