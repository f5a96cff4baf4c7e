import { unzipSync } from "fflate";
import type { CellNote } from "../../../../src/core/highlights/mark";
import { child, descendants, parseTree, parseVmlTree } from "../../../../src/hosts/xlsx/package/xmlTree";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { packageFaults } from "../../../support/packageFaults";
import { differingParts, partOf, partsOf } from "../../../support/parts";
import { zipOf } from "../../../support/rawWorkbook";
import { bareSheet, prefixedSheet, richParts, richWorkbook } from "../../../support/richWorkbook";

const note = (sheet: string, row: number, column: number, text: string): CellNote => ({
  at: { sheet, row, column },
  text,
});
const notes = [
  note("金牌工人", 5, 3, "联系电话应为11位。"),
  note("备注", 1, 1, "𠮷<&>\n第二行"),
  note("计算", 1, 1, "请核对"),
];

const clerksComments = "xl/comments1.xml";
const clerksDrawing = "xl/drawings/vmlDrawing1.vml";

/** Address → text of every note in a comments part. */
function notesIn(file: Uint8Array, part: string): Record<string, string> {
  const comments = descendants(parseTree(partOf(file, part), part), "comment");
  return Object.fromEntries(
    comments.map((each) => [
      each.attributes.ref,
      descendants(each, "t")
        .map(({ text }) => text)
        .join(""),
    ]),
  );
}

test("a sheet with notes keeps them and gets ours beside them", async () => {
  const noted = await applyPlan(richWorkbook(), { notes });
  expect(notesIn(noted, clerksComments)).toEqual({
    A4: "请核对",
    B4: "[线程批注] 已核对",
    C5: "推荐申报助手：\n联系电话应为11位。",
  });
  const shapes = descendants(parseVmlTree(partOf(noted, clerksDrawing), "vml"), "shape");
  expect(shapes.map(({ attributes }) => attributes.id)).toEqual(["_x0000_s1025", "_x0000_s1026", "_x0000_s1027"]);
  const data = shapes.map((shape) => descendants(shape, "ClientData")[0]);
  expect(data.map((each) => each && [child(each, "Row")?.text, child(each, "Column")?.text])).toEqual([
    ["3", "0"],
    ["3", "1"],
    ["4", "2"],
  ]);
});

test("a sheet without notes gets a part for them, with the boxes they are shown in", async () => {
  const noted = await applyPlan(richWorkbook(), { notes });
  expect(notesIn(noted, "xl/comments2.xml")).toEqual({ A1: "推荐申报助手：\n𠮷<&>\n第二行" });
  expect(partOf(noted, bareSheet)).toContain(
    '</sheetData><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>',
  );
  expect(partOf(noted, prefixedSheet)).toContain("/><legacyDrawing xmlns=");
  expect(partOf(noted, "xl/worksheets/_rels/sheet2.xml.rels")).toContain(
    '/relationships/vmlDrawing" Target="../drawings/vmlDrawing2.vml"/>',
  );
  expect(partOf(noted, "[Content_Types].xml")).toContain('<Override PartName="/xl/comments2.xml" ContentType=');
});

test("a longer text has a higher box, and hidden rows and columns add nothing to it", async () => {
  const anchor = async (file: Uint8Array, text: string) => {
    const noted = await applyPlan(file, { notes: [note("备注", 1, 1, text)] });
    return descendants(parseVmlTree(partOf(noted, "xl/drawings/vmlDrawing2.vml"), "vml"), "Anchor")[0]?.text;
  };
  expect(await anchor(richWorkbook(), "短")).toBe("1, 12, 0, 2, 5, 16, 2, 8");
  expect(await anchor(richWorkbook(), "长".repeat(60))).toBe("1, 12, 0, 2, 5, 16, 4, 0");
  const hiding = (richParts[bareSheet] as string)
    .replace("<sheetData>", '<cols><col min="3" max="4" hidden="1"/></cols><sheetData>')
    .replace('<row><c t="inlineStr"><is><t>女', '<row hidden="1"><c t="inlineStr"><is><t>女');
  expect(await anchor(richWorkbook({ [bareSheet]: hiding }), "长".repeat(60))).toBe("1, 12, 0, 2, 7, 16, 5, 0");
});

