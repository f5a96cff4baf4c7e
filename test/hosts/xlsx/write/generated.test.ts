import { unzipSync } from "fflate";
import { documentFingerprint } from "../../../../src/core/documents/fingerprint";
import type { SheetDocument } from "../../../../src/core/documents/sheetDocument";
import type { WritePlan } from "../../../../src/core/plan/writePlan";
import { sheetFingerprint } from "../../../../src/core/workbook/fingerprint";
import type { GeneratedKind, SheetData } from "../../../../src/core/workbook/workbookData";
import { childrenNamed, descendants, parseTree } from "../../../../src/hosts/xlsx/package/xmlTree";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { differingParts, partOf } from "../../../support/parts";
import { rawWorkbook, zipOf } from "../../../support/rawWorkbook";
import { richSheet, richWorkbook } from "../../../support/richWorkbook";
import { smallDocument } from "../../../support/smallDocument";

const report = (changes: Partial<SheetDocument> = {}) => ({
  kind: "check-report" as const,
  document: smallDocument("检查结果", changes),
});
const letter = { kind: "letter:gold" as const, document: smallDocument("承诺书") };
const generated = [report(), letter];

const reportPart = "xl/worksheets/sheet4.xml";
const workbookPart = "xl/workbook.xml";

async function sheetsOf(file: Uint8Array): Promise<readonly SheetData[]> {
  return (await openXlsx(file).read()).sheets;
}

async function tabs(file: Uint8Array): Promise<(string | GeneratedKind)[][]> {
  return (await sheetsOf(file)).map(({ name, generated: tag }) => (tag ? [name, tag.kind] : [name]));
}

async function apply(file: Uint8Array, ...plans: readonly WritePlan[]): Promise<Uint8Array> {
  let current = file;
  for (const plan of plans) current = await applyPlan(current, plan);
  return current;
}

test("generated sheets come last, and nothing changes but what tells of them", async () => {
  const before = richWorkbook();
  const after = await apply(before, { generated });
  expect(await tabs(after)).toEqual([
    ["金牌工人"],
    ["备注"],
    ["计算"],
    ["检查结果", "check-report"],
    ["承诺书", "letter:gold"],
  ]);
  expect(differingParts(before, after)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    ...[2, 3].map((number) => `xl/charts/chart${number}.xml`),
    ...[2, 3].map((number) => `xl/drawings/_rels/drawing${number}.xml.rels`),
    ...[2, 3].map((number) => `xl/drawings/drawing${number}.xml`),
    "xl/nominationDesk.xml",
    "xl/styles.xml",
    workbookPart,
    ...[4, 5].map((number) => `xl/worksheets/_rels/sheet${number}.xml.rels`),
    reportPart,
    "xl/worksheets/sheet5.xml",
  ]);
  expect(partOf(after, "[Content_Types].xml")).toContain(
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
  );
});

test("what is drawn is read back as it was meant, in text and in fingerprint", async () => {
  const sheet = (await sheetsOf(await apply(richWorkbook(), { generated })))[3] as SheetData;
  expect(sheet.rows.map(({ cells }) => cells.slice(1))).toEqual([
    [{ kind: "text", text: "检查结果" }],
    ["序号", "单元格", "次数"].map((text) => ({ kind: "text", text })),
    [
      { kind: "number", number: 1, format: "General" },
      { kind: "text", text: "金牌工人!C4" },
      { kind: "number", number: 3, format: "General" },
    ],
    [{ kind: "text", text: "=1+1 _x0041_\n  𠮷𬭩<&>" }],
  ]);
  expect(sheet.merges.map(({ top, right }) => [top, right])).toEqual([
    [1, 3],
    [4, 2],
  ]);
  expect(sheet.generated?.fingerprint).toBe(documentFingerprint(report().document));
  expect(sheetFingerprint(sheet)).toBe(sheet.generated?.fingerprint);
});

test("an edit by hand shows in the fingerprint", async () => {
  const edits = [{ at: { sheet: "检查结果", row: 2, column: 2 }, value: "位置" }];
  const [, , , sheet] = await sheetsOf(await apply(richWorkbook(), { generated }, { edits }));
  expect(sheet && sheetFingerprint(sheet)).not.toBe(sheet?.generated?.fingerprint);
});

