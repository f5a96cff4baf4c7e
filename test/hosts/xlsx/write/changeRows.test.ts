import { strFromU8, unzipSync } from "fflate";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { changeRows } from "../../../../src/hosts/xlsx/write/rows/changeRows";
import type { RowChange } from "../../../../src/hosts/xlsx/write/rows/rowShift";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { hostErrorOf } from "../../../support/hostError";
import { rawWorkbook, relationship, relationships, zipOf } from "../../../support/rawWorkbook";
import { richParts, richRows, richSheet, richTail, worksheet } from "../../../support/richWorkbook";

function fileAfter(file: Uint8Array, change: RowChange): Uint8Array {
  return changeRows(openPackage(file), change).archive;
}

const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const insert = (at: number, count = 1, like = at - 1): RowChange => ({
  kind: "insert",
  sheet: "名单",
  at,
  count,
  like,
});
const remove = (...rows: number[]): RowChange => ({
  kind: "delete",
  sheet: "名单",
  spans: rows.map((row) => ({ from: row, to: row })),
});

interface Given {
  readonly own?: string;
  readonly other?: string;
  readonly names?: string;
}

/** The sheet, another one and the workbook's names after a change; what stands inside their elements. */
function changed({ own = "<sheetData/>", other = "<sheetData/>", names = "" }: Given, change: RowChange) {
  const behindSheets = names === "" ? "" : `<definedNames>${names}</definedNames>`;
  const parts = partsOf(fileAfter(rawWorkbook({ sheets: { 名单: own, 汇总: other }, behindSheets }), change));
  const inside = (part: string) => /^<\w+[^>]*>(.*)<\/\w+>$/s.exec(parts.get(part) ?? "")?.[1] ?? "";
  return {
    own: inside("xl/worksheets/sheet1.xml"),
    other: inside("xl/worksheets/sheet2.xml"),
    names: /<definedNames>(.*)<\/definedNames>/s.exec(parts.get("xl/workbook.xml") ?? "")?.[1] ?? "",
  };
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

test.each<[string, string, RowChange, string]>([
  [
    "a row that comes looks as the one beside it, and those below move on",
    '<row r="4" ht="30" customHeight="1" s="2" customFormat="1"><c r="A4" s="3" t="s"><v>0</v></c><c r="C4"><v>1</v></c></row><row r="5" spans="1:3"><c r="A5"><v>2</v></c></row>',
    insert(5, 2),
    '<row r="4" ht="30" customHeight="1" s="2" customFormat="1"><c r="A4" s="3" t="s"><v>0</v></c><c r="C4"><v>1</v></c></row>' +
      '<row r="5" s="2" customFormat="1" ht="30" customHeight="1"><c r="A5" s="3"/></row><row r="6" s="2" customFormat="1" ht="30" customHeight="1"><c r="A6" s="3"/></row>' +
      '<row r="7" spans="1:3"><c r="A7"><v>2</v></c></row>',
  ],
  [
    "it may look as the one that it pushes down",
    '<row r="3"><c r="A3" s="9"/></row><row r="4"><c r="A4" s="3"/></row>',
    insert(4, 1, 4),
    '<row r="3"><c r="A3" s="9"/></row><row r="4"><c r="A4" s="3"/></row><row r="5"><c r="A5" s="3"/></row>',
  ],
  [
    "rows that go take their cells, and those below move up",
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="6" hidden="1"><c r="B6"><v>6</v></c></row>',
    remove(3, 5),
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="4" hidden="1"><c r="B4"><v>6</v></c></row>',
  ],
  [
    "numbers and addresses that were left out",
    "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    remove(2),
    '<row><c><v>1</v></c></row><row r="2"><c><v>3</v></c></row>',
  ],
  [
    "what only looks like a tag",
    "<row r='5'><c r='A5' t='inlineStr'><is><t><![CDATA[<c r=\"A5\">]]></t></is></c><c r='B5'><f>A5*2</f></c></row>",
    insert(2, 1, 1),
    "<row r='6'><c r='A6' t='inlineStr'><is><t><![CDATA[<c r=\"A5\">]]></t></is></c><c r='B6'><f>A6*2</f></c></row>",
  ],
  [
    "formulas",
    '<row r="2"><c r="A2"><f>SUM(A4:A9)+$A$6&amp;"A6"+LOG10(B6)+C:C</f></c></row><row r="6"><c r="A6"><f>A5+名单!A7+\'汇总\'!A7+A$1</f><v>1</v></c></row>',
    insert(6),
    '<row r="2"><c r="A2"><f>SUM(A4:A10)+$A$7&amp;&quot;A6&quot;+LOG10(B7)+C:C</f></c></row><row r="7"><c r="A7"><f>A5+名单!A8+\'汇总\'!A7+A$1</f><v>1</v></c></row>',
  ],
  [
    "formulas that were filled down read on as they did",
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">B1+A2</f></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row>',
    insert(3),
    '<row r="2"><c r="B2"><f>B1+A2</f></c></row><row r="4"><c r="B4"><f>B2+A4</f></c></row><row r="5"><c r="B5"><f>B4+A5</f></c></row>',
  ],
  [
    "an array formula as a whole",
    '<row r="5"><c r="B5"><f t="array" ref="B5:B6">A5:A6*2</f><v>1</v></c></row>',
    insert(5, 1, 4),
    '<row r="6"><c r="B6"><f t="array" ref="B6:B7">A6:A7*2</f><v>1</v></c></row>',
  ],
])("rows: %s", (_, before, change, after) => {
  expect(changed({ own: data(before) }, change).own).toBe(data(after));
});

test("rows of elements with a prefix", () => {
  const x = (rows: string) =>
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const before = x('<x:row r="4"><x:c r="A4" s="1"/></x:row><x:row r="5"><x:c r="A5"><x:f>A4</x:f></x:c></x:row>');
  const file = rawWorkbook({ sheets: { 名单: "" }, parts: { "xl/worksheets/sheet1.xml": before } });
  expect(partsOf(fileAfter(file, insert(5))).get("xl/worksheets/sheet1.xml")).toBe(
    x(
      '<x:row r="4"><x:c r="A4" s="1"/></x:row><row r="5" xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A5" s="1"/></row><x:row r="6"><x:c r="A6"><x:f>A4</x:f></x:c></x:row>',
    )
      .replace('<row r="5" xmlns', "<row xmlns")
      .replace('main"><c', 'main" r="5"><c'),
  );
});

test.each<[string, string, RowChange, string]>([
  [
    "merged cells below",
    '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>',
    insert(5),
    '<mergeCells count="1"><mergeCell ref="A10:B10"/></mergeCells>',
  ],
  [
    "merged cells around",
    '<mergeCells><mergeCell ref="A4:A9"/></mergeCells>',
    insert(5),
    '<mergeCells><mergeCell ref="A4:A10"/></mergeCells>',
  ],
  [
    "merged cells that go",
    '<mergeCells count="2"><mergeCell ref="A5:B5"/><mergeCell ref="A1:B1"/></mergeCells>',
    remove(5),
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  ],
  [
    "the last merged cells",
    '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><pageMargins left="1"/>',
    remove(5),
    '<pageMargins left="1"/>',
  ],
  ["merged cells of which one is left", '<mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>', remove(5), ""],
  [
    "a check goes on over rows below its last",
    '<dataValidations count="1"><dataValidation sqref="C4:C9 E4:E9"><formula1>$A$5</formula1></dataValidation></dataValidations>',
    insert(10),
    '<dataValidations count="1"><dataValidation sqref="C4:C10 E4:E10"><formula1>$A$5</formula1></dataValidation></dataValidations>',
  ],
  [
    "and over those above its first",
    '<dataValidations><dataValidation sqref="C4:C9"><formula1>COUNTIF(C$4:C$9,C4)=1</formula1></dataValidation></dataValidations>',
    insert(4, 2, 4),
    '<dataValidations><dataValidation sqref="C4:C11"><formula1>COUNTIF(C$6:C$11,C4)=1</formula1></dataValidation></dataValidations>',
  ],
  [
    "but not over rows like others",
    '<dataValidations><dataValidation sqref="C4:C9"><formula1>C4</formula1></dataValidation></dataValidations>',
    insert(10, 1, 10),
    '<dataValidations><dataValidation sqref="C4:C9"><formula1>C4</formula1></dataValidation></dataValidations>',
  ],
  [
    "a check whose first rows go",
    '<dataValidations><dataValidation sqref="C4:C9"><formula1>C4&gt;$B$9</formula1></dataValidation></dataValidations>',
    remove(4, 5),
    '<dataValidations><dataValidation sqref="C4:C7"><formula1>C4&gt;$B$7</formula1></dataValidation></dataValidations>',
  ],
  [
    "conditional formats, ours too",
    '<conditionalFormatting sqref="A5"><cfRule type="expression"><formula>LEN("nomination-desk:error")&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A6"><cfRule/></conditionalFormatting>',
    remove(5),
    '<conditionalFormatting sqref="A5"><cfRule/></conditionalFormatting>',
  ],
  [
    "a filter and what it is sorted by",
    '<autoFilter ref="A3:D9"><sortState ref="A4:D9"><sortCondition ref="B4:B9"/></sortState></autoFilter>',
    insert(5),
    '<autoFilter ref="A3:D10"><sortState ref="A4:D10"><sortCondition ref="B4:B10"/></sortState></autoFilter>',
  ],
  [
    "links, by place and from place",
    '<hyperlinks><hyperlink ref="A6" location="名单!A9"/><hyperlink ref="A2" location="汇总!A9"/></hyperlinks>',
    insert(5),
    '<hyperlinks><hyperlink ref="A7" location="名单!A10"/><hyperlink ref="A2" location="汇总!A9"/></hyperlinks>',
  ],
  [
    "a link to a row that goes stays",
    '<hyperlinks><hyperlink ref="A2" location="名单!A5"/></hyperlinks>',
    remove(5),
    '<hyperlinks><hyperlink ref="A2" location="名单!A5"/></hyperlinks>',
  ],
  ["a link in a row that goes", '<hyperlinks><hyperlink ref="A5" location="名单!A9"/></hyperlinks>', remove(5), ""],
  [
    "page breaks",
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" man="1"/><brk id="8" man="1"/></rowBreaks>',
    insert(5),
    '<rowBreaks count="2" manualBreakCount="2"><brk id="5" man="1"/><brk id="9" man="1"/></rowBreaks>',
  ],
  [
    "two page breaks that come together",
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" man="1"/><brk id="5" man="1"/></rowBreaks>',
    remove(5),
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></rowBreaks>',
  ],
  [
    "protected areas and what is not to be complained of",
    '<protectedRanges><protectedRange sqref="A4:C9"/></protectedRanges><ignoredErrors><ignoredError sqref="C4:C9"/></ignoredErrors>',
    insert(10),
    '<protectedRanges><protectedRange sqref="A4:C10"/></protectedRanges><ignoredErrors><ignoredError sqref="C4:C10"/></ignoredErrors>',
  ],
  [
    "whole columns stay whole",
    '<conditionalFormatting sqref="C1:C1048576"><cfRule/></conditionalFormatting>',
    insert(5),
    '<conditionalFormatting sqref="C1:C1048576"><cfRule/></conditionalFormatting>',
  ],
])("around the rows: %s", (_, before, change, after) => {
  expect(changed({ own: `<sheetData/>${before}` }, change).own).toBe(`<sheetData/>${after}`);
});

test("the area in use, and what stands above the rows", () => {
  const given =
    '<dimension ref="A1:D9"/><sheetViews><sheetView><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews><sheetData/>';
  expect(changed({ own: given }, insert(5, 100)).own).toBe(given.replace("D9", "D109"));
});

const extension = (areas: string, formula: string) =>
  `<sheetData/><extLst><ext xmlns:x14="u:x14" uri="{1}"><x14:dataValidations xmlns:xm="u:xm" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${areas}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

test("Microsoft's extensions, which go with the last of their areas", () => {
  expect(changed({ own: extension("C4:C9", "名单!$A$7") }, insert(10)).own).toBe(extension("C4:C10", "名单!$A$7"));
  expect(changed({ own: extension("C4:C9", "名单!$A$7") }, remove(5)).own).toBe(extension("C4:C8", "名单!$A$6"));
  expect(changed({ own: extension("C5", "汇总!$A$7") }, remove(5)).own).toBe("<sheetData/>");
});

test("another sheet and the workbook's names speak of the same cells as before", () => {
  const other = '<row r="6"><c r="A6"><f>名单!B6+B6</f></c><c r="B6"><f>\'名单\'!6:7</f></c></row>';
  const names =
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">名单!$1:$3</definedName><definedName name="人员">名单!$A$4:$A$9</definedName><definedName name="别处">汇总!$A$4</definedName>';
  const after = changed({ other: data(other), names }, insert(5));
  expect(after.other).toBe(data('<row r="6"><c r="A6"><f>名单!B7+B6</f></c><c r="B6"><f>\'名单\'!7:8</f></c></row>'));
  expect(after.names).toBe(names.replace("$A$9", "$A$10"));
});

const rich = (tail: Readonly<Record<string, string>> = {}) =>
  zipOf({
    ...richParts,
    [richSheet]: worksheet(richRows, Object.values({ ...richTail, sheetProtection: "", ...tail }).join("")),
  });
const inRich = (change: RowChange): RowChange => ({ ...change, sheet: "金牌工人" });

test("tables, notes, pictures and charts of a workbook with everything move along", () => {
  const parts = partsOf(fileAfter(rich(), inRich(insert(4, 2, 4))));
  expect(parts.get("xl/tables/table1.xml")).toContain('ref="A3:D8" totalsRowShown="0"><autoFilter ref="A3:D8"/>');
  expect([...(parts.get("xl/comments1.xml") ?? "").matchAll(/<comment ref="(\w+)"/g)].map(([, at]) => at)).toEqual([
    "A6",
    "B6",
  ]);
  expect(parts.get("xl/threadedComments/threadedComment1.xml")).toContain('ref="B6"');
  const [shapes] = [...parts].filter(([name]) => name.endsWith(".vml")).map(([, text]) => text);
  expect(shapes).toContain("<x:Anchor>1, 15, 5, 2, 3, 31, 9, 9</x:Anchor>");
  expect([...(shapes ?? "").matchAll(/<x:Row>(\d+)/g)].map(([, row]) => row)).toEqual(["5", "5"]);
  expect(parts.get("xl/drawings/drawing1.xml")).toContain("<xdr:row>12</xdr:row>");
  expect(parts.get("xl/drawings/drawing1.xml")).toContain("<xdr:row>20</xdr:row>");
  expect(parts.get("xl/charts/chart1.xml")).toContain("<c:f>金牌工人!$D$6:$D$8</c:f>");
  expect(parts.get("xl/workbook.xml")).toContain("金牌工人!$A$1:$E$11");
  expect(parts.has("xl/calcChain.xml")).toBe(false);
});

test("a table takes up rows behind its last, and notes go with their row", () => {
  expect(partsOf(fileAfter(rich(), inRich(insert(7)))).get("xl/tables/table1.xml")).toContain('ref="A3:D7"');
  const parts = partsOf(fileAfter(rich({ drawing: "" }), inRich(remove(4))));
  expect(parts.get("xl/comments1.xml")).toContain("<commentList></commentList>");
  expect([...parts].find(([name]) => name.endsWith(".vml"))?.[1]).not.toContain("<v:shape ");
  expect(parts.get("xl/threadedComments/threadedComment1.xml")).not.toContain("threadedComment ref");
});

test("rows that came and went again leave what was read before", async () => {
  const file = rich();
  const host = openXlsx(file);
  const { fileBytes: _, ...before } = await host.read();
  host.changeRows(inRich(insert(5, 3)));
  expect((await host.read()).sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 3, 4, 8, 9]);
  host.changeRows({ kind: "delete", sheet: "金牌工人", spans: [{ from: 5, to: 7 }] });
  const { fileBytes: __, ...after } = await host.read();
  expect(after).toEqual(before);
});

test("marks and notes of ours follow, and are taken out again without a trace", async () => {
  const ours = openXlsx(rich());
  const plain = openXlsx(rich());
  const area = { top: 6, left: 1, bottom: 6, right: 1 };
  const at = { sheet: "金牌工人", row: 6, column: 1 };
  await ours.write({
    marks: [{ sheet: at.sheet, severity: "error", areas: [area] }],
    notes: [{ at, text: "姓名未填" }],
  });
  for (const host of [ours, plain]) host.changeRows(inRich(insert(5)));
  const parts = [...partsOf(ours.bytes()).values()].join("");
  expect(parts).toContain('<conditionalFormatting sqref="A7">');
  expect(parts).toContain('<comment ref="A7"');
  for (const host of [ours, plain]) await host.write({ marks: [], notes: [] });
  expect(partsOf(ours.bytes())).toEqual(partsOf(plain.bytes()));
});

const one = (formula: string) =>
  data(`<row r="2"><c r="A2"><f>${formula}</f></c></row><row r="5"><c r="A5"><v>1</v></c></row>`);

test.each<[string, Given, RowChange, string]>([
  [
    "a formula that refers to a row",
    { own: one("A5") },
    remove(5),
    "“名单”表 A2 的公式引用了要删除的行，没有删除；请先在 Excel 或 WPS 中改好公式，再删除。",
  ],
  [
    "one of another sheet",
    { other: data('<row r="3"><c r="B3"><f>名单!A5</f></c></row>') },
    remove(5),
    "“汇总”表 B3 的公式引用了要删除的行，没有删除；请先在 Excel 或 WPS 中改好公式，再删除。",
  ],
  [
    "a name",
    { names: '<definedName name="组长">名单!$A$5</definedName>' },
    remove(5),
    "名称“组长”引用了要删除的行，没有删除；请先在 Excel 或 WPS 中改好公式，再删除。",
  ],
  [
    "part of a merged cell that begins there",
    { own: '<sheetData/><mergeCells><mergeCell ref="A5:A6"/></mergeCells>' },
    remove(5),
    "“名单”表的 A5:A6 是跨行的合并单元格，只删除其中几行会丢失内容，没有删除；请先取消合并，或连同其余各行一起删除。",
  ],
  [
    "within an array",
    { own: data('<row r="5"><c r="B5"><f t="array" ref="B5:B6">A5:A6</f></c></row>') },
    insert(6),
    "“名单”表的 B5:B6 是一个数组公式，不能在其中插入行；请在 Excel 或 WPS 中操作。",
  ],
  [
    "under protection",
    { own: '<sheetData/><sheetProtection sheet="1"/>' },
    insert(6),
    "“名单”表受保护，不能插入行；请先在 Excel 或 WPS 中撤销工作表保护。",
  ],
  [
    "beside what is not known",
    { own: "<sheetData/><oleObjects/>" },
    insert(6),
    "“名单”表有数据透视表、控件等内容，网页版不能插入行；请在 Excel 或 WPS 中操作。",
  ],
  ["at the end of all rows", { own: data('<row r="1048576"/>') }, insert(6), "“名单”表的行数已到上限，不能再插入。"],
])("is refused: %s", (_, given, change, message) => {
  expect(hostErrorOf(() => changed(given, change)).message).toBe(message);
});

test.each<[string, Given, RowChange]>([
  ["a formula in a row that goes itself", { own: data('<row r="4"><c r="A4"><f>A5</f></c></row>') }, remove(4, 5)],
  ["a sum over a row that goes", { own: one("SUM(A4:A6)") }, remove(5)],
  ["protection that allows it", { own: '<sheetData/><sheetProtection sheet="1" insertRows="0"/>' }, insert(6)],
  [
    "the last row of a merged cell",
    { own: '<sheetData/><mergeCells><mergeCell ref="A5:A7"/></mergeCells>' },
    remove(7),
  ],
])("is not refused: %s", (_, given, change) => {
  expect(() => changed(given, change)).not.toThrow();
});

test("is refused: a table's header, all its rows, a row with a picture; nothing is changed then", () => {
  const refusal = (...rows: number[]) => hostErrorOf(() => fileAfter(rich(), inRich(remove(...rows)))).message;
  expect(refusal(3)).toBe("表格“表1”（A3:D6）的标题行、汇总行不能删除，没有删除；要清空内容的，请选中后按 Delete 键。");
  expect(refusal(4, 5, 6)).toContain("引用了要删除的行");
  expect(refusal(11)).toBe("第11行上有图片或图形，没有删除；请先在 Excel 或 WPS 中移开，再删除。");
  const pivot = { "xl/worksheets/_rels/sheet1.xml.rels": relationships([relationship("p", "pivotTable", "../p.xml")]) };
  const file = rawWorkbook({ sheets: { 名单: "<sheetData/>" }, parts: pivot });
  expect(hostErrorOf(() => fileAfter(file, insert(3))).message).toContain("有数据透视表");
});
