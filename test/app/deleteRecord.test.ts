import { deleteRecord, restoreCells } from "../../src/app/deleteRecord";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { formRow } from "../../src/core/workbook/formRow";
import { readRecords } from "../../src/core/workbook/reading/readRecords";
import { withEdits } from "../../src/core/workbook/withEdits";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { openTestExcel } from "../support/excelHost/openTestExcel";
import { inExcel } from "../support/inExcel";
import { rawWorkbook } from "../support/rawWorkbook";

const sheet = "金牌工人";
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="3">${text("A3", "序号")}${text("B3", "编号")}${text("C3", "姓名")}${text("D3", "性别")}${text("E3", "自编")}</row>`;

/** Two records in rows 4 and 5, the first with `extra` cells in F4, and what stands behind the rows. */
function workbook(extra = "", behind = ""): Uint8Array {
  const first = `<c r="A4"><v>1</v></c>${text("B4", "GW-530124-001")}${text("C4", "岩英")}${text("D4", "女")}${text("E4", "自编1")}${extra}`;
  const second = `<c r="A5"><v>2</v></c>${text("B5", "GW-530124-002")}${text("C5", "岩罕")}`;
  return rawWorkbook({
    sheets: { [sheet]: `<sheetData>${header}<row r="4">${first}</row><row r="5">${second}</row></sheetData>${behind}` },
  });
}

async function shownBy(host: WorkbookHost) {
  const data = await host.read();
  const shown = { data, records: readRecords(data, notice) };
  const row = formRow(shown, { sheet, row: 4, column: 1 });
  if (!row) throw new Error("no row");
  return { shown, row };
}

const cellsOf = async (host: WorkbookHost, row: number) =>
  (await host.read()).sheets[0]?.rows.find((each) => each.row === row)?.cells.filter((cell) => cell !== undefined) ??
  [];

const hosts: readonly [string, (file: Uint8Array) => Promise<WorkbookHost>, boolean][] = [
  ["a file", async (file) => openXlsx(file), true],
  ["Excel", async (file) => (await openTestExcel(file)).host, false],
];

describe.each(hosts)("in %s", (_, open, restores) => {
  test("a row loses all that stands under its headers, the clerk's own too, and nothing else; values come back", async () => {
    const host = await open(workbook(text("H4", "旁注")));
    const { shown, row } = await shownBy(host);
    const before = await host.read();
    const { back, edits } = await deleteRecord(host, notice, shown, row, restores);
    expect(await cellsOf(host, 4)).toEqual([{ kind: "text", text: "旁注" }]);
    expect(await cellsOf(host, 5)).toHaveLength(3);
    const data = withEdits(shown.data, edits);
    await restoreCells(host, notice, { data, records: readRecords(data, notice) }, back);
    // A file has grown a little.
    expect(inExcel(await host.read())).toEqual(inExcel(before));
  });

  test("it goes with the person, where the row has moved", async () => {
    const host = await open(workbook());
    const { shown, row } = await shownBy(host);
    const at = (number: number, column: number) => ({ sheet, row: number, column });
    const moved = [
      { at: at(4, 1), value: 2 },
      { at: at(4, 2), value: "GW-530124-002" },
      { at: at(4, 3), value: "岩罕" },
      { at: at(4, 4), value: null },
      { at: at(4, 5), value: null },
      { at: at(5, 1), value: 1 },
      { at: at(5, 2), value: "GW-530124-001" },
      { at: at(5, 3), value: "岩英" },
      { at: at(5, 4), value: "女" },
      { at: at(5, 5), value: "自编1" },
    ];
    await host.write({ edits: moved });
    await deleteRecord(host, notice, shown, row, restores).catch(() => undefined);
    expect((await cellsOf(host, 4)).map((cell) => cell.kind === "text" && cell.text)).toContain("岩罕");
  });
});

test.each([
  ["a formula", '<c r="D4"><f>1+1</f><v>2</v></c>'],
  ["an error", '<c r="D4" t="e"><v>#N/A</v></c>'],
])("where the program has its own undo, a row with %s is left to it", async (_, cell) => {
  const file = rawWorkbook({
    sheets: {
      [sheet]: `<sheetData>${header}<row r="4">${text("B4", "GW-530124-001")}${text("C4", "岩英")}${cell}</row></sheetData>`,
    },
  });
  const { host } = await openTestExcel(file);
  const { shown, row } = await shownBy(host);
  await expect(deleteRecord(host, notice, shown, row, false)).rejects.toMatchObject({
    message: "“金牌工人”表第4行有公式或图片（D4），删除后不能在此恢复，未删除；请直接在表格中删除该行。",
  });
  expect(await host.read()).toEqual(shown.data);
  const own = openXlsx(file);
  const { shown: seen, row: same } = await shownBy(own);
  await deleteRecord(own, notice, seen, same, true);
  expect(await cellsOf(own, 4)).toEqual([]);
});

test.each([
  ["with the row below", "D4:D5", "D4:D5"],
  ["within the row", "C4:D4", null],
  ["beyond the headers", "G4:G5", null],
])("cells merged %s", async (_, area, refused) => {
  const host = openXlsx(workbook("", `<mergeCells count="1"><mergeCell ref="${area}"/></mergeCells>`));
  const { shown, row } = await shownBy(host);
  const deleted = deleteRecord(host, notice, shown, row, true);
  if (refused === null) await deleted;
  else {
    await expect(deleted).rejects.toMatchObject({
      message: `“金牌工人”表第4行与其他行有合并的单元格（${refused}），未删除；请先在 Excel 或 WPS 中取消合并，再删除。`,
    });
  }
});
