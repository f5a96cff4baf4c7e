import { createWorkbook } from "../../../../src/app/createWorkbook";
import { atOnce } from "../../../../src/core/cells/atOnce";
import { cellText } from "../../../../src/core/cells/cellValue";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildTemplate } from "../../../../src/hosts/xlsx/template/buildTemplate";
import { formattedText } from "../../../../src/hosts/xlsx/view/format/formattedText";
import { openView } from "../../../../src/hosts/xlsx/view/openView";
import { viewWithEdits, withMarks } from "../../../../src/hosts/xlsx/view/viewWithEdits";
import type { WorkbookView } from "../../../../src/hosts/xlsx/view/workbookView";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { hostErrorOf } from "../../../support/hostError";
import { rawWorkbook } from "../../../support/rawWorkbook";
import { richWorkbook } from "../../../support/richWorkbook";

/** What a cell shows. */
function shown(view: WorkbookView, sheet: string, row: number, column: number): string {
  const cell = view.sheet(sheet).rows.get(row)?.cells[column];
  return formattedText(cell?.value ?? null, view.looks[cell?.style ?? 0]?.format ?? "", view.date1904);
}

async function template(): Promise<Uint8Array> {
  const created = await createWorkbook({ unit: "富民县总工会", notice, build: buildTemplate });
  if (!created.ok) throw new Error(created.message);
  return created.bytes;
}

test("a rich workbook: tabs, sizes, merges, frozen rows and looks", () => {
  const view = openView(richWorkbook());
  expect(view.tabs).toEqual([
    { name: "金牌工人", visibility: "visible", colour: "#C00000" },
    { name: "备注", visibility: "visible", colour: null },
    { name: "计算", visibility: "hidden", colour: null },
  ]);
  expect(view.activeTab).toBe("备注");
  const sheet = view.sheet("金牌工人");
  expect(sheet.columns).toEqual([
    { from: 1, to: 1, width: 98, hidden: false, style: null },
    { from: 3, to: 3, width: 154, hidden: false, style: 3 },
  ]);
  expect(sheet.rows.get(1)?.height).toBe(40);
  expect(sheet.rows.get(4)?.height).toBeNull();
  expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
  expect(sheet).toMatchObject({ lastRow: 6, lastColumn: 5, defaultRowHeight: 20, gridLines: true });
  expect(shown(view, "金牌工人", 5, 1)).toBe("𠮷岩英");
  expect(shown(view, "金牌工人", 4, 5)).toBe("24");
  const title = view.looks[sheet.rows.get(1)?.cells[1]?.style ?? 0];
  expect(title).toMatchObject({ font: { name: "黑体", size: 16, bold: true }, alignment: { horizontal: "center" } });
});

test("parts with prefixes, without addresses and with a byte order mark are read alike", () => {
  const view = openView(richWorkbook());
  expect(shown(view, "备注", 2, 1)).toBe("女");
  expect(shown(view, "计算", 1, 1)).toBe("1");
});

test("the template: marks before headers, a frozen head, tab colours", async () => {
  const view = openView(await template());
  expect(shown(view, "金牌工人", 3, 3)).toBe("● 姓名");
  expect(view.sheet("金牌工人").frozen).toEqual({ rows: 3, columns: 3 });
  expect(view.tabs.find(({ name }) => name === "金牌工人")?.colour).toBe("#4F81BD");
  expect(view.tabs.find(({ name }) => name === "_meta")?.visibility).toBe("veryHidden");
});

test("our marks are told by severity, and are gone when they are cleared; other conditional formats are not ours", async () => {
  const host = openXlsx(richWorkbook());
  expect(openView(host.bytes()).sheet("金牌工人").marks).toEqual([]);
  const areas = [
    { top: 4, left: 2, bottom: 4, right: 2 },
    { top: 6, left: 1, bottom: 9, right: 3 },
  ];
  const advice = [{ top: 5, left: 1, bottom: 5, right: 1 }];
  await host.write({
    marks: [
      { sheet: "金牌工人", severity: "error", areas },
      { sheet: "金牌工人", severity: "advice", areas: advice },
    ],
  });
  expect(openView(host.bytes()).sheet("金牌工人").marks).toEqual([
    { severity: "error", areas },
    { severity: "advice", areas: advice },
  ]);
  await host.write({ marks: [] });
  expect(openView(host.bytes()).sheet("金牌工人").marks).toEqual([]);
});