test("a link leads to its cell without a relationship, and stands where the schema wants it", async () => {
  const after = await apply(richWorkbook(), { generated });
  const root = parseTree(partOf(after, reportPart), reportPart);
  expect(descendants(root, "hyperlink").map(({ attributes }) => attributes)).toEqual([
    { ref: "B3", location: "'金牌工人'!C4" },
  ]);
  expect(root.children.map(({ name }) => name)).toEqual([
    ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"],
    ...["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"],
    ...["headerFooter", "rowBreaks", "drawing", "extLst"],
  ]);
  expect(partOf(after, "xl/worksheets/_rels/sheet4.xml.rels").match(/ Type="[^"]*"/g)).toHaveLength(1);
});

test("a chart takes its numbers from the sheet's cells, and lies where it was placed", async () => {
  const after = await apply(richWorkbook(), { generated });
  const chart = parseTree(partOf(after, "xl/charts/chart2.xml"), "chart");
  expect(descendants(chart, "f").map(({ text }) => text)).toEqual([
    "'检查结果'!$B$3:$B$3",
    "'检查结果'!$C$3:$C$3",
    "'检查结果'!$B$3:$B$3",
    "'检查结果'!$A$3:$A$3",
  ]);
  expect(descendants(chart, "t").map(({ text }) => text)).toEqual(["次数<&>"]);
  const drawing = parseTree(partOf(after, "xl/drawings/drawing2.xml"), "drawing");
  const corners = ["col", "row"].map((name) => descendants(drawing, name).map(({ text }) => text));
  expect(corners).toEqual([
    ["0", "3"],
    ["4", "5"],
  ]);
  expect(partOf(after, "xl/drawings/_rels/drawing2.xml.rels")).toContain('Target="../charts/chart2.xml"');
});

test("the charts of a released sheet go on showing that sheet's numbers", async () => {
  const released = [{ kind: "check-report", name: "一月'检查" }] as const;
  const kept = await apply(richWorkbook(), { generated: [report()] }, { released, generated: [report()] });
  expect(partOf(kept, "xl/charts/chart2.xml")).toContain("<c:f>'一月''检查'!$C$3:$C$3</c:f>");
  expect(partOf(kept, "xl/charts/chart3.xml")).toContain("<c:f>'检查结果'!$C$3:$C$3</c:f>");
});

test("marks in a released sheet's name that a replacement would read stay as they are", async () => {
  const released = [{ kind: "check-report", name: "汇总$&" }] as const;
  const kept = await apply(richWorkbook(), { generated: [report()] }, { released, generated: [report()] });
  expect(partOf(kept, "xl/charts/chart2.xml")).toContain("<c:f>'汇总$&amp;'!$C$3:$C$3</c:f>");
  expect(partOf(kept, workbookPart)).toContain(">'汇总$&amp;'!$A$1:$C$5<");
});

test("print area, repeated rows and tag are names of the sheet", async () => {
  const names = descendants(
    parseTree(partOf(await apply(richWorkbook(), { generated }), workbookPart), ""),
    "definedName",
  );
  const ours = names.filter(({ attributes }) => attributes.localSheetId === "3");
  expect(ours.map(({ attributes: { name, hidden }, text }) => [name, hidden, text])).toEqual([
    ["_xlnm.Print_Area", undefined, "'检查结果'!$A$1:$C$5"],
    ["_xlnm.Print_Titles", undefined, "'检查结果'!$1:$2"],
    ["_nominationDesk", "1", `"check-report:${documentFingerprint(report().document)}"`],
  ]);
});

test("a wide table takes several pages beside each other, each with the columns that name the row", async () => {
  const { kind, document } = report();
  const wide = { ...document, page: { ...document.page, pagesWide: 3, repeatColumns: 2 } };
  const file = await apply(richWorkbook(), { generated: [{ kind, document: wide }] });
  const names = descendants(parseTree(partOf(file, workbookPart), ""), "definedName");
  expect(names.map(({ text }) => text)).toContain("'检查结果'!$A:$B,'检查结果'!$1:$2");
  const [setup] = descendants(parseTree(partOf(file, "xl/worksheets/sheet4.xml"), ""), "pageSetup");
  expect(setup?.attributes).toMatchObject({ fitToWidth: "3", fitToHeight: "0", pageOrder: "overThenDown" });
});

test("looks are put behind the clerk's, each once", async () => {
  const before = partOf(richWorkbook(), "xl/styles.xml");
  const after = partOf(await apply(richWorkbook(), { generated }), "xl/styles.xml");
  const [old, now] = [before, after].map((source) => {
    const root = parseTree(source, "styles");
    return (name: string) =>
      childrenNamed(root, name).flatMap((each) => each.children.map(({ start, end }) => source.slice(start, end)));
  });
  for (const name of ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]) {
    const looks = now?.(name) ?? [];
    expect(looks.slice(0, old?.(name).length)).toEqual(old?.(name));
    expect(looks.slice(old?.(name).length)).toEqual([...new Set(looks.slice(old?.(name).length))]);
    expect(after).toContain(`<${name} count="${looks.length}"`);
  }
});

