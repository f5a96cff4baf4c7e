import type { Cell } from "../../../../src/core/cells/cellValue";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { mainNamespace, rawWorkbook, relationship, relationships } from "../../../support/rawWorkbook";

const rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const image = (id: string, target: string) => relationship(id, "image", target);

/** Two placed pictures, one of the web and a value of another kind, with metadata of another type between them. */
const excelParts = {
  "xl/metadata.xml":
    `<metadata xmlns="${mainNamespace}" xmlns:x="${rich}"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>` +
    '<futureMetadata name="XLDAPR"><bk/></futureMetadata><futureMetadata name="XLRICHVALUE">' +
    [2, 0, 1, 3].map((index) => `<bk><extLst><ext><x:rvb i="${index}"/></ext></extLst></bk>`).join("") +
    '</futureMetadata><cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata>' +
    '<bk><rc t="2" v="0"/></bk><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="1"/></bk><bk><rc t="2" v="2"/></bk><bk><rc t="2" v="3"/></bk></valueMetadata></metadata>',
  "xl/richData/values.xml":
    `<rvData xmlns="${rich}"><rv s="1"><v>1</v><v>5</v></rv><rv s="0"><v>阳光</v></rv>` +
    '<rv s="1"><v>0</v><v>5</v></rv><rv s="2"><v>0</v></rv></rvData>',
  "xl/richData/structures.xml":
    `<rvStructures xmlns="${rich}"><s t="_linkedentity2"><k n="%EntityId"/></s>` +
    '<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s><s t="_webimage"><k n="WebImageIdentifier"/></s></rvStructures>',
  "xl/richData/rels.xml": `<richValueRels xmlns="urn:rels" xmlns:r="${office}"><rel r:id="b"/><rel r:id="a"/></richValueRels>`,
  "xl/richData/_rels/rels.xml.rels": relationships([
    image("a", "../media/image1.jpeg"),
    image("b", "../media/image2.png"),
  ]),
  "xl/media/image1.jpeg": Uint8Array.of(1),
  "xl/media/image2.png": Uint8Array.of(2),
};
const wpsParts = {
  "xl/cellimages.xml":
    `<etc:cellImages xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:r="${office}" xmlns:a="${drawing}/main" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData">` +
    ["ID_1", "ID_2"]
      .map(
        (id, index) =>
          `<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${id}"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="r${index}"/></xdr:blipFill></xdr:pic></etc:cellImage>`,
      )
      .join("") +
    "</etc:cellImages>",
  "xl/_rels/cellimages.xml.rels": relationships([image("r0", "media/image1.jpeg"), image("r1", "media/没有.png")]),
  "xl/media/image1.jpeg": Uint8Array.of(1),
};

function workbook(cells: string, parts: Readonly<Record<string, string | Uint8Array>>) {
  const rels = [
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("m", "sheetMetadata", "metadata.xml"),
    relationship("v", "rdRichValue", "richData/values.xml"),
    relationship("s", "rdRichValueStructure", "richData/structures.xml"),
    relationship("r", "richValueRel", "richData/rels.xml"),
    relationship("w", "cellImage", "cellimages.xml"),
  ];
  const sheets = { 名单: `<sheetData><row r="1">${cells}</row></sheetData>` };
  return openXlsx(rawWorkbook({ sheets, parts: { ...parts, "xl/_rels/workbook.xml.rels": relationships(rels) } }));
}

async function readCells(cells: string, parts: Readonly<Record<string, string | Uint8Array>>) {
  return (await workbook(cells, parts).read()).sheets[0]?.rows[0]?.cells.slice(1);
}

const picture = (name: string, formula?: string): Cell => ({ kind: "picture", name, ...(formula && { formula }) });

test("a picture that Excel has placed in a cell is one, other rich values are what they show", async () => {
  const cells = [1, 2, 3, 4, 5].map((vm) => `<c t="e" vm="${vm}"><v>#VALUE!</v></c>`).join("");
  const value: Cell = { kind: "error", code: "#VALUE!" };
  expect(await readCells(`${cells}<c t="e" vm="6"><v>#VALUE!</v></c><c t="e"><v>#VALUE!</v></c>`, excelParts)).toEqual([
    picture("xl/media/image2.png"),
    value,
    picture("xl/media/image1.jpeg"),
    value,
    picture(""),
    value,
    value,
  ]);
});

test("metadata that leads nowhere says nothing", async () => {
  const value: Cell = { kind: "error", code: "#VALUE!" };
  expect(await readCells('<c t="e" vm="1"><v>#VALUE!</v></c>', {})).toEqual([value]);
  const parts = { "xl/metadata.xml": excelParts["xl/metadata.xml"] };
  expect(await readCells('<c t="e" vm="1"><v>#VALUE!</v></c>', parts)).toEqual([value]);
});

test("a picture that WPS shows by its formula is one, be it at hand or not", async () => {
  const cell = (formula: string, value: string) => `<c t="str"><f>${formula}</f><v>${value}</v></c>`;
  const cells =
    cell('_xlfn.DISPIMG("ID_1",1)', '=DISPIMG("ID_1",1)') +
    cell('DISPIMG("ID_2",1)', "#NAME?") +
    cell('DISPIMG("ID_3",1)', "") +
    cell('"DISPIMG(" &amp; 1', "DISPIMG(1");
  expect(await readCells(cells, wpsParts)).toEqual([
    picture("xl/media/image1.jpeg", '_xlfn.DISPIMG("ID_1",1)'),
    picture("", 'DISPIMG("ID_2",1)'),
    picture("", 'DISPIMG("ID_3",1)'),
    { kind: "text", text: "DISPIMG(1", formula: '"DISPIMG(" & 1' },
  ]);
});

test("the host gives the pictures that it has named", async () => {
  const host = workbook('<c t="e" vm="1"><v>#VALUE!</v></c>', excelParts);
  expect(await host.pictures?.(["xl/media/image2.png"])).toEqual(new Map([["xl/media/image2.png", Uint8Array.of(2)]]));
});
