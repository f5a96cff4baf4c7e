import type { Cell } from "../../../../src/core/cells/cellValue";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { hostErrorOf } from "../../../support/hostError";
import { type RawWorkbook, rawWorkbook } from "../../../support/rawWorkbook";

const strings =
  '<si><t>岩英</t></si><si><r><t>富民县</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 总工会</t></r></si>';
const phonetic = '<si><t>推荐</t><rPh sb="0" eb="2"><t>tuijian</t></rPh><phoneticPr fontId="1"/></si>';
const blanks = '<si><t xml:space="preserve"> 岩英 </t></si><si><t> 岩英 </t></si>';
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="10"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="31"/><xf numFmtId="49"/></cellXfs>' +
  '<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0.0"/></dxf></dxfs>';

/** The cell that `xml` makes in A1. */
function readCell(xml: string, workbook: Omit<RawWorkbook, "sheets"> = {}): Cell | undefined {
  const sheets = { 名单: `<sheetData><row r="1">${xml}</row></sheetData>` };
  const file = rawWorkbook({ sharedStrings: strings + phonetic + blanks, styles, ...workbook, sheets });
  return readWorkbook(openPackage(file)).sheets[0]?.rows[0]?.cells[1];
}

const text = (content: string): Cell => ({ kind: "text", text: content });
const number = (value: number, format = "General"): Cell => ({ kind: "number", number: value, format });