test("taking them out again gives back every part byte for byte, whether at once or after marks and notes", async () => {
  const before = richWorkbook();
  const withoutGenerated = ["letter:gold", "check-report"] as const;
  expect(differingParts(before, await apply(before, { generated }, { withoutGenerated }))).toEqual([]);
  const marks = [{ sheet: "金牌工人", severity: "error" as const, areas: [{ top: 4, left: 1, bottom: 4, right: 1 }] }];
  const notes = [{ at: { sheet: "备注", row: 1, column: 1 }, text: "注" }];
  const all = await apply(before, { marks }, { generated, notes }, { marks: [] }, { notes: [] });
  expect(differingParts(before, all)).toContain("xl/styles.xml");
  expect(differingParts(before, await apply(all, { withoutGenerated }))).toEqual([]);
});

test("the same plan twice changes no byte", async () => {
  const once = await apply(richWorkbook(), { generated });
  expect(await applyPlan(once, { generated })).toBe(once);
  const without = { withoutGenerated: ["summary"] } as const;
  expect(await applyPlan(once, without)).toBe(once);
});

test("a name that the clerk has taken gets a number, and the sheet keeps it", async () => {
  const before = rawWorkbook({ sheets: { 检查结果: "<sheetData/>", "检查结果 (2)": "<sheetData/>" } });
  const once = await apply(before, { generated: [report()] });
  expect((await tabs(once)).at(-1)).toEqual(["检查结果 (3)", "check-report"]);
  expect(await applyPlan(once, { generated: [report()] })).toBe(once);
});

test("a sheet is replaced where it stands and under the name it has by now", async () => {
  const once = await apply(richWorkbook(), { generated });
  const moved = partOf(once, workbookPart).replace('name="检查结果" ', 'name="一月检查" ');
  const again = await apply(zipOf({ ...unzipSync(once), [workbookPart]: moved }), {
    generated: [report({ rows: [{ cells: [{ column: 1, value: "新的", style: "title" }] }] })],
  });
  expect(await tabs(again)).toEqual([
    ["金牌工人"],
    ["备注"],
    ["计算"],
    ["一月检查", "check-report"],
    ["承诺书", "letter:gold"],
  ]);
  const sheet = (await sheetsOf(again))[3] as SheetData;
  expect(sheet.rows.map(({ cells }) => cells[1])).toEqual([{ kind: "text", text: "新的" }]);
  expect(sheetFingerprint(sheet)).toBe(sheet.generated?.fingerprint);
  expect(partOf(again, workbookPart)).toContain(`'一月检查'!$A$1:$C$1`);
});

