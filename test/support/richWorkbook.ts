import { mainNamespace, relationship, relationships, zipOf } from "./rawWorkbook";

/**
 * A workbook as a clerk's may be after years: everything that Excel can put into a package and that we do not
 * understand must come back untouched. Sheets: 金牌工人 (all features), 备注 (bare, written by hand), 计算 (with a
 * namespace prefix, hidden).
 */
export const richSheet = "xl/worksheets/sheet1.xml";
export const bareSheet = "xl/worksheets/sheet2.xml";
export const prefixedSheet = "xl/worksheets/sheet3.xml";

const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The tail of the first sheet, element by element in the schema's order. */
export const richTail: Readonly<Record<string, string>> = {
  sheetProtection:
    '<sheetProtection algorithmName="SHA-512" hashValue="cTA=" saltValue="c2FsdA==" spinCount="100000" sheet="1"/>',
  protectedRanges: '<protectedRanges><protectedRange sqref="A4:C9" name="填写区"/></protectedRanges>',
  mergeCells: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
  phoneticPr: '<phoneticPr fontId="1" type="noConversion"/>',
  conditionalFormatting:
    '<conditionalFormatting sqref="C4:C9"><cfRule type="duplicateValues" dxfId="0" priority="3" stopIfTrue="1"/></conditionalFormatting>' +
    '<conditionalFormatting sqref="D4:D9"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  dataValidations:
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="性别" prompt="选男或女" sqref="B4:B9"><formula1>"男,女"</formula1></dataValidation></dataValidations>',
  hyperlinks: `<hyperlinks><hyperlink ref="A2" location="'备注'!A1" display="见备注"/><hyperlink ref="B2" r:id="rId3"/></hyperlinks>`,
  printOptions: '<printOptions horizontalCentered="1"/>',
  pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  pageSetup: '<pageSetup paperSize="9" orientation="landscape" r:id="rId4"/>',
  headerFooter: "<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>",
  rowBreaks: '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
  ignoredErrors: '<ignoredErrors><ignoredError sqref="C4:C9" numberStoredAsText="1"/></ignoredErrors>',
  drawing: '<drawing r:id="rId1"/>',
  legacyDrawing: '<legacyDrawing r:id="rId2"/>',
  tableParts: '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
  extLst: `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>备注!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D4:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
};

/** Rows 1 title, 3 header, 4 to 9 people; E4 and E5 are computed. */
export const richRows =
  '<row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/></row>\r\n' +
  '<row r="3" spans="1:5"><c r="A3" s="2" t="s"><v>1</v></c><c r="B3" s="2" t="s"><v>2</v></c><c r="C3" s="2" t="s"><v>3</v></c><c r="D3" s="2" t="s"><v>4</v></c></row>' +
  '<row r="4" spans="1:5"><c r="A4" t="s"><v>5</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" s="3" t="s"><v>7</v></c><c r="D4"><v>12</v></c><c r="E4"><f>D4*2</f><v>24</v></c></row>' +
  '<row r="5" spans="1:5"><c r="A5" t="inlineStr"><is><t>𠮷岩英</t></is></c><c r="D5"><v>7</v></c><c r="E5"><f t="shared" ref="E5:E6" si="0">D5*2</f><v>14</v></c></row>' +
  '<row r="6" spans="1:5"><c r="D6"><v>3</v></c><c r="E6"><f t="shared" si="0"/><v>6</v></c></row>';

/** A worksheet part; `tail` is what follows the rows. */
export function worksheet(rows: string, tail: string): string {
  const head =
    '<sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:E6"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="14" customWidth="1"/><col min="3" max="3" width="22" style="3" customWidth="1"/></cols>';
  return `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${r}" xmlns:x14="${x14}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

const strings = ["金牌工人推荐表", "姓名", "性别", "联系电话", "工龄", "岩英", "女", "13800000000"];

const commentsXml = `${declaration}<comments xmlns="${mainNamespace}"><authors><author>王办事员</author><author>tc={A1B2C3D4-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="A4" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>请核对</t></r></text></comment><comment ref="B4" authorId="1" shapeId="0"><text><t>[线程批注] 已核对</t></text></comment></commentList></comments>`;

const vmlXml = `<xml xmlns:v="urn:schemas-microsoft-com:vml"
 xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel">
 <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
 <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
 <v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">
  <v:textbox><div style='text-align:left'><font face="宋体">一行<br>又一行</font></div></v:textbox>
  <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1, 15, 3, 2, 3, 31, 7, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData>
 </v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202" style='position:absolute;visibility:hidden'>
  <x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 2, 4, 31, 7, 9</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData>
 </v:shape></xml>`;

const chartXml = `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>金牌工人!$D$4:$D$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (column: number, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawingXml = `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor(0, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="照片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${r}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}${anchor(3, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${r}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}</xdr:wsDr>`;

const onePixelPng = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const stylesXml = `${declaration}<styleSheet xmlns="${mainNamespace}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0_ "/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const overrides: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  [richSheet]: `${main}.worksheet+xml`,
  [bareSheet]: `${main}.worksheet+xml`,
  [prefixedSheet]: `${main}.worksheet+xml`,
  "xl/styles.xml": `${main}.styles+xml`,
  "xl/sharedStrings.xml": `${main}.sharedStrings+xml`,
  "xl/calcChain.xml": `${main}.calcChain+xml`,
  "xl/comments1.xml": `${main}.comments+xml`,
  "xl/tables/table1.xml": `${main}.table+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
};

const defaults = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  bin: "application/vnd.ms-office.vbaProject",
  png: "image/png",
};

