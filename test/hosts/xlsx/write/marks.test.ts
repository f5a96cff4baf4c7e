import { unzipSync } from "fflate";
import type { Area } from "../../../../src/core/cells/cellRef";
import type { Mark } from "../../../../src/core/highlights/mark";
import type { Severity } from "../../../../src/core/notice/severity";
import { descendants, parseTree } from "../../../../src/hosts/xlsx/package/xmlTree";
import { applyPlan } from "../../../../src/hosts/xlsx/write/applyPlan";
import { differingParts, partOf } from "../../../support/parts";
import { mainNamespace, rawWorkbook, zipOf } from "../../../support/rawWorkbook";
import {
  bareSheet,
  prefixedSheet,
  richParts,
  richRows,
  richSheet,
  richTail,
  richWorkbook,
  worksheet,
} from "../../../support/richWorkbook";

const cell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
const mark = (severity: Severity, areas: readonly Area[], sheet = "金牌工人"): Mark => ({ sheet, severity, areas });
const marks = [
  mark("warning", [{ top: 4, left: 2, bottom: 6, right: 3 }]),
  mark("error", [cell(4, 3), cell(9, 5)]),
  mark("advice", [cell(1, 1)], "备注"),
  mark("error", [cell(1, 1)], "计算"),
];

test("marks are conditional formats with a tag, one a severity, that count before the clerk's own", async () => {
  const sheet = partOf(await applyPlan(richWorkbook(), { marks }), richSheet);
  const { conditionalFormatting = "", dataValidations = "" } = richTail;
  const clerks = conditionalFormatting.replace('priority="3"', 'priority="5"').replace('priority="7"', 'priority="9"');
  expect(sheet.slice(sheet.indexOf("<conditionalFormatting"), sheet.indexOf(dataValidations))).toBe(
    clerks +
      '<conditionalFormatting sqref="C4 E9"><cfRule type="expression" dxfId="1" priority="1"><formula>LEN("nomination-desk:error")&gt;0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B4:C6"><cfRule type="expression" dxfId="2" priority="2"><formula>LEN("nomination-desk:warning")&gt;0</formula></cfRule></conditionalFormatting>',
  );
});

test("severities differ by line as well as by colour", async () => {
  const styles = partOf(await applyPlan(richWorkbook(), { marks }), "xl/styles.xml");
  expect(styles).toContain('<dxfs count="4"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><b/><u/>');
  for (const line of ["thin", "dashed", "dotted"]) expect(styles).toContain(`<left style="${line}">`);
});

test("only the marked sheets, the styles, their original and the list of contents change", async () => {
  const before = richWorkbook();
  expect(differingParts(before, await applyPlan(before, { marks }))).toEqual(
    ["[Content_Types].xml", "xl/nominationDesk.xml", "xl/styles.xml", richSheet, bareSheet, prefixedSheet].sort(),
  );
});

