import { unzipSync } from "fflate";
import type { WritePlan } from "../../../../src/core/plan/writePlan";
import { loadExcelJs } from "../../../../src/hosts/xlsx/exceljs";
import { descendants, parseTree } from "../../../../src/hosts/xlsx/package/xmlTree";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { packageFaults } from "../../../support/packageFaults";
import { differingParts, partOf, partsOf } from "../../../support/parts";
import {
  mainNamespace,
  type RawWorkbook,
  rawWorkbook,
  relationship,
  relationships,
  zipOf,
} from "../../../support/rawWorkbook";
import { smallDocument } from "../../../support/smallDocument";

/** What public workbooks of other programs have, each kind rebuilt small; the properties of `oddPackages` try them together. */

const sheet1 = "xl/worksheets/sheet1.xml";
const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const all: WritePlan = {
  marks: [{ sheet: "名单", severity: "error", areas: [cell(1, 1)] }],
  notes: [{ at: { sheet: "名单", row: 1, column: 1 }, text: "请核对" }],
  generated: [{ kind: "check-report", document: smallDocument("检查结果") }],
};
const nothing: WritePlan = { marks: [], notes: [], withoutGenerated: ["check-report"] };
const edit = (row: number, column: number, value: string | number | null) => ({
  at: { sheet: "名单", row, column },
  value,
});

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = `<sheetData><row r="1">${text("A1", "岩英")}</row></sheetData>`;

function book(sheet: string, more: RawWorkbook = {}): Uint8Array {
  return rawWorkbook({ ...more, sheets: { 名单: sheet } });
}

/** Marks, notes and a report go in without a fault and out without a trace. */
async function expectExact(before: Uint8Array): Promise<Uint8Array> {
  const marked = await applyPlan(before, all);
  expect(packageFaults(marked, before)).toEqual([]);
  expect(differingParts(before, await applyPlan(marked, nothing))).toEqual([]);
  return marked;
}

test("a package that declares the type of each part of relationships gets it declared for ours too", async () => {
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const types = partOf(book(rows), "[Content_Types].xml")
    .replace(`<Default Extension="rels" ContentType="${rels}"/>`, "")
    .replace(
      "</Types>",
      `${["_rels/.rels", "xl/_rels/workbook.xml.rels"]
        .map((part) => `<Override PartName="/${part}" ContentType="${rels}"/>`)
        .join("")}</Types>`,
    );
  const marked = await expectExact(book(rows, { parts: { "[Content_Types].xml": types } }));
  expect(partOf(marked, "[Content_Types].xml")).toContain(
    `<Override PartName="/xl/worksheets/_rels/sheet1.xml.rels" ContentType="${rels}"/>`,
  );
});

test("a declaration of a part that is not there is neither doubled nor lost", async () => {
  const sheet2 =
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>';
  const types = partOf(book(rows), "[Content_Types].xml").replace("</Types>", `${sheet2}</Types>`);
  await expectExact(book(rows, { parts: { "[Content_Types].xml": types } }));
});

test.each([
  ["an empty list of names", { behindSheets: "<definedNames/><calcPr/>" }],
  ["an empty list of names in two tags", { behindSheets: "<definedNames></definedNames>" }],
  [
    "an open tab that is not there",
    { beforeSheets: '<bookViews><workbookView activeTab="1" firstSheet="7"/></bookViews>' },
  ],
  ["empty styles", { styles: "" }],
  [
    "styles in one tag",
    { styles: "", parts: { "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}" xml:space="preserve"/>` } },
  ],
  ["styles that are not there", { styles: "", parts: { "xl/styles.xml": null } }],
  ["no relationships in two tags", { parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships([]) } }],
  [
    "an empty list of notes",
    {
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([relationship("rId1", "comments", "../comments1.xml")]),
        "xl/comments1.xml": `<comments xmlns="${mainNamespace}"><authors/><commentList></commentList></comments>`,
      },
    },
  ],
] as const)("%s comes back as it stood", async (_, odd) => {
  await expectExact(book(rows, odd));
});

test("cells without a look keep the usual one where the list of looks was empty", async () => {
  const styles = partOf(await applyPlan(book(rows, { styles: "" }), all), "xl/styles.xml");
  expect(styles).toMatch(/<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/>/);
  expect(styles).toMatch(
    /<fills count="\d+"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/>/,
  );
});

test("a drawing that is spoken of and missing is made, and what speaks of it stays when it goes", async () => {
  const legacy = `${rows}<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId91"/>`;
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      relationship("rId90", "drawing", "../drawings/drawing9.xml"),
      relationship("rId91", "vmlDrawing", "../drawings/vmlDrawing9.vml"),
    ]),
  };
  const marked = await expectExact(book(legacy, { parts }));
  expect(partsOf(marked)["xl/drawings/vmlDrawing9.vml"]).toContain("<x:Row>0</x:Row>");
});

