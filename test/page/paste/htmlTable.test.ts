/** @jest-environment ./test/support/browserEnvironment.js */
import { copiedHtml } from "../../../src/page/paste/copiedHtml";
import { htmlTable } from "../../../src/page/paste/htmlTable";

const excel = (rows: string, css = "") => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style>
<!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:"\\@";}
.xl66 {mso-number-format:"yyyy\\-mm";white-space:normal;}
${css}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 width=128>
<!--StartFragment--> <col width=64 span=2 style='width:48pt'>
${rows}
<!--EndFragment--></table></body></html>`;

const texts = (html: string) => htmlTable(html)?.map((row) => row.map(({ text }) => text));

test.each<[string, string, string[][]]>([
  [
    "Excel: a line break in a cell, and the source's own line ends",
    excel(
      " <tr height=19 style='height:14.4pt'>\n  <td class=xl66>第一行<br>\n    第二行</td>\n  <td>Li\n  Ming</td>\n </tr>",
    ),
    [["第一行\n第二行", "Li Ming"]],
  ],
  [
    "Excel: spaces that were typed",
    excel("<tr><td>甲<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>乙</td><td>&nbsp;</td></tr>"),
    [["甲   乙", " "]],
  ],
  [
    "Excel: a tab in a cell",
    excel("<tr><td>甲<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>乙</td></tr>"),
    [["甲\t乙"]],
  ],
  ["Excel: quotes and signs", excel("<tr><td>获&quot;先进&quot;、A&amp;B&lt;1</td></tr>"), [['获"先进"、A&B<1']]],
  [
    "Excel: rows that are not shown, and the one that only gives widths",
    excel(
      "<tr><td>一</td></tr><tr height=0 style='display:none;mso-height-source:userset'><td>藏</td></tr><tr><td>二</td></tr>" +
        "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>",
    ),
    [["一"], ["二"]],
  ],
  [
    "merged cells hold their text at the upper left",
    excel("<tr><td rowspan=2>一</td><td colspan=2>二</td></tr><tr><td>三</td><td>四</td></tr><tr><td>五</td></tr>"),
    [["一", "二", ""], ["", "三", "四"], ["五"]],
  ],
  [
    "a row that is covered to its end, and spans that promise more rows than there are",
    excel("<tr><td rowspan=900>一</td><td rowspan=2>二</td></tr><tr></tr>"),
    [
      ["一", "二"],
      ["", ""],
    ],
  ],
  ["only the fragment within the table", "<col width=64><tr><td>一</td><td>二</td></tr>", [["一", "二"]]],
  [
    "WPS: a long number in a narrow column",
    excel('<tr><td x:num="13800001111">1.38E+10</td><td x:num="1.5300000000000001E+17">1.53E+17</td></tr>'),
    [["13800001111", "1.53E+17"]],
  ],
  [
    "LibreOffice: its own number, and fonts around texts",
    '<!DOCTYPE html><html><head><style>td{font-family:x}</style></head><body><table cellspacing="0"><colgroup width="85"></colgroup>' +
      '<tr><td height="17" align="right" sdval="13800001111" sdnum="2052;">1.38E+10</td><td align="left"><font face="宋体">甲<br>乙</font></td></tr></table></body></html>',
    [["13800001111", "甲\n乙"]],
  ],
  [
    "Google's spreadsheets",
    '<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}br {mso-data-placement:same-cell;}--></style>' +
      '<table xmlns="http://www.w3.org/1999/xhtml"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;007&quot;}">007</td><td>一<br/>二</td></tr></tbody></table>',
    [["007", "一\n二"]],
  ],
  [
    "paragraphs, as Word writes them",
    "<table><tr><td><p>一</p>\n<p>二<span>三</span></p></td></tr></table>",
    [["一\n二三"]],
  ],
  [
    "styles and scripts are no text",
    "<table><tr><td><style>.a{}</style>一<script>var x</script></td></tr></table>",
    [["一"]],
  ],
  ["of several tables the first", "<table><tr><td>一</td></tr></table><table><tr><td>二</td></tr></table>", [["一"]]],
  [
    "head and foot stand with the rest",
    "<table><thead><tr><th>一</th></tr></thead><tbody><tr><td>二</td></tr></tbody></table>",
    [["一"], ["二"]],
  ],
])("%s", (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test.each(["", "<p>一</p>", "<table></table>", "岩英"])("%j holds no table", (html) => {
  expect(htmlTable(html)).toBeNull();
});

test.each<[string, string, boolean]>([
  ["Excel's class of text", excel("<tr><td class=xl65>1</td></tr>"), true],
  ["a class that is none", excel("<tr><td class=xl66>1</td></tr>"), false],
  ["a style of its own", "<table><tr><td style='mso-number-format:\"\\@\"'>1</td></tr></table>", true],
  ["a date's style", "<table><tr><td style='mso-number-format:\"yyyy\\-mm\"'>1</td></tr></table>", false],
  ["WPS", "<table><tr><td x:str>1</td></tr></table>", true],
  ["a number of WPS", "<table><tr><td x:num>1</td></tr></table>", false],
  ["LibreOffice", '<table><tr><td sdnum="2052;2052;@">1</td></tr></table>', true],
  ["a number of LibreOffice", '<table><tr><td sdval="1" sdnum="2052;">1</td></tr></table>', false],
  ["Google", '<table><tr><td data-sheets-value=\'{"1":2,"2":"1"}\'>1</td></tr></table>', true],
  ["a number of Google's", '<table><tr><td data-sheets-value=\'{"1":3,"3":1}\'>1</td></tr></table>', false],
])("digits that are text are told: %s", (_, html, expected) => {
  expect(htmlTable(html)?.[0]?.[0]?.isText).toBe(expected);
});

test("nothing of it is loaded or run", () => {
  htmlTable(
    '<table><tr><td><img src="x" onerror="window.wasRun = 1"><script>window.wasRun = 1</script></td></tr></table>',
  );
  expect("wasRun" in window).toBe(false);
});

test.each(["岩英", "一\n二\n", " 甲  乙 ", "甲\t乙", 'A<b>&amp;"C"', ""])(
  "%j copied here comes back as it was",
  (text) => {
    expect(texts(copiedHtml([[{ text, isText: false }]]))).toEqual([[text]]);
  },
);