test("hidden rows and columns, frozen columns, defaults and missing grid lines", () => {
  const content =
    '<sheetViews><sheetView showGridLines="0"><pane xSplit="2" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="18" defaultColWidth="10"/><cols><col min="2" max="3" width="9" hidden="1"/></cols>' +
    '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="4" s="0" customFormat="1" ht="15"/></sheetData>';
  const sheet = openView(rawWorkbook({ sheets: { 名单: content } })).sheet("名单");
  expect(sheet).toMatchObject({
    defaultRowHeight: 24,
    defaultColumnWidth: 70,
    frozen: { rows: 0, columns: 2 },
    gridLines: false,
    lastRow: 4,
    lastColumn: 1,
  });
  expect(sheet.columns).toEqual([{ from: 2, to: 3, width: 63, hidden: true, style: null }]);
  expect(sheet.rows.get(2)?.hidden).toBe(true);
  expect(sheet.rows.get(4)).toEqual({ height: 20, hidden: false, style: 0, cells: [] });
});

test("a pane that is split but not frozen keeps nothing in view", () => {
  const content = '<sheetViews><sheetView><pane xSplit="900" ySplit="600"/></sheetView></sheetViews><sheetData/>';
  expect(openView(rawWorkbook({ sheets: { 名单: content } })).sheet("名单").frozen).toEqual({ rows: 0, columns: 0 });
});

test("sheets are read once, and a damaged one only when it is looked at", () => {
  const view = openView(rawWorkbook({ sheets: { 名单: "<sheetData/>", 坏: '<sheetData><row r="0"/></sheetData>' } }));
  expect(view.sheet("名单")).toBe(view.sheet("名单"));
  expect(hostErrorOf(() => view.sheet("坏")).code).toBe("damaged");
});

test("edits show as they do when the edited file is opened anew", async () => {
  const host = openXlsx(richWorkbook());
  const before = openView(host.bytes());
  const edits = [
    { at: { sheet: "金牌工人", row: 4, column: 1 }, value: "刀美兰" },
    { at: { sheet: "金牌工人", row: 4, column: 4 }, value: null },
    { at: { sheet: "金牌工人", row: 12, column: 3 }, value: 5 },
  ];
  await host.write({ edits });
  const [patched, read] = [viewWithEdits(before, edits), openView(host.bytes())];
  for (const { at, value } of edits) {
    expect(shown(patched, at.sheet, at.row, at.column)).toBe(String(value ?? ""));
    expect(shown(read, at.sheet, at.row, at.column)).toBe(String(value ?? ""));
    const styles = [patched, read].map((view) => view.sheet(at.sheet).rows.get(at.row)?.cells[at.column]?.style ?? 0);
    expect(styles[0]).toBe(styles[1]);
  }
  expect(patched.sheet("金牌工人").lastRow).toBe(12);
  expect(cellText(before.sheet("金牌工人").rows.get(4)?.cells[1]?.value ?? undefined)).toBe("岩英");
});

test("after ever so many edits and checks a view goes back to the file, and not to each view before it", () => {
  const file = openView(richWorkbook());
  const at = { sheet: "金牌工人", row: 4, column: 1 };
  const areas = [{ top: 4, bottom: 4, left: 1, right: 1 }];
  let view = file;
  for (let turn = 0; turn < 10_000; turn++) {
    view = withMarks(viewWithEdits(view, [{ at, value: turn }]), [{ sheet: at.sheet, severity: "error", areas }]);
  }
  expect(view.sheet("备注")).toEqual(file.sheet("备注"));
  expect(shown(view, at.sheet, at.row, at.column)).toBe("9999");
  expect([atOnce(view.markingCells(at.sheet)), atOnce(view.markingCells("备注"))]).toEqual([1, 0]);
  const marked = view.sheet("备注");
  expect(viewWithEdits(view, [{ at, value: "岩英" }]).sheet("备注")).toBe(marked);
});