test("clearing gives back every part byte for byte", async () => {
  const before = richWorkbook();
  const marked = await applyPlan(before, { marks });
  expect(differingParts(before, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

test("the same marks twice, and no marks where there are none, change no byte", async () => {
  const before = richWorkbook();
  const once = await applyPlan(before, { marks });
  expect(await applyPlan(once, { marks })).toBe(once);
  expect(await applyPlan(before, { marks: [] })).toBe(before);
});

test("marks that are no longer listed disappear, also from sheets of which nothing is said", async () => {
  const before = richWorkbook();
  const later = [mark("error", [cell(5, 1)])];
  const twice = await applyPlan(await applyPlan(before, { marks }), { marks: later });
  expect(differingParts(twice, await applyPlan(before, { marks: later }))).toEqual([
    "xl/nominationDesk.xml",
    "xl/styles.xml",
  ]);
  expect(differingParts(before, await applyPlan(twice, { marks: [] }))).toEqual([]);
});

const order = Object.keys(richTail);
test.each(["", ...order])("marks stand where the schema wants them when the sheet's tail is only %s", async (only) => {
  const before = richWorkbook({ [richSheet]: worksheet(richRows, richTail[only] ?? "") });
  const marked = await applyPlan(before, { marks });
  expect(tailNames(partOf(marked, richSheet))).toEqual(
    [...new Set([only, "conditionalFormatting"])].filter(Boolean).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  expect(differingParts(before, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

test.each(order)("marks stand where the schema wants them when the sheet's tail lacks %s", async (missing) => {
  const tail = order.filter((name) => name !== missing).map((name) => richTail[name]);
  const before = richWorkbook({ [richSheet]: worksheet(richRows, tail.join("")) });
  const marked = await applyPlan(before, { marks });
  expect(tailNames(partOf(marked, richSheet))).toEqual(
    order.filter((name) => name !== missing || name === "conditionalFormatting"),
  );
});

/** The different elements behind the rows, in their order. */
function tailNames(sheet: string): string[] {
  const names = parseTree(sheet, "sheet").children.map(({ name }) => name);
  return [...new Set(names.slice(names.indexOf("sheetData") + 1))];
}

test("a sheet whose elements bear a prefix gets marks of the same namespace", async () => {
  const sheet = partOf(await applyPlan(richWorkbook(), { marks }), prefixedSheet);
  expect(sheet).toContain(
    `</x:sheetData><conditionalFormatting xmlns="${mainNamespace}" sqref="A1"><cfRule type="expression" dxfId="1" priority="1">`,
  );
});

test.each([
  [
    "a rule that stops the others",
    '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>LEN(R4)&gt;0</formula></cfRule>',
  ],
  ["rules of one priority", '<cfRule type="uniqueValues" priority="1"/><cfRule type="duplicateValues" priority="1"/>'],
  ["a priority in single quotes", "<cfRule type='uniqueValues' priority = '12' />"],
  [
    "priorities that are none",
    '<cfRule type="uniqueValues"/><cfRule type="uniqueValues" priority="0"/><cfRule type="uniqueValues" priority="x"/>',
  ],
])("before %s ours count, and it comes back as it stood", async (_, rules) => {
  const tail = `<conditionalFormatting sqref="R4:R9">${rules}</conditionalFormatting>`;
  const before = richWorkbook({ [richSheet]: worksheet(richRows, tail) });
  const marked = await applyPlan(before, { marks: [mark("error", [cell(4, 18)]), mark("advice", [cell(5, 18)])] });
  const [ours, theirs] = [true, false].map((isOurs) =>
    descendants(parseTree(partOf(marked, richSheet), "sheet"), "cfRule")
      .filter((rule) => isOurs === (rule.children[0]?.text.includes("nomination-desk") ?? false))
      .map(({ attributes }) => Number(attributes.priority)),
  );
  expect(ours).toEqual([1, 2]);
  expect(theirs?.filter((priority) => priority > 0 && priority <= 2)).toEqual([]);
  expect(differingParts(before, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

test("where a rule of the clerk's was put between ours since, the order of his own stays", async () => {
  const rule = (priority: number, formula: string) =>
    `<conditionalFormatting sqref="A${priority}"><cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const mixed =
    rule(1, 'LEN("nomination-desk:error")&gt;0') +
    rule(2, "A1=1") +
    rule(3, 'LEN("nomination-desk:advice")&gt;0') +
    rule(4, "A1=2");
  const cleared = await applyPlan(richWorkbook({ [richSheet]: worksheet(richRows, mixed) }), { marks: [] });
  const left = descendants(parseTree(partOf(cleared, richSheet), "sheet"), "cfRule");
  expect(left.map(({ attributes, children }) => [attributes.priority, children[0]?.text])).toEqual([
    ["1", "A1=1"],
    ["2", "A1=2"],
  ]);
});

test("an address of exactly 8,192 characters is one list, one character more is two", async () => {
  const sheets = { 金牌工人: "<sheetData/>" };
  // 1,365 addresses of five characters and the spaces between come to 8,189, the last one fills the rest.
  const lists = async (last: Area) => {
    const areas = [...Array.from({ length: 1365 }, (_, index) => cell(1000 + index, 1)), last];
    const sheet = partOf(await applyPlan(rawWorkbook({ sheets }), { marks: [mark("error", areas)] }), richSheet);
    return parseTree(sheet, "sheet").children.flatMap(({ attributes }) => attributes.sqref?.length ?? []);
  };
  expect(await lists(cell(1, 1))).toEqual([8192]);
  expect(await lists(cell(10, 1))).toEqual([8189, 3]);
});

test("every rule of a sheet has a priority of its own", async () => {
  const areas = Array.from({ length: 3000 }, (_, index) => cell(index + 1, 1));
  const marked = await applyPlan(richWorkbook(), { marks: [mark("error", areas), mark("advice", areas)] });
  const rules = descendants(parseTree(partOf(marked, richSheet), "sheet"), "cfRule");
  expect(rules.map(({ attributes }) => attributes.priority)).toEqual(["9", "13", "1", "2", "3", "4", "5", "6"]);
});

test("a workbook without styles gets some, and loses them with its last mark", async () => {
  const before = rawWorkbook({ sheets: { 金牌工人: "<sheetData/>" } });
  const marked = await applyPlan(before, { marks });
  expect(partOf(marked, "xl/styles.xml")).toContain('<dxfs count="2">');
  expect(partOf(marked, richSheet)).toContain("</conditionalFormatting></worksheet>");
  expect(differingParts(before, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

test("an empty list of looks is filled and emptied again as it stood", async () => {
  const before = rawWorkbook({ sheets: { 金牌工人: "<sheetData />" }, styles: '<dxfs count="0" />' });
  const marked = await applyPlan(before, { marks: [mark("error", [cell(1, 1)])] });
  expect(partOf(marked, "xl/styles.xml")).toContain('<dxfs count="1"><dxf><font><b/>');
  expect(differingParts(before, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

test("a part in UTF-16 stays in UTF-16", async () => {
  const text = worksheet(richRows, "").replace("UTF-8", "UTF-16");
  const utf16 = (content: string) => Uint8Array.from(Buffer.from(`\uFEFF${content}`, "utf16le"));
  const before = zipOf({ ...richParts, [richSheet]: utf16(text) });
  const marked = await applyPlan(before, { marks: [mark("error", [cell(4, 3)])] });
  expect(Buffer.from(unzipSync(marked)[richSheet] ?? []).toString("utf16le")).toContain(
    '</sheetData><conditionalFormatting sqref="C4">',
  );
  expect(differingParts(before, await applyPlan(marked, { marks: [] }))).toEqual([]);
});

describe("after another program has saved the file", () => {
  test("marks are found by their tag, whatever their look, order and company", async () => {
    const theirs =
      '<conditionalFormatting sqref="A4"><cfRule type="expression" dxfId="5" priority="1"><formula>A4=1</formula></cfRule>' +
      '<cfRule type="expression" dxfId="7" priority="2"><formula>LEN("nomination-desk:error")>0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B4 C9" pivot="0"><cfRule dxfId="6" type="expression" priority="4"><formula>len("nomination-desk:advice") &gt; 0</formula></cfRule></conditionalFormatting>';
    const saved = richWorkbook({ [richSheet]: worksheet(richRows, theirs) });
    expect(partOf(await applyPlan(saved, { marks: [] }), richSheet)).toBe(
      worksheet(
        richRows,
        '<conditionalFormatting sqref="A4"><cfRule type="expression" dxfId="5" priority="1"><formula>A4=1</formula></cfRule></conditionalFormatting>',
      ),
    );
  });

  test("its styles stay, since ours are no longer what they were put on", async () => {
    const marked = await applyPlan(richWorkbook(), { marks });
    const styles = partOf(marked, "xl/styles.xml").replace("TableStyleMedium2", "TableStyleMedium9");
    const saved = zipOf({ ...unzipSync(marked), "xl/styles.xml": styles });
    const cleared = await applyPlan(saved, { marks: [] });
    expect(partOf(cleared, "xl/styles.xml")).toBe(styles);
    expect(differingParts(richWorkbook(), cleared)).toEqual(["xl/styles.xml"]);
  });
});