test("names and the open tab follow the tabs when one before them goes", async () => {
  const once = await apply(richWorkbook(), { generated });
  // Excel: the clerk has pulled the report to the front, and left the hidden sheet's neighbour open.
  const order = [3, 0, 1, 2, 4];
  const source = partOf(once, workbookPart);
  const tabsXml = descendants(parseTree(source, ""), "sheet").map(({ start, end }) => source.slice(start, end));
  const moved = source
    .replace(tabsXml.join(""), order.map((index) => tabsXml[index]).join(""))
    .replaceAll(/localSheetId="(\d)"/g, (_, id: string) => `localSheetId="${order.indexOf(Number(id))}"`)
    .replace('activeTab="1"', 'activeTab="2"');
  const gone = await apply(zipOf({ ...unzipSync(once), [workbookPart]: moved }), {
    withoutGenerated: ["check-report"],
  });
  expect(
    differingParts(gone, await apply(richWorkbook(), { generated }, { withoutGenerated: ["check-report"] })),
  ).toEqual(["xl/nominationDesk.xml"]);
});

test("the open tab is never one that is gone", async () => {
  const once = await apply(richWorkbook(), { generated: [report()] });
  const open = partOf(once, workbookPart).replace('activeTab="1"', 'activeTab="3" firstSheet="3"');
  const gone = await apply(zipOf({ ...unzipSync(once), [workbookPart]: open }), { withoutGenerated: ["check-report"] });
  expect(partOf(gone, workbookPart)).toContain('activeTab="2" firstSheet="2"');
});

test("a released sheet is the clerk's: renamed, no longer recognised, with its looks and its print area", async () => {
  const released = [{ kind: "letter:gold", name: "承诺书（原稿）" }] as const;
  const kept = await apply(
    richWorkbook(),
    { generated },
    { released, generated },
    { withoutGenerated: ["check-report", "letter:gold"] },
  );
  expect(await tabs(kept)).toEqual([["金牌工人"], ["备注"], ["计算"], ["承诺书（原稿）"]]);
  expect(partOf(kept, workbookPart)).toContain(`localSheetId="3">'承诺书（原稿）'!$A$1:$C$5</definedName>`);
  const root = parseTree(partOf(kept, "xl/worksheets/sheet5.xml"), "");
  const looks = descendants(parseTree(partOf(kept, "xl/styles.xml"), ""), "xf").length;
  for (const cell of descendants(root, "c")) expect(Number(cell.attributes.s)).toBeLessThan(looks);
});

test("releasing and drawing anew in one plan, twice, keeps one copy; a sheet edited by hand is never lost", async () => {
  const plan: WritePlan = { released: [{ kind: "letter:gold", name: "承诺书（原稿）" }], generated: [letter] };
  const twice = await apply(richWorkbook(), { generated: [letter] }, plan, plan);
  expect((await tabs(twice)).slice(3)).toEqual([["承诺书（原稿）"], ["承诺书", "letter:gold"]]);
  const edits = [{ at: { sheet: "承诺书", row: 2, column: 2 }, value: "手改" }];
  expect((await tabs(await apply(twice, { edits }, plan))).slice(3)).toEqual([
    ["承诺书（原稿）"],
    ["承诺书（原稿） (2)"],
    ["承诺书", "letter:gold"],
  ]);
});

test("what another program has hung on a generated sheet goes with it", async () => {
  const once = await apply(richWorkbook(), { generated: [report()] });
  const related = partOf(once, "xl/worksheets/_rels/sheet4.xml.rels");
  const printer =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/printerSettings" Target="../printerSettings/printerSettings2.bin"/>';
  const saved = zipOf({
    ...unzipSync(once),
    "xl/worksheets/_rels/sheet4.xml.rels": related.replace("</Relationships>", `${printer}</Relationships>`),
    "xl/printerSettings/printerSettings2.bin": Uint8Array.from([1]),
  });
  const gone = await apply(saved, { withoutGenerated: ["check-report"] });
  expect(differingParts(richWorkbook(), gone)).toEqual([]);
});

test("a workbook without names, in a sheet with a prefix or not, gets and loses them", async () => {
  const workbook = partOf(richWorkbook(), workbookPart).replace(/<definedNames>.*<\/definedNames>/, "");
  const before = richWorkbook({ [workbookPart]: workbook });
  const after = await apply(before, { generated });
  expect(partOf(after, workbookPart)).toContain(
    '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="3">',
  );
  expect(partOf(after, richSheet)).toBe(partOf(before, richSheet));
  expect(differingParts(before, await apply(after, { withoutGenerated: ["check-report", "letter:gold"] }))).toEqual([]);
});
