import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { hostErrorOf } from "../../support/hostError";
import { rawWorkbook } from "../../support/rawWorkbook";

const names = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>岩英</t></is></c></row></sheetData>';
const edit = (sheet: string, value: string) => ({ edits: [{ at: { sheet, row: 1, column: 1 }, value }] });

test("what was written is read back, and the file given stays as it was", async () => {
  const file = rawWorkbook({ sheets: { 名单: names } });
  const before = file.slice();
  const host = openXlsx(file);
  expect(host.bytes()).toBe(file);

  await host.write(edit("名单", "𠮷"));

  const first = (await host.read()).sheets[0]?.rows[0]?.cells[1];
  expect(first).toEqual({ kind: "text", text: "𠮷" });
  expect(await openXlsx(host.bytes()).read()).toEqual(await host.read());
  expect(file).toEqual(before);
});

test("a write that fails changes nothing", async () => {
  const host = openXlsx(rawWorkbook({ sheets: { 名单: names } }));
  const before = host.bytes();
  await expect(
    host.write({ edits: [...edit("名单", "改").edits, ...edit("没有这张表", "改").edits] }),
  ).rejects.toThrow();
  expect(host.bytes()).toBe(before);
});

test("what is no workbook is refused when it is opened", () => {
  expect(hostErrorOf(() => openXlsx(new Uint8Array(100))).code).toBe("not-a-workbook");
});