const contentTypesXml = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
  defaults,
)
  .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  .join("")}${Object.entries(overrides)
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join("")}</Types>\r\n`;

const workbookXml = `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${r}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews><sheets><sheet name="金牌工人" sheetId="1" r:id="rId1"/><sheet name="备注" sheetId="4" r:id="rId2"/><sheet name="计算" sheetId="9" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">金牌工人!$A$1:$E$9</definedName><definedName name="性别选项" hidden="1">备注!$A$1:$A$2</definedName><definedName name="税率" localSheetId="2">0.13</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

/** Part → content. */
export const richParts: Readonly<Record<string, string | Uint8Array>> = {
  "[Content_Types].xml": contentTypesXml,
  "_rels/.rels": relationships([
    relationship("rId1", "officeDocument", "xl/workbook.xml"),
    relationship("rId2", "custom-properties", "docProps/custom.xml"),
  ]),
  "docProps/custom.xml": `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-11.1.0</vt:lpwstr></property></Properties>`,
  "xl/workbook.xml": workbookXml,
  "xl/_rels/workbook.xml.rels": relationships([
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
    relationship("rId3", "worksheet", "worksheets/sheet3.xml"),
    relationship("rId4", "styles", "styles.xml"),
    relationship("rId5", "sharedStrings", "sharedStrings.xml"),
    relationship("rId6", "calcChain", "calcChain.xml"),
    relationship("rId7", "customXml", "../customXml/item1.xml"),
    relationship("rId9", "vbaProject", "vbaProject.bin"),
    relationship("rId10", "person", "persons/person.xml"),
  ]),
  [richSheet]: worksheet(richRows, Object.values(richTail).join("")),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    relationship("rId1", "drawing", "../drawings/drawing1.xml"),
    relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    relationship("rId3", "hyperlink", "https://example.org/").replace("/>", ' TargetMode="External"/>'),
    relationship("rId4", "printerSettings", "../printerSettings/printerSettings1.bin"),
    relationship("rId5", "table", "../tables/table1.xml"),
    relationship("rId6", "comments", "../comments1.xml"),
    relationship("rId7", "threadedComment", "../threadedComments/threadedComment1.xml"),
  ]),
  [bareSheet]: `<?xml version="1.0"?>\n<worksheet xmlns="${mainNamespace}">\n  <sheetData>\n    <row><c t="inlineStr"><is><t>男</t></is></c></row>\n    <row><c t="inlineStr"><is><t>女</t></is></c></row>\n  </sheetData>\n</worksheet>\n`,
  [prefixedSheet]: `\uFEFF<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></x:worksheet>`,
  "xl/styles.xml": stylesXml,
  "xl/sharedStrings.xml": `${declaration}<sst xmlns="${mainNamespace}" count="8" uniqueCount="8">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  "xl/calcChain.xml": `${declaration}<calcChain xmlns="${mainNamespace}"><c r="E4" i="1"/><c r="E5"/><c r="E6"/></calcChain>`,
  "xl/comments1.xml": commentsXml,
  "xl/drawings/vmlDrawing1.vml": vmlXml,
  "xl/drawings/drawing1.xml": drawingXml,
  "xl/drawings/_rels/drawing1.xml.rels": relationships([
    relationship("rId1", "image", "../media/image1.png"),
    relationship("rId2", "chart", "../charts/chart1.xml"),
  ]),
  "xl/charts/chart1.xml": chartXml,
  "xl/media/image1.png": Uint8Array.from(atob(onePixelPng), (character) => character.charCodeAt(0)),
  "xl/tables/table1.xml": `${declaration}<table xmlns="${mainNamespace}" id="1" name="表1" displayName="表1" ref="A3:D6" totalsRowShown="0"><autoFilter ref="A3:D6"/><tableColumns count="4"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="性别"/><tableColumn id="3" name="联系电话"/><tableColumn id="4" name="工龄"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
  "xl/threadedComments/threadedComment1.xml": `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2020-09-10T08:00:00.00" personId="{B1B2C3D4-0000-4000-8000-000000000002}" id="{A1B2C3D4-0000-4000-8000-000000000001}"><text>已核对</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `${declaration}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王办事员" id="{B1B2C3D4-0000-4000-8000-000000000002}" userId="w" providerId="None"/></personList>`,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([0, 1, 2, 0xff, 0xfe, 13, 10]),
  "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
  "customXml/item1.xml": '<来源 xmlns="urn:example:doc">市总工会收文</来源>',
  "customXml/_rels/item1.xml.rels": relationships([relationship("rId1", "customXmlProps", "itemProps1.xml")]),
  "customXml/itemProps1.xml": `${declaration}<ds:datastoreItem ds:itemID="{C1B2C3D4-0000-4000-8000-000000000003}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
};

/** The file; `changes` puts other parts in place of some. */
export function richWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  return zipOf({ ...richParts, ...changes });
}