test("a new part never has the name that a missing one is spoken of by", async () => {
  const parts = {
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([relationship("rId1", "comments", "../comments1.xml")]),
  };
  const before = rawWorkbook({ sheets: { 名单: rows, 其他: "<sheetData/>" }, parts });
  const marked = await expectExact(before);
  expect(Object.keys(partsOf(marked))).toContain("xl/comments2.xml");
});

test("a drawing among alternatives is the sheet's drawing, of which there is but one", async () => {
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  const sheet = `${rows}<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="x14"><legacyDrawing xmlns:r="${r}" r:id="rId1"/></mc:Choice></mc:AlternateContent>`;
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><o:shapelayout><o:idmap data="1"/></o:shapelayout><v:shape id="_x0000_s1025"/></xml>';
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      relationship("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ]),
    "xl/drawings/vmlDrawing1.vml": vml,
    "[Content_Types].xml": partOf(book(rows), "[Content_Types].xml").replace(
      "</Types>",
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>',
    ),
  };
  const marked = await expectExact(book(sheet, { parts }));
  expect(partOf(marked, "xl/drawings/vmlDrawing1.vml")).toContain('id="_x0000_s1026"');
});

test("in a strict workbook every part of ours is strict", async () => {
  const transitional = { ...all, generated: [{ kind: "check-report" as const, document: smallDocument("检查结果") }] };
  const strict = (part: string) =>
    part.replaceAll(
      /http:\/\/schemas\.openxmlformats\.org\/(?!package)(\w+)\/2006\//g,
      "http://purl.oclc.org/ooxml/$1/",
    );
  const parts = Object.fromEntries(Object.entries(partsOf(book(rows))).map(([name, part]) => [name, strict(part)]));
  const marked = await applyPlan(zipOf(parts), transitional);
  expect(packageFaults(marked)).toEqual([]);
  const names = Object.entries(partsOf(marked)).flatMap(([name, part]) =>
    [...part.matchAll(/(?:xmlns(?::\w+)?|uri|Type)="(http:\/\/schemas\.openxmlformats\.org\/(?!package)[^"]*)"/g)].map(
      ([, found]) => `${name}: ${found}`,
    ),
  );
  expect(names.filter((name) => !name.startsWith("xl/nominationDesk.xml"))).toEqual([]);
  expect(differingParts(zipOf(parts), await applyPlan(marked, nothing))).toEqual([]);
});

test("an edit below the last row stands behind the rows, not in the anchor of a form control", async () => {
  const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const controls = `<controls xmlns:xdr="${xdr}"><control shapeId="1025"><controlPr><anchor><from><xdr:col>1</xdr:col><xdr:row>40</xdr:row></from></anchor></controlPr></control></controls>`;
  const file = await applyPlan(book(rows + controls), { edits: [edit(9, 2, "新")] });
  expect(partOf(file, sheet1)).toContain(
    '<row r="9"><c r="B9" t="inlineStr"><is><t xml:space="preserve">新</t></is></c></row></sheetData><controls',
  );
  expect(partOf(file, sheet1)).toContain("<xdr:row>40</xdr:row>");
});

