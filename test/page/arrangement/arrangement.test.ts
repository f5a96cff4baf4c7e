import type { Area } from "../../../src/core/cells/cellRef";
import { openView } from "../../../src/hosts/xlsx/view/openView";
import { withMarks } from "../../../src/hosts/xlsx/view/viewWithEdits";
import { arrangedModel } from "../../../src/page/arrangement/arrangedModel";
import {
  type Arrangement,
  arrangedRows,
  arrangementOf,
  isPlain,
  tallMerge,
  valuesOf,
  withRow,
} from "../../../src/page/arrangement/arrangement";
import { sheetModel } from "../../../src/page/grid/sheetModel";
import { rawWorkbook } from "../../support/rawWorkbook";

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;
const rows = [
  `<row r="1">${text("A1", "名单")}</row>`,
  `<row r="3">${text("A3", "姓名")}${text("B3", "工龄")}</row>`,
  `<row r="4">${text("A4", "段丽")}${number("B4", 12)}</row>`,
  `<row r="5" hidden="1">${text("A5", "隐藏")}${number("B5", 1)}</row>`,
  `<row r="6">${text("A6", "白洁 ")}${text("B6", "约3年")}</row>`,
  `<row r="8">${text("A8", "安宁")}</row>`,
  `<row r="9">${text("A9", "段丽")}${number("B9", 3)}</row>`,
  '<row r="12"><c r="A12" s="0"/></row>',
];
const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C9:D9"/></mergeCells>';
const file = rawWorkbook({ sheets: { 名单: `<sheetData>${rows.join("")}</sheetData>${merges}` } });
const at = (row: number): Area => ({ top: row, left: 1, bottom: row, right: 1 });
const view = withMarks(openView(file), [{ sheet: "名单", severity: "error", areas: [at(6), at(9)] }]);
const model = sheetModel(view, "名单");
const plain = arrangementOf("名单", 3);
const chosen = (...each: [number, string[]][]) => new Map(each.map(([column, texts]) => [column, new Set(texts)]));

test.each<[string, Partial<Arrangement>, readonly number[]]>([
  ["all, hidden and blank ones apart", {}, [4, 6, 8, 9]],
  ["those of one text, blanks around it do not count", { chosen: chosen([1, ["白洁"]]) }, [6]],
  ["those of several", { chosen: chosen([1, ["段丽", "安宁"]]) }, [4, 8, 9]],
  ["those blank in a column", { chosen: chosen([2, [""]]) }, [8]],
  ["those that fit in both columns", { chosen: chosen([1, ["段丽"]], [2, ["3"]]) }, [9]],
  ["marked ones", { isMarkedOnly: true }, [6, 9]],
  ["by texts, as Chinese is sorted; like ones as in the file", { sort: { column: 1, by: 1 } }, [8, 6, 4, 9]],
  ["the other way round", { sort: { column: 1, by: -1 } }, [4, 9, 6, 8]],
  ["by numbers, then texts, then blanks", { sort: { column: 2, by: 1 } }, [9, 4, 6, 8]],
  ["blanks stand last the other way round, too", { sort: { column: 2, by: -1 } }, [6, 4, 9, 8]],
])("shows %s", (_, part, expected) => {
  expect(arrangedRows(model, { ...plain, ...part })).toEqual({ head: 3, rows: expected, last: 9 });
});

test("one that asks for nothing is plain", () => {
  expect(isPlain(plain)).toBe(true);
  expect([chosen([1, [""]]), plain.chosen].map((each) => isPlain({ ...plain, chosen: each }))).toEqual([false, true]);
  expect([isPlain({ ...plain, isMarkedOnly: true }), isPlain({ ...plain, sort: { column: 1, by: 1 } })]).toEqual([
    false,
    false,
  ]);
});

test("a row that one goes to stands where the file has it, or last where rows are sorted", () => {
  const arranged = { head: 3, rows: [4, 9], last: 9 };
  expect(withRow(arranged, 6, false).rows).toEqual([4, 6, 9]);
  expect(withRow(arranged, 6, true).rows).toEqual([4, 9, 6]);
});

test("each text of a column is offered once, with how many rows have it", () => {
  expect(valuesOf(model, 3, 1)).toEqual([
    { text: "安宁", count: 1 },
    { text: "白洁", count: 1 },
    { text: "段丽", count: 2 },
  ]);
  expect(valuesOf(model, 3, 2)[0]).toEqual({ text: "", count: 1 });
});

test("rows are counted as they are shown, and known by the file's", () => {
  const shown = arrangedModel(view, model.sheet, { head: 3, rows: [9, 4], last: 9 });
  expect([1, 3, 4, 5, 6, 7].map(shown.fileRow)).toEqual([1, 3, 9, 4, 10, 11]);
  expect([1, 3, 9, 4, 6, 10, 12].map(shown.shownRow)).toEqual([1, 3, 4, 5, null, 6, 8]);
  expect([3, 4, 5, 6].map((row) => shown.text(row, 1))).toEqual(["姓名", "段丽", "段丽", ""]);
  expect(shown.sheet.lastRow).toBe(8);
  expect([shown.merges.at(1, 2), shown.merges.at(4, 4)].map((each) => each?.bottom)).toEqual([1, 4]);
  expect([4, 5].map((row) => shown.marks.inRow(row).length)).toEqual([1, 0]);
});

test("merged cells over several rows of records are found, those of headings are not", () => {
  const tall = '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B4:B5"/></mergeCells>';
  const sheets = { 名单: `<sheetData>${rows.join("")}</sheetData>${tall}` };
  const merged = sheetModel(openView(rawWorkbook({ sheets })), "名单");
  expect(tallMerge(merged, 3)).toMatchObject({ top: 4, left: 2 });
  expect(tallMerge(model, 3)).toBeNull();
});
