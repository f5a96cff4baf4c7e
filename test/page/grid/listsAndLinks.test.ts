import { openView } from "../../../src/hosts/xlsx/view/openView";
import { choicesAt } from "../../../src/page/grid/choices";
import { findCells } from "../../../src/page/grid/findCells";
import { linkAt } from "../../../src/page/grid/linkAt";
import { sheetModel } from "../../../src/page/grid/sheetModel";
import { rawWorkbook, relationships } from "../../support/rawWorkbook";

const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
const list = (sqref: string, formula: string, type = "list") =>
  `<dataValidation type="${type}" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
const extended =
  '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list">' +
  "<x14:formula1><xm:f>字典!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>F1 F3:F4</xm:sqref></x14:dataValidation>" +
  "</x14:dataValidations></ext></extLst>";
const link = (ref: string, rest: string) => `<hyperlink ref="${ref}" ${rest}/>`;
const sheet =
  `<sheetData><row r="1">${text("A1", "岩英")}${text("B1", "ＡＢc")}</row><row r="2" hidden="1">${text("A2", "岩英")}</row>` +
  `<row r="3">${text("A3", "刀美兰")}</row></sheetData><dataValidations>${list("A1:A9", "&quot;男, 女&quot;")}` +
  `${list("B1", "字典!$A$1:$A$3")}${list("C1", "民族")}${list("D1", "OFFSET(A1,1,1)")}${list("E1", "0", "whole")}` +
  `${list("G1", "没有!$A$1:$A$3")}</dataValidations><hyperlinks>${link("A1", 'r:id="r1"')}${link("A3", 'r:id="r2"')}` +
  `${link("B1", "location=\"'字典'!A2\"")}${link("B3", 'location="没有!A2"')}${link("C1:C2", 'r:id="r3"')}</hyperlinks>${extended}`;
const outside = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="urn:hyperlink" Target="${target}" TargetMode="External"/>`;
const view = openView(
  rawWorkbook({
    sheets: {
      名单: sheet.replace(
        /r:id/g,
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id',
      ),
      字典: `<sheetData><row r="1">${text("A1", "汉族")}</row><row r="2">${text("A2", "傣族")}</row></sheetData>`,
    },
    behindSheets: "<definedNames><definedName name=\"民族\">'字典'!$A$1:$A$2</definedName></definedNames>",
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        outside("r1", "https://www.example.cn/"),
        outside("r2", "javascript:alert(1)"),
        outside("r3", "mailto:desk@example.cn"),
      ]),
    },
  }),
);

test.each<[string, number, number, readonly string[] | null]>([
  ["a list in quotes", 9, 1, ["男", "女"]],
  ["one row below it", 10, 1, null],
  ["cells of another sheet, blank ones left out", 1, 2, ["汉族", "傣族"]],
  ["a name", 1, 3, ["汉族", "傣族"]],
  ["a formula is not worked out", 1, 4, null],
  ["a whole number is no list", 1, 5, null],
  ["an extension as Excel writes it", 3, 6, ["汉族", "傣族"]],
  ["between the areas of the extension", 2, 6, null],
  ["a sheet that is not there", 1, 7, null],
])("what a cell offers: %s", (_, row, column, expected) => {
  expect(choicesAt(view, "名单", row, column)).toEqual(expected);
});

test.each<[string, number, number, ReturnType<typeof linkAt>]>([
  ["an address of the web", 1, 1, { cell: null, address: "https://www.example.cn/" }],
  ["a script is none that is followed", 3, 1, null],
  ["a letter, in an area of several cells", 2, 3, { cell: null, address: "mailto:desk@example.cn" }],
  ["a place in the workbook", 1, 2, { cell: { sheet: "字典", row: 2, column: 1 }, address: null }],
  ["a place that is not there", 3, 2, null],
  ["a cell without a link", 1, 4, null],
])("where a link leads: %s", (_, row, column, expected) => {
  expect(linkAt(view, "名单", row, column)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["岩英", ["1 1"]],
  ["岩", ["1 1"]],
  ["abC", ["1 2"]],
  ["美兰", ["3 1"]],
  ["没有", []],
  ["", []],
  [" ", []],
])("%j is found in the cells that are seen", (sought, expected) => {
  expect(findCells(sheetModel(view, "名单"), sought).map(({ row, column }) => `${row} ${column}`)).toEqual(expected);
});