test.each(["row", "c", "v", "cols", "sheetData", "mergeCell", "cfRule", "dimension"])(
  "an element of another program's called %s is passed over",
  async (name) => {
    const theirs = `<y:${name} xmlns:y="urn:example" r="1" ref="A1"/>`;
    const before = book(
      `${theirs}<sheetData>${theirs}<row r="1">${theirs}${text("A1", "岩英")}${theirs}</row>${theirs}</sheetData>${theirs}`,
    );
    await expectExact(before);
    const host = openXlsx(await applyPlan(before, { edits: [edit(1, 1, "岩罕"), edit(1, 2, 5), edit(2, 1, "新")] }));
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.rows.map(({ row, cells }) => [row, ...cells.slice(1).map((each) => each?.kind)])).toEqual([
      [1, "text", "number"],
      [2, "text"],
    ]);
    expect(partOf(host.bytes(), sheet1).split(`<y:${name}`)).toHaveLength(theirs ? 7 : 0);
  },
);

test("a sheetData in a comment, before the rows or within, is no sheetData", async () => {
  const before = book(
    `<!-- <sheetData><row/> --><sheetData><row r="1"><!-- </sheetData> -->${text("A1", "岩英")}</row></sheetData><!-- <sheetData/> -->`,
  );
  const marked = await expectExact(before);
  expect(partOf(marked, sheet1)).toContain("</sheetData><conditionalFormatting");
  const [sheet] = (await openXlsx(await applyPlan(before, { edits: [edit(3, 1, "新")] })).read()).sheets;
  expect(sheet?.rows.map(({ row }) => row)).toEqual([1, 3]);
});

test("a row with another prefix than its sheet's is edited as any, and keeps its prefix", async () => {
  const mixed = `<sheetData><row r="1">${text("A1", "甲")}</row><x:row xmlns:x="${mainNamespace}" r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></sheetData>`;
  const file = await applyPlan(book(mixed), { edits: [edit(2, 1, 7), edit(2, 2, 8)] });
  expect(partOf(file, sheet1)).toContain(' r="2"><c r="A2"><v>7</v></c><c r="B2"><v>8</v></c></x:row>');
});

test("elements however deep lie in a sheet that is marked and cleared", async () => {
  const depth = 20_000;
  const deep = `${rows}<extLst>${"<ext>".repeat(depth)}${"</ext>".repeat(depth)}</extLst>`;
  await expectExact(book(deep));
});

test("one part shown by two tabs is marked once; foreign tabs and relationships stay", async () => {
  const workbook = partOf(book(rows), "xl/workbook.xml").replace(
    "</sheets>",
    '<y:sheet xmlns:y="urn:example" name="x"/><sheet name="又名" sheetId="7" r:id="rId1"/></sheets>',
  );
  const before = book(rows, { parts: { "xl/workbook.xml": workbook } });
  const marked = await expectExact(before);
  expect(descendants(parseTree(partOf(marked, sheet1), sheet1), "cfRule")).toHaveLength(1);
  const both = await applyPlan(before, {
    marks: ["名单", "又名"].map((sheet, index) => ({ sheet, severity: "error" as const, areas: [cell(index + 1, 1)] })),
  });
  expect(
    descendants(parseTree(partOf(both, sheet1), sheet1), "conditionalFormatting").map(
      ({ attributes }) => attributes.sqref,
    ),
  ).toEqual(["A1 A2"]);
});

test("65,490 looks of cells are Excel's limit: with one more a sheet is refused, marks are not", async () => {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const styles = (count: number) =>
    `<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellStyleXfs>${xf}</cellStyleXfs><cellXfs count="${count}">${xf.repeat(count)}</cellXfs>`;
  const looks = new Set(smallDocument("检查结果").rows.flatMap(({ cells }) => cells.map(({ style }) => style))).size;
  const last = await applyPlan(book(rows, { styles: styles(65_490 - looks) }), all);
  expect(partOf(last, "xl/styles.xml")).toContain('<cellXfs count="65490">');
  const full = book(rows, { styles: styles(65_491 - looks) });
  await expect(applyPlan(full, all)).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringContaining("已达 Excel 的上限（65,490种）"),
  });
  expect(await applyPlan(full, { marks: all.marks ?? [] })).not.toBe(full);
});

test("a part under the name of ours that says nothing of how the workbook was is not believed, and goes", async () => {
  const marked = await applyPlan(book(rows), all);
  const strange = zipOf({ ...unzipSync(marked), "xl/nominationDesk.xml": '<other xmlns="urn:nomination-desk"/>' });
  const cleared = await applyPlan(strange, nothing);
  expect(packageFaults(cleared)).toEqual([]);
  expect(Object.keys(partsOf(cleared))).not.toContain("xl/nominationDesk.xml");
  expect((await openXlsx(cleared).read()).sheets.map(({ name }) => name)).toEqual(["名单"]);
});