test("several notes on one cell become one", async () => {
  const both = [note("备注", 1, 1, "甲"), note("备注", 1, 1, "乙")];
  expect(notesIn(await applyPlan(richWorkbook(), { notes: both }), "xl/comments2.xml")).toEqual({
    A1: "推荐申报助手：\n甲\n乙",
  });
});

test("each drawing has a block of shape ids of its own, and another past its 1,023 shapes", async () => {
  const many = Array.from({ length: 1100 }, (_, index) => note("备注", index + 1, 1, "注"));
  const noted = await applyPlan(richWorkbook(), {
    notes: [...many, note("计算", 1, 1, "注"), note("金牌工人", 5, 3, "注")],
  });
  const blocks = ["1", "2", "3"].map((number) => {
    const drawing = parseVmlTree(partOf(noted, `xl/drawings/vmlDrawing${number}.vml`), "vml");
    return descendants(drawing, "idmap")[0]?.attributes.data;
  });
  expect(blocks).toEqual(["1", "2,3", "4"]);
  expect(packageFaults(noted)).toEqual([]);
  expect(differingParts(richWorkbook(), await applyPlan(noted, { notes: [] }))).toEqual([]);
});

test("never over a note or a discussion of the clerk's", async () => {
  const before = richWorkbook();
  const onTaken = [note("金牌工人", 4, 1, "我们的"), note("金牌工人", 4, 2, "我们的")];
  expect(await applyPlan(before, { notes: onTaken })).toBe(before);
});

test("taking the notes out gives back every part byte for byte, with or without a part of relationships before", async () => {
  const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships" />';
  for (const before of [richWorkbook(), richWorkbook({ "xl/worksheets/_rels/sheet2.xml.rels": noRelations })]) {
    const noted = await applyPlan(before, { notes });
    expect(differingParts(before, noted)).not.toEqual([]);
    expect(differingParts(before, await applyPlan(noted, { notes: [] }))).toEqual([]);
  }
});

test("the same notes twice change no byte; other ones take their place", async () => {
  const before = richWorkbook();
  const once = await applyPlan(before, { notes });
  expect(await applyPlan(once, { notes })).toBe(once);
  const others = [note("备注", 2, 1, "另一处")];
  expect(partsOf(await applyPlan(once, { notes: others }))).toEqual(
    partsOf(await applyPlan(before, { notes: others })),
  );
});

test("notes of ours are known by their author after another program has saved the file", async () => {
  const noted = await applyPlan(richWorkbook(), { notes });
  const comments = partOf(noted, clerksComments)
    .replace("<author>王办事员</author>", "")
    .replace("<author>推荐申报助手</author>", "<author>推荐申报助手</author><author>王办事员</author>")
    .replaceAll('authorId="1"', 'authorId="9"')
    .replaceAll('authorId="0"', 'authorId="3"')
    .replaceAll('authorId="2"', 'authorId="1"')
    .replaceAll('authorId="3"', 'authorId="2"')
    .replaceAll('authorId="9"', 'authorId="0"');
  const cleared = await applyPlan(zipOf({ ...unzipSync(noted), [clerksComments]: comments }), { notes: [] });
  expect(notesIn(cleared, clerksComments)).toEqual({ A4: "请核对", B4: "[线程批注] 已核对" });
  const root = parseTree(partOf(cleared, clerksComments), clerksComments);
  const authors = descendants(root, "author").map(({ text }) => text);
  expect(descendants(root, "comment").map(({ attributes }) => authors[Number(attributes.authorId)])).toEqual([
    "王办事员",
    "tc={A1B2C3D4-0000-4000-8000-000000000001}",
  ]);
  expect(authors).not.toContain("推荐申报助手");
  expect(partOf(cleared, clerksDrawing)).toBe(richParts[clerksDrawing]);
});

test("notes of ours are known by their first line where the authors were forgotten, as LibreOffice does", async () => {
  const noted = await applyPlan(richWorkbook(), { notes });
  const comments = partOf(noted, clerksComments)
    .replace(/<authors>.*<\/authors>/, "<authors><author> </author></authors>")
    .replaceAll(/authorId="\d"/g, 'authorId="0"');
  const cleared = await applyPlan(zipOf({ ...unzipSync(noted), [clerksComments]: comments }), { notes: [] });
  expect(notesIn(cleared, clerksComments)).toEqual({ A4: "请核对", B4: "[线程批注] 已核对" });
});
