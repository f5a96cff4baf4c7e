import { PartContent } from "../../../../../src/hosts/xlsx/package/partContent";
import { scanRows } from "../../../../../src/hosts/xlsx/write/edits/scanRows";

const part = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}"><sheetFormatPr/><sheetData>${rows}</sheetData></worksheet>`;

const scan = (source: string) => scanRows(PartContent.ofText(part, source));

/** What the parser finds: it is asked where anything is written otherwise than plainly, as this comment is. */
const parsed = (rows: string) => scan(sheet(rows).replace("</sheetData>", "<!----></sheetData>")).rows;

test.each([
  [
    "rows with numbers",
    '<row r="1" spans="1:3"><c r="A1"><v>1</v></c></row><row r="4" ht="20" customHeight="1"><c r="A4"/></row>',
  ],
  ["rows without", '<row><c><v>1</v></c></row><row/><row r="7"/><row><c/></row>'],
  ["blanks between", '\n  <row r="2">\n<c r="B2"><f>SUM(A1:A2)</f><v>3</v></c>\n</row>\n  <row r="3" />\n'],
  [
    "texts that look like tags",
    '<row r="1"><c t="inlineStr"><is><t>&lt;row&gt; &lt;/row&gt;</t></is></c></row><row r="2"></row>',
  ],
  ["a prefix in an attribute", '<row r="1" x14ac:dyDescent="0.25"><c/></row>'],
  ["single quotes", "<row r='1'><c r='A1'/></row>"],
  ["a reference in an attribute", '<row r="&#49;" s="2"><c r="A1"/></row>'],
  ["a comment that holds a row", '<row r="1"><c/><!-- <row r="9"/> --></row><row r="2"/>'],
  ["text kept as it is", '<row r="1"><c t="str"><v><![CDATA[</row><row r="9">]]></v></c></row><row r="2"/>'],
  ["a row in a row", '<row r="1"><c/><row r="9"/></row><row r="2"/>'],
  ["something else among the rows", '<row r="1"/><other/><row r="2"/>'],
])("%s: found where the parser finds them", (_, rows) => {
  const { rows: found } = scan(sheet(rows));
  expect(found).toEqual(parsed(rows));
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ["plain rows", '<row r="1"><c r="A1"/></row>'],
  ["rows for the parser", '<row r="1"><c r="A1"/></row><!-- -->'],
])("behind %s is where the next one goes", (_, rows) => {
  const source = sheet(rows);
  expect(source.slice(scan(source).rowsEnd)).toMatch(/^<\/sheetData>/);
});

test("formulas that have to do with other cells are found", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
  expect(scan(sheet(rows)).formulas.map(({ at }) => at)).toEqual([
    { row: 1, column: 1 },
    { row: 2, column: 1 },
  ]);
});
