import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { hostErrorOf } from "../../../support/hostError";
import {
  mainNamespace,
  type RawWorkbook,
  rawWorkbook,
  relationship,
  relationships,
} from "../../../support/rawWorkbook";

const read = (workbook: RawWorkbook) => readWorkbook(openPackage(rawWorkbook(workbook)));
const one = "<sheetData><row><c><v>1</v></c></row></sheetData>";

/** A workbook part with these sheets; `r:id` gives each its relationship. */
function workbookPart(sheets: string, rest = ""): string {
  return `<workbook xmlns="${mainNamespace}" xmlns:r="urn:r"><sheets>${sheets}</sheets>${rest}</workbook>`;
}

test("sheets come in tab order with their visibility, chart sheets left out", () => {
  const sheets =
    '<sheet name="汇总" sheetId="7" r:id="c"/><sheet name="图" sheetId="1" r:id="b"/>' +
    '<sheet name="字典" sheetId="2" state="hidden" r:id="a"/><sheet name="_meta" sheetId="9" state="veryHidden" r:id="d"/>';
  const workbook = read({
    parts: {
      "xl/workbook.xml": workbookPart(sheets),
      "xl/_rels/workbook.xml.rels": relationships([
        relationship("a", "worksheet", "worksheets/sheet1.xml"),
        relationship("b", "chartsheet", "chartsheets/sheet1.xml"),
        relationship("c", "worksheet", "/xl/elsewhere/Any.XML"),
        relationship("d", "worksheet", "./worksheets/../worksheets/sheet1.xml"),
      ]),
      "XL/Elsewhere/any.xml": `<worksheet xmlns="${mainNamespace}">${one}</worksheet>`,
    },
  });
  expect(workbook.sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
    ["汇总", "visible", 1],
    ["字典", "hidden", 0],
    ["_meta", "veryHidden", 0],
  ]);
});