test("exceljs opens what is written, and finds marks, notes and the report where they belong", async () => {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  await workbook.xlsx.load((await applyPlan(book(rows), all)).buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("名单");
  expect(sheet?.getCell("A1").text).toBe("岩英");
  expect(JSON.stringify(sheet?.getCell("A1").note)).toContain("请核对");
  expect(workbook.getWorksheet("检查结果")?.getCell("A1").font).toMatchObject({ size: 22 });
});

describe("a program has moved a tab, and left the places in the names as they were", () => {
  const tabsOf = (file: Uint8Array) =>
    descendants(parseTree(partOf(file, "xl/workbook.xml"), "w"), "sheet").map(({ attributes }) => attributes.name);
  const before = rawWorkbook({
    sheets: { 名单: rows, 往届: "<sheetData/>", 其他: "<sheetData/>" },
    behindSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">名单!$A$1</definedName></definedNames>',
  });

  /** Our report pulled to the front, as SheetJS writes it. */
  async function moved(change: (workbook: string) => string = (same) => same): Promise<Uint8Array> {
    const marked = await applyPlan(before, { generated: all.generated ?? [] });
    const source = partOf(marked, "xl/workbook.xml");
    const ours = descendants(parseTree(source, "w"), "sheet").at(-1);
    const xml = source.slice(ours?.start, ours?.end);
    const workbook = change(source.replace(xml, "").replace("<sheets>", `<sheets>${xml}`));
    return zipOf({ ...unzipSync(marked), "xl/workbook.xml": workbook });
  }

  test("the report is taken out, and no sheet of the clerk's; his names mean what they meant", async () => {
    const cleared = await applyPlan(await moved(), nothing);
    expect(tabsOf(cleared)).toEqual(["名单", "往届", "其他"]);
    expect(partOf(cleared, "xl/workbook.xml")).toContain('localSheetId="0">名单!$A$1<');
    expect(partOf(cleared, "xl/workbook.xml")).not.toContain("_nominationDesk");
  });

  test("without a print area what the sheet holds shows it", async () => {
    const bare = await moved((workbook) =>
      workbook.replaceAll(/<definedName name="_xlnm[^>]*>[^<]*<\/definedName>/g, ""),
    );
    expect(tabsOf(await applyPlan(bare, nothing))).toEqual(["名单", "往届", "其他"]);
    const again = await applyPlan(bare, { generated: all.generated ?? [] });
    expect(tabsOf(again)).toEqual(["检查结果", "名单", "往届", "其他"]);
  });

  test("a report that another program has made the clerk's own stays whole", async () => {
    const adopted = await moved((workbook) =>
      workbook.replace(/<definedName name="_nominationDesk[^>]*>[^<]*<\/definedName>/, ""),
    );
    const cleared = await applyPlan(adopted, nothing);
    expect(tabsOf(cleared)).toEqual(["检查结果", "名单", "往届", "其他"]);
    expect(packageFaults(cleared)).toEqual([]);
    expect((await openXlsx(cleared).read()).sheets[0]?.rows.length).toBeGreaterThan(0);
  });

  test("where nothing shows it no sheet is taken out, the workbook says so, and is told apart from then on", async () => {
    const bare = await moved((workbook) =>
      workbook.replaceAll(/<definedName name="_xlnm[^>]*>[^<]*<\/definedName>/g, ""),
    );
    const edited = await applyPlan(bare, { edits: [{ at: { sheet: "检查结果", row: 2, column: 2 }, value: "手改" }] });
    const data = await openXlsx(edited).read();
    expect(data.lostSheets).toEqual(["check-report"]);
    expect(data.sheets.every(({ generated }) => generated === null)).toBe(true);
    const cleared = await applyPlan(edited, nothing);
    expect(tabsOf(cleared)).toEqual(["检查结果", "名单", "往届", "其他"]);
    expect(await openXlsx(cleared).read()).not.toHaveProperty("lostSheets");
  });
});