test.each<[string, string, Cell | undefined]>([
  ["a shared string", '<c r="A1" t="s"><v>0</v></c>', text("岩英")],
  ["rich text, its runs joined and their spaces kept", '<c r="A1" t="s"><v>1</v></c>', text("富民县 总工会")],
  ["a shared string without its phonetic reading", '<c r="A1" t="s"><v>2</v></c>', text("推荐")],
  ["an inline string", '<c r="A1" t="inlineStr"><is><t>𠮷𬭩</t></is></c>', text("𠮷𬭩")],
  [
    "inline rich text without its phonetic reading",
    '<c r="A1" t="inlineStr"><is><r><t>金</t></r><r><t>牌</t></r><rPh sb="0" eb="1"><t>jin</t></rPh></is></c>',
    text("金牌"),
  ],
  ["spaces that Excel does not show", '<c r="A1" t="inlineStr"><is><t> \n岩 英\t </t></is></c>', text("岩 英")],
  ["spaces in a value that Excel does not show", '<c r="A1" t="str"><v>岩英      </v></c>', text("岩英")],
  ["spaces in a value that Excel shows", '<c r="A1" t="str"><v xml:space="preserve"> 岩英 </v></c>', text(" 岩英 ")],
  [
    "spaces kept by an element around",
    '<c r="A1" t="inlineStr"><is xml:space="preserve"><t> 岩英</t></is></c>',
    text(" 岩英"),
  ],
  [
    "spaces no longer kept",
    '<c r="A1" t="inlineStr" xml:space="preserve"><is><t xml:space="default"> 岩英</t></is></c>',
    text("岩英"),
  ],
  [
    "spaces between runs, each by itself",
    '<c r="A1" t="inlineStr"><is><r><t>岩 </t></r><r><t xml:space="preserve">英 </t></r></is></c>',
    text("岩英 "),
  ],
  [
    "no-break and wide spaces, which are the clerk's",
    '<c r="A1" t="inlineStr"><is><t>\u00a0岩英\u3000</t></is></c>',
    text("\u00a0岩英\u3000"),
  ],
  ["spaces that a shared string keeps", '<c r="A1" t="s"><v>3</v></c>', text(" 岩英 ")],
  ["spaces that a shared string does not keep", '<c r="A1" t="s"><v>4</v></c>', text("岩英")],
  ["a value on lines of its own", '<c r="A1" t="s"><v>\n  0\n</v></c>', text("岩英")],
  ["an inline text beside a value", '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1</t></is></c>', text("1")],
  ["a value beside an inline text", '<c r="A1" t="str"><v>岩英</v><is><t>旧</t></is></c>', text("岩英")],
  ["an inline text whose type was forgotten", '<c r="A1"><is><t>岩英</t></is></c>', text("岩英")],
  ["an inline text written as a value", '<c r="A1" t="inlineStr"><v>岩英</v></c>', text("岩英")],
  ["spaces around a text", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 岩英 </t></is></c>', text(" 岩英 ")],
  [
    "CDATA and entities",
    '<c r="A1" t="inlineStr"><is><t>A&amp;B&#x4E2D;<![CDATA[<c>]]></t></is></c>',
    text("A&B中<c>"),
  ],
  ["escaped characters", '<c r="A1" t="inlineStr"><is><t>甲_x000D_乙_x005F_x000D_</t></is></c>', text("甲\r乙_x000D_")],
  ["an underscore that escapes nothing", '<c r="A1" t="inlineStr"><is><t>a_x00g0_</t></is></c>', text("a_x00g0_")],
  ["a number", '<c r="A1"><v>1.5E3</v></c>', number(1500)],
  ["a number with its type spelt out", '<c r="A1" t="n"><v>-0.25</v></c>', number(-0.25)],
  ["a number with a custom format", '<c r="A1" s="1"><v>31199</v></c>', number(31199, "yyyy\\-mm")],
  [
    "a number with a built-in Chinese date format",
    '<c r="A1" s="2"><v>44084</v></c>',
    number(44084, 'yyyy"年"m"月"d"日"'),
  ],
  ["a number with the text format", '<c r="A1" s="3"><v>7</v></c>', number(7, "@")],
  ["a number whose style does not exist", '<c r="A1" s="99"><v>7</v></c>', number(7)],
  ["a number that is none", '<c r="A1"><v>1,5</v></c>', text("1,5")],
  ["a boolean", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", boolean: true }],
  ["a false boolean", '<c r="A1" t="b"><v>0</v></c>', { kind: "boolean", boolean: false }],
  ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { kind: "error", code: "#N/A" }],
  ["an ISO date", '<c r="A1" t="d"><v>2020-09-10</v></c>', number(44084, "yyyy/m/d")],
  [
    "an ISO time under a date format of its own",
    '<c r="A1" s="1" t="d"><v>2020-09-10T12:00:00Z</v></c>',
    number(44084.5, "yyyy\\-mm"),
  ],
  ["an ISO date and time", '<c r="A1" t="d"><v>2020-09-10T06:00:00</v></c>', number(44084.25, "yyyy/m/d h:mm:ss")],
  ["an ISO date before March 1900", '<c r="A1" t="d"><v>1900-02-28</v></c>', number(59, "yyyy/m/d")],
  ["an ISO date from March 1900", '<c r="A1" t="d"><v>1900-03-01</v></c>', number(61, "yyyy/m/d")],
  ["a time of a strict file", '<c r="A1" t="d"><v>18:00:00.000</v></c>', number(0.75, "h:mm:ss")],
  ["a duration of a strict file", '<c r="A1" t="d"><v>PT36H0M0.000S</v></c>', number(1.5, "[h]:mm:ss")],
  ["a duration under a format of its own", '<c r="A1" s="1" t="d"><v>P1DT12H</v></c>', number(1.5, "yyyy\\-mm")],
  ["a date before the first", '<c r="A1" t="d"><v>1899-12-31</v></c>', number(0, "yyyy/m/d")],
  ["a duration that is none", '<c r="A1" t="d"><v>PT</v></c>', text("PT")],
  ["an ISO date that is none", '<c r="A1" t="d"><v>去年</v></c>', text("去年")],
  ["a formula with a number", '<c r="A1"><f>SUM(B1:B3)</f><v>6</v></c>', { ...number(6), formula: "SUM(B1:B3)" }],
  [
    "a formula with a text",
    '<c r="A1" t="str"><f>B1&amp;"人"</f><v>3人</v></c>',
    { ...text("3人"), formula: 'B1&"人"' },
  ],
  [
    "a formula whose result was not saved",
    '<c r="A1"><f>TODAY()</f></c>',
    { ...text(""), formula: "TODAY()", uncalculated: true },
  ],
  [
    "a formula whose result was left empty, though it should be a number",
    '<c r="A1"><f>TODAY()</f><v/></c>',
    { ...text(""), formula: "TODAY()", uncalculated: true },
  ],
  [
    "a formula whose text was not saved",
    '<c r="A1" t="str"><f>"岩"&amp;"英"</f></c>',
    { ...text(""), formula: '"岩"&"英"', uncalculated: true },
  ],
  [
    "a formula that would run a program",
    '<c r="A1" t="str"><f>cmd|\'/c calc\'!A1</f><v></v></c>',
    { ...text(""), formula: "cmd|'/c calc'!A1" },
  ],
  ["a text that looks like a formula", '<c r="A1" t="inlineStr"><is><t>=cmd|x</t></is></c>', text("=cmd|x")],
  ["a formatted blank cell", '<c r="A1" s="1"/>', undefined],
  ["a cell with an empty value", '<c r="A1"><v></v></c>', undefined],
  ["a cell with an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
])("reads %s", (_, xml, expected) => {
  // A blank cell leaves no row; B1 keeps the row there to look at.
  expect(readCell(`${xml}<c r="B1"><v>1</v></c>`)).toEqual(expected);
});

test("cells that show the same shared string are one object", () => {
  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
  const file = rawWorkbook({ sharedStrings: strings, sheets: { 名单: `<sheetData>${row}</sheetData>` } });
  const cells = readWorkbook(openPackage(file)).sheets[0]?.rows[0]?.cells;
  expect(cells?.[1]).toBe(cells?.[2]);
});

test("an ISO date counts from 1904 where the workbook says so", () => {
  const workbook = { beforeSheets: '<workbookPr date1904="1"/>' };
  expect(readCell('<c r="A1" t="d"><v>1904-01-02</v></c>', workbook)).toEqual(number(1, "yyyy/m/d"));
});

test.each(["2", "-1", "x"])("a shared string that is not there (%s of 2) is damage", (index) => {
  const act = () => readCell(`<c r="A1" t="s"><v>${index}</v></c>`, { sharedStrings: strings });
  expect(hostErrorOf(act).code).toBe("damaged");
});

test("a table of shared strings, or of styles, that is named but not there is missed only where a cell needs it", () => {
  const dangling = { sharedStrings: "", styles: "", parts: { "xl/sharedStrings.xml": null, "xl/styles.xml": null } };
  expect(readCell('<c r="A1" s="3"><v>7</v></c>', dangling)).toEqual(number(7));
  expect(hostErrorOf(() => readCell('<c r="A1" t="s"><v>0</v></c>', dangling)).code).toBe("damaged");
});