test("any prefix and the strict namespaces are understood", () => {
  const strict = "http://purl.oclc.org/ooxml";
  const workbook = read({
    parts: {
      "_rels/.rels": `<p:Relationships xmlns:p="urn:p"><p:Relationship Id="x" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></p:Relationships>`,
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="名单" sheetId="1" d3p1:id="rId1" xmlns:d3p1="urn:r"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>岩英</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheets[0]?.rows[0]).toEqual({
    row: 2,
    hidden: false,
    cells: [undefined, { kind: "text", text: "岩英" }],
  });
});

test.each([
  ["UTF-8 with byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`)],
  ["UTF-16, little endian, with byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le")],
  ["UTF-16, little endian, without", (xml: string) => Buffer.from(xml, "utf16le")],
  ["UTF-16, big endian, with byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le").swap16()],
])("a part in %s is read", (_, encode) => {
  const xml = `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>𠮷岩英</t></is></c></row></sheetData></worksheet>`;
  const workbook = read({ parts: { "xl/worksheets/sheet1.xml": encode(xml) } });
  expect(workbook.sheets[0]?.rows[0]?.cells[1]).toEqual({ kind: "text", text: "𠮷岩英" });
});

test("tabs and relationships are known by their namespace; elements of others are passed over", () => {
  const name = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const foreign = '<sheet xmlns="urn:x" name="假" sheetId="8" r:id="rId9"/><y:sheet xmlns:y="urn:y" name="假"/>';
  const workbook = read({
    parts: {
      "xl/workbook.xml": workbookPart(
        `${foreign}<x:sheet xmlns:x="${mainNamespace}" xmlns:s="urn:s" s:id="rId9" xmlns:o="${office}" o:id="rId1" name="名单" sheetId="1"/>`,
        '<extLst><ext><sheets><sheet name="假" r:id="rId9"/></sheets></ext></extLst>',
      ),
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${name}" xmlns:p="${name}"><Relationship xmlns="urn:x" Id="rId1" Target="x"/><p:Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["名单"]);
});

test("the tab of a module of macros has no part, and counts among the tabs", () => {
  const { sheets } = read({
    parts: {
      "xl/workbook.xml": workbookPart(
        '<sheet name="Module1" sheetId="2" r:id=""/><sheet name="名单" sheetId="1" r:id="rId1"/>',
        '<definedNames><definedName name="_nominationDesk" localSheetId="1">"summary:1a2b3c4d"</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">名单!$A$1:$B$2</definedName></definedNames>',
      ),
    },
  });
  expect(sheets).toMatchObject([{ name: "名单", generated: { kind: "summary" } }]);
});

test("the tag of a sheet of ours is found, by the sheet's place among all tabs", () => {
  const name = (localSheetId: number, value: string, defined = "_nominationDesk") =>
    `<definedName name="${defined}" localSheetId="${localSheetId}" hidden="1">${value}</definedName>`;
  const { sheets } = read({
    sheets: { 甲: one, 乙: one, 丙: one, 丁: one },
    behindSheets: `<definedNames>${name(1, '"letter-gold:1a2b3c4d"')}${name(1, "'乙'!$A$1", "_xlnm.Print_Area")}${name(2, '"poem:1a2b3c4d"')}${name(3, "甲!$A$1")}${name(0, '"summary:1"', "other")}</definedNames>`,
  });
  expect(sheets.map(({ generated }) => generated)).toEqual([
    null,
    { kind: "letter:gold", fingerprint: "1a2b3c4d" },
    null,
    null,
  ]);
});

test.each([
  ["a space", "金牌工人", "金牌工人 "],
  ["an inner space", "金牌工人", "金牌 工人"],
  ["a full-width space", "金牌工人", "金牌工人\u3000"],
  ["what nobody sees", "金牌工人", "金牌工人\u202c"],
  ["a radical", "金牌工人", "⾦牌工人"],
  ["width", "附件A", "附件Ａ"],
  ["letter case", "sheet1", "Sheet1"],
])("sheet names that differ only in %s are refused by name", (_, first, second) => {
  const error = hostErrorOf(() => read({ sheets: { [first]: one, [second]: one } }));
  expect(error.code).toBe("ambiguous-sheets");
  expect(error.message).toContain(`“${first}”与“${second}”`);
});

test("sheet names that differ in a character are fine", () => {
  expect(read({ sheets: { 金牌工人: one, 金牌工人2: one } }).sheets).toHaveLength(2);
});

test.each([
  ["a sheet without its relationship", { "xl/_rels/workbook.xml.rels": relationships([]) }],
  ["a sheet without its part", { "xl/worksheets/sheet1.xml": null }],
  ["a part that is not well-formed", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>" }],
  ["a part that ends early", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }],
  ["bytes that are no UTF-8", { "xl/worksheets/sheet1.xml": Buffer.from([0x3c, 0x61, 0x3e, 0xd6, 0xd0, 0x3c]) }],
  ["a character cut short at the end", { "xl/worksheets/sheet1.xml": Buffer.from([0x3c, 0x61, 0x2f, 0x3e, 0xe5]) }],
])("%s is damage", (_, parts) => {
  expect(hostErrorOf(() => read({ parts })).code).toBe("damaged");
});

test.each([
  ["sheet", "xl/worksheets/sheet1.xml", "worksheet"],
  ["workbook part", "xl/workbook.xml", "workbook"],
  ["relationship part", "_rels/.rels", "Relationships"],
])("a document type in a %s is refused, entities or not", (_, part, root) => {
  const bomb = `<!DOCTYPE ${root} [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><${root}>&b;</${root}>`;
  expect(hostErrorOf(() => read({ parts: { [part]: bomb } })).code).toBe("unsafe-content");
  expect(hostErrorOf(() => read({ parts: { [part]: `<!DOCTYPE ${root}><${root}/>` } })).code).toBe("unsafe-content");
});
