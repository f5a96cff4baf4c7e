import type { CellEdit } from "../../../../src/core/cells/cellEdit";
import { parseAddress } from "../../../../src/core/cells/cellRef";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { differingParts, partOf, partsOf } from "../../../support/parts";
import { bareSheet, prefixedSheet, richRows, richSheet, richWorkbook, worksheet } from "../../../support/richWorkbook";

const edit = (row: number, column: number, value: CellEdit["value"], sheet = "金牌工人"): CellEdit => ({
  at: { sheet, row, column },
  value,
});

async function edited(...edits: readonly CellEdit[]): Promise<Uint8Array> {
  return applyPlan(richWorkbook(), { edits });
}

const text = (address: string, content: string, style = "") =>
  `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;

test("a text keeps the cell's look, spaces and rare characters, and stands in place of the shared string", async () => {
  const file = await edited(edit(4, 3, " 139 0000\n𠮷𬭩<&> "));
  expect(partOf(file, richSheet)).toContain(text("C4", " 139 0000\n𠮷𬭩&lt;&amp;&gt; ", ' s="3"'));
  expect(differingParts(richWorkbook(), file)).toEqual(["xl/workbook.xml", richSheet]);
});

test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"])("%s is written as text, not as a formula", async (value) => {
  const host = openXlsx(await edited(edit(4, 1, value)));
  expect((await host.read()).sheets[0]?.rows[2]?.cells[1]).toEqual({ kind: "text", text: value });
});

test("what XML cannot hold, and what looks like its escape, is read back as it was", async () => {
  const value = "\u0001\r_x0041_\u0008";
  const host = openXlsx(await edited(edit(4, 1, value)));
  expect((await host.read()).sheets[0]?.rows[2]?.cells[1]).toEqual({ kind: "text", text: value });
});

test("a number, and nothing", async () => {
  const sheet = partOf(
    await edited(edit(4, 4, 13900000000), edit(4, 3, null), edit(6, 1, null), edit(40, 1, null)),
    richSheet,
  );
  expect(sheet).toContain('<c r="C4" s="3"/><c r="D4"><v>13900000000</v></c>');
  expect(sheet).toContain('<row r="6" spans="1:5"><c r="D6">');
});

test("cells and rows that are not there are put in their order, with the column's look", async () => {
  const file = await edited(
    edit(5, 3, "丙"),
    edit(5, 7, 7),
    edit(5, 2, "乙"),
    edit(2, 1, "二"),
    edit(12, 3, "尾"),
    edit(13, 1, 13),
  );
  const sheet = partOf(file, richSheet);
  expect(sheet).toContain(`<row r="2">${text("A2", "二")}</row><row r="3"`);
  expect(sheet).toContain(
    `<row r="5"><c r="A5" t="inlineStr"><is><t>𠮷岩英</t></is></c>${text("B5", "乙")}${text("C5", "丙", ' s="3"')}<c r="D5"><v>7</v></c>`,
  );
  expect(sheet).toContain('</f><v>14</v></c><c r="G5"><v>7</v></c></row>');
  expect(sheet).toContain(
    `<row r="12">${text("C12", "尾", ' s="3"')}</row><row r="13"><c r="A13"><v>13</v></c></row></sheetData>`,
  );
  expect(sheet).toContain('<dimension ref="A1:G13"/>');
});

test("rows and cells without addresses are counted", async () => {
  const file = await edited(edit(2, 1, "未说明", "备注"), edit(2, 2, 5, "备注"));
  expect(partOf(file, bareSheet)).toContain(
    `    <row>${text("A2", "未说明")}<c r="B2"><v>5</v></c></row>\n  </sheetData>`,
  );
});

test("a sheet without rows, a row without cells and a sheet with a prefix take values too", async () => {
  const bare = richWorkbook({
    [bareSheet]:
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
  });
  const filled = await applyPlan(bare, { edits: [edit(3, 2, 1, "备注")] });
  expect(partOf(filled, bareSheet)).toContain('<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>');
  const row = partOf(bare, bareSheet).replace(
    "<sheetData/>",
    '<sheetData><row r="3" s="2" customFormat="1" spans="1:1"/></sheetData>',
  );
  const inRow = await applyPlan(richWorkbook({ [bareSheet]: row }), { edits: [edit(3, 2, 1, "备注")] });
  expect(partOf(inRow, bareSheet)).toContain('<row r="3" s="2" customFormat="1"><c r="B3" s="2"><v>1</v></c></row>');
  const host = openXlsx(await edited(edit(1, 1, "甲", "计算"), edit(2, 1, "乙", "计算")));
  expect((await host.read()).sheets[2]?.rows.map(({ cells }) => cells[1])).toEqual([
    { kind: "text", text: "甲" },
    { kind: "text", text: "乙" },
  ]);
  expect(partOf(host.bytes(), prefixedSheet)).toContain("</x:row><row xmlns=");
});

test("a formula gives way to the value, and the list of formula cells with it", async () => {
  const file = await edited(edit(4, 5, 30));
  expect(partOf(file, richSheet)).toContain('<c r="E4"><v>30</v></c>');
  expect(differingParts(richWorkbook(), file)).toEqual(
    ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", richSheet].sort(),
  );
  expect(partsOf(file)["xl/calcChain.xml"]).toBeUndefined();
  expect(partOf(file, "[Content_Types].xml") + partOf(file, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

test("formulas are computed anew when the workbook is opened", async () => {
  expect(partOf(await edited(edit(4, 4, 13)), "xl/workbook.xml")).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst>',
  );
  const plain = partOf(richWorkbook(), "xl/workbook.xml").replace('<calcPr calcId="191029"/>', "");
  const file = await applyPlan(richWorkbook({ "xl/workbook.xml": plain }), { edits: [edit(4, 4, 13)] });
  expect(partOf(file, "xl/workbook.xml")).toContain('</definedNames><calcPr fullCalcOnLoad="1"/><extLst>');
});

test("the cells that share an edited cell's formula keep it", async () => {
  const sheet = partOf(await edited(edit(5, 5, 1)), richSheet);
  expect(sheet).toContain('<c r="E5"><v>1</v></c></row>');
  expect(sheet).toContain('<c r="E6"><f>D6*2</f><v>6</v></c>');
});

test("a cell that shares another's formula gives it up alone", async () => {
  const sheet = partOf(await edited(edit(6, 5, 1)), richSheet);
  expect(sheet).toContain('<c r="E5"><f t="shared" ref="E5:E6" si="0">D5*2</f><v>14</v></c></row>');
  expect(sheet).toContain('<c r="E6"><v>1</v></c></row>');
});

test("a formula of several cells at once is not torn apart", async () => {
  const array = worksheet(richRows.replace('t="shared" ref="E5:E6" si="0"', 't="array" ref="E5:E6"'), "");
  const plan = { edits: [edit(4, 5, 1), edit(5, 5, 1)] };
  await expect(applyPlan(richWorkbook({ [richSheet]: array }), plan)).rejects.toMatchObject({
    code: "unsafe-content",
    message: expect.stringContaining("工作表“金牌工人”的 E5 是数组公式 E5:E6 的一部分"),
  });
});

test.each([
  ["of an array", "E4", 't="array" ref="E4:E6"', "E6"],
  ["that spills over an area", "D4", 't="array" aca="1" ref="D4:E5"', "E5"],
  ["of a data table", "D4", 't="dataTable" ref="D4:E6" dt2D="1" dtr="1" r1="A1" r2="A2"', "D6"],
])("no cell %s is edited, the one with the formula and the others", async (_, master, attributes, other) => {
  const sheet = worksheet(
    `<row r="4"><c r="${master}"><f ${attributes}>A1:A3</f><v>1</v></c></row><row r="6"><c r="${other}"><v>2</v></c></row>`,
    "",
  );
  for (const address of [master, other]) {
    const { row, column } = parseAddress(address) as { row: number; column: number };
    const plan = { edits: [edit(1, 1, "甲"), edit(row, column, "1")] };
    await expect(applyPlan(richWorkbook({ [richSheet]: sheet }), plan)).rejects.toMatchObject({
      code: "unsafe-content",
      message: expect.stringContaining(`${address} 是数组公式`),
    });
  }
  const beside = await applyPlan(richWorkbook({ [richSheet]: sheet }), { edits: [edit(7, 4, 1), edit(4, 6, 1)] });
  expect(partOf(beside, richSheet)).toContain('<c r="F4"><v>1</v></c>');
});

test("an array of one cell gives way like any formula", async () => {
  const sheet = worksheet('<row r="4"><c r="D4" cm="1"><f t="array" ref="D4">A1</f><v>1</v></c></row>', "");
  const file = await applyPlan(richWorkbook({ [richSheet]: sheet }), { edits: [edit(4, 4, 2)] });
  expect(partOf(file, richSheet)).toContain('<c r="D4"><v>2</v></c>');
});

test("32,767 characters are written into a cell, 32,768 are not", async () => {
  const most = "字".repeat(32_767);
  expect(partOf(await edited(edit(4, 1, most)), richSheet)).toContain(most);
  await expect(edited(edit(4, 1, `${most}字`))).rejects.toMatchObject({
    message: expect.stringContaining("工作表“金牌工人”的 A4 的内容超过 Excel 单元格的上限（32,767个字符）"),
  });
});

test("a line break in an attribute that is written anew stays one", async () => {
  const table = partOf(richWorkbook(), "xl/tables/table1.xml").replace(
    'id="3" name="联系电话"',
    'id="3" name="联系电话" totalsRowLabel="合&#10;计"',
  );
  const file = await applyPlan(richWorkbook({ "xl/tables/table1.xml": table }), { edits: [edit(3, 3, "手机")] });
  expect(partOf(file, "xl/tables/table1.xml")).toContain(
    '<tableColumn id="3" name="手机" totalsRowLabel="合&#10;计"/>',
  );
});

test("a table's column is renamed with its header cell", async () => {
  const table = partOf(await edited(edit(3, 3, "手机\n号码")), "xl/tables/table1.xml");
  expect(table).toContain('<tableColumn id="3" name="手机_x000a_号码"/>');
});

test.each([
  ["what looks like an escape", "_x0041_", "_x005F_x0041_", "_x005F_x0041_"],
  ["a name that another column bears, whatever its case", "姓名", "姓名2", "姓名2"],
  ["nothing", null, "列3", "列3"],
  ["a number", 7, "7", "7"],
  ["marks of XML", '<&">', "&lt;&amp;&quot;&gt;", "&lt;&amp;&quot;&gt;"],
])("a header that becomes %s is written as its column is named", async (_, value, name, written) => {
  const file = await edited(edit(3, 3, value));
  expect(partOf(file, "xl/tables/table1.xml")).toContain(`<tableColumn id="3" name="${name}"/>`);
  expect(partOf(file, richSheet)).toContain(text("C3", written, ' s="2"'));
});

test("the same edits twice change no byte, and an edit outlives the marks around it", async () => {
  const edits = [edit(4, 1, "岩罕"), edit(4, 5, 1), edit(20, 1, "新")];
  const once = await edited(...edits);
  expect(await applyPlan(once, { edits })).toBe(once);
  const marks = [{ sheet: "金牌工人", severity: "error" as const, areas: [{ top: 4, left: 1, bottom: 4, right: 1 }] }];
  const marked = await applyPlan(richWorkbook(), { marks, edits });
  expect(differingParts(once, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

test("an edit on a sheet that is not there is a mistake of the plan's", async () => {
  await expect(edited(edit(1, 1, "x", "没有"))).rejects.toThrow("没有");
});
