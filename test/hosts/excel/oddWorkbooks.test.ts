import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { writeLetters } from "../../../src/app/documents/letters/writeLetters";
import { restoreWorkbook } from "../../../src/app/restoreWorkbook";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { refuseTooMuch } from "../../../src/hosts/excel/read/findFilled";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { times } from "../../support/given";
import { givenFile } from "../../support/givenFile";
import { inExcel } from "../../support/inExcel";
import { rawWorkbook } from "../../support/rawWorkbook";

const gold = "金牌工人";
const file = givenFile({ goldWorkers: [{ name: "岩 英" }, ...times(1)] });
const anywhere = [{ top: 1, left: 1, bottom: 9, right: 9 }];

async function opened(bytes = file) {
  const excel = await openTestExcel(bytes);
  const sheet = excel.model.sheets.find(({ name }) => name === gold);
  if (!sheet) throw new Error(`no sheet ${gold}`);
  return { ...excel, sheet };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;

describe("a value at the far end of a sheet", () => {
  const table = row(1, text("A1", "编号"), text("B1", "姓名")) + row(2, text("A2", "1"), text("B2", "岩英"));
  const corners: readonly (readonly [string, string])[] = [
    ["in the last row", table + row(1_048_576, text("A1048576", "x"))],
    ["in the last column", row(1, text("A1", "编号"), text("XFD1", "x")) + row(5_000, text("B5000", "岩英"))],
    ["in the last row and in the last column", row(1, text("XFD1", "x")) + row(1_048_576, text("A1048576", "y"))],
    ["in the last cell, and nowhere else", row(1_048_576, text("XFD1048576", "x"))],
    ["in the middle of nowhere", table + row(600_000, text("ALL600000", "x"))],
  ];
  test.each(corners)("%s: is read as it is in a file, in requests that Excel takes", async (_, rows) => {
    const bytes = rawWorkbook({ sheets: { [gold]: `<sheetData>${rows}</sheetData>`, 空白: "<sheetData/>" } });
    for (const tooManyCells of ["null", "RangeExceedsLimit"] as const) {
      const { host, model, trips } = await openTestExcel(bytes);
      model.tooManyCells = tooManyCells;
      await host.readMerges();
      const before = trips.length;
      expect(await host.read()).toEqual(inExcel(await openXlsx(bytes).read()));
      expect(trips.length - before).toBeLessThan(20);
      expect(Math.max(...trips.map(({ answer }) => answer))).toBeLessThan(5 * 2 ** 20);
    }
  });

  test("hidden rows and columns out there are known too", async () => {
    const { host, sheet } = await opened();
    sheet.cells.set("1048576:300", { value: "x", format: "General" });
    sheet.hiddenRows.add(1_048_576);
    sheet.hiddenColumns.add(300);
    const read = (await host.read()).sheets.find(({ name }) => name === gold);
    expect(read?.rows.at(-1)).toMatchObject({ row: 1_048_576, hidden: true });
    expect(read?.hiddenColumns.at(-1)).toEqual({ from: 300, to: 300 });
  });

  test("the check goes on, and tells where it stands", async () => {
    const { host, sheet } = await opened();
    const before = await checkWorkbook(host, notice);
    sheet.cells.set("1048576:5", { value: "x", format: "General" });
    const { issues } = await checkWorkbook(host, notice);
    expect(issues.length).toBeGreaterThan(before.issues.length);
    expect(issues.flatMap(({ at }) => at).some((cell) => cell.row === 1_048_576)).toBe(true);
  });

  test("a file with it is checked and marked, and comes out as it was", async () => {
    const [, rows] = corners[2] ?? [];
    const bytes = rawWorkbook({ sheets: { [gold]: `<sheetData>${rows}</sheetData>` } });
    const host = openXlsx(bytes);
    await checkWorkbook(host, notice);
    await restoreWorkbook(host);
    expect(inExcel(await host.read())).toEqual(inExcel(await openXlsx(bytes).read()));
  });

  test("more than anybody waits for is refused", () => {
    const area = (cells: number) => [{ top: 1, left: 1, bottom: cells / 100, right: 100 }];
    expect(() => refuseTooMuch(area(20_000_000))).not.toThrow();
    expect(() => refuseTooMuch([...area(20_000_000), ...area(100)])).toThrow("请删去");
  });
});

describe("one odd thing leaves everything else in working order", () => {
  const told = (issues: readonly { readonly rule: string; readonly message: string }[]) =>
    issues.filter(({ rule }) => rule === "wb-unread-part").map(({ message }) => message);

  const odd: readonly (readonly [string, (excel: Opened) => void, number])[] = [
    [
      "a conditional format that Excel cannot give",
      ({ sheet }) =>
        sheet.conditionalFormats.push({
          ...{ id: "broken", type: "Custom", areas: anywhere, rule: {}, look: {} },
          broken: "ItemNotFound",
        }),
      1,
    ],
    [
      "several of them, on several sheets, and of another kind of failure",
      ({ model }) => {
        for (const sheet of model.sheets.slice(0, 2)) {
          for (const id of ["one", "two"]) {
            const format = { id: `${sheet.id}${id}`, type: "CellValue", areas: anywhere, rule: {}, look: {} };
            sheet.conditionalFormats.push({ ...format, broken: "GeneralException" });
          }
        }
      },
      2,
    ],
    [
      "a custom conditional format without a formula",
      ({ sheet }) =>
        sheet.conditionalFormats.push({
          id: "empty",
          type: "Custom",
          areas: anywhere,
          rule: {},
          look: { format: {}, font: {}, fill: { color: "#FF0000" } },
        }),
      1,
    ],
    [
      "a chart sheet",
      ({ user, model }) => {
        user.addsSheet("图表");
        const chart = model.sheets.at(-1);
        if (chart) chart.isChart = true;
      },
      0,
    ],
    [
      "a tag of ours that says nothing any more, and names that look like it",
      ({ sheet }) => sheet.names.push({ name: "_nominationDesk", formula: "=#REF!", visible: false }),
      0,
    ],
    [
      "a very hidden sheet with anything on it",
      ({ user, model }) => {
        user.addsSheet("隐藏");
        const hidden = model.sheets.at(-1);
        if (hidden) hidden.visibility = "VeryHidden";
        hidden?.links.set("1:1", {});
        hidden?.validations.push({ area: { top: 1, left: 1, bottom: 1_048_576, right: 1 }, settings: {} });
      },
      0,
    ],
  ];
  test.each(odd)("%s", async (_, make, tellings) => {
    const excel = await opened();
    const { host, sheet, tripsOf } = excel;
    make(excel);
    const clerks = () => sheet.conditionalFormats.filter(({ rule }) => rule.formula === undefined);
    const before = structuredClone(clerks());
    const { issues } = await checkWorkbook(host, notice);
    expect(told(issues)).toHaveLength(tellings);
    expect(issues.length).toBeGreaterThan(tellings);
    const marks = () => sheet.conditionalFormats.length - clerks().length;
    expect(marks()).toBeGreaterThan(0);
    // What was found out is known the next time, and the marks are known again.
    const ids = sheet.conditionalFormats.map(({ id }) => id);
    expect(await tripsOf(() => checkWorkbook(host, notice))).toBeLessThan(16);
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(ids);
    expect((await writeLetters(host, notice)).written).toHaveLength(1);
    await restoreWorkbook(host);
    expect(marks()).toBe(0);
    expect(clerks()).toEqual(before);
  });

  test("marks that came back broken by undoing are told, and the others are renewed", async () => {
    const { host, sheet } = await opened();
    await checkWorkbook(host, notice);
    const [mark] = sheet.conditionalFormats;
    if (!mark) throw new Error("nothing was marked");
    mark.broken = "ItemNotFound";
    const { issues } = await checkWorkbook(host, notice);
    expect(told(issues)).toEqual([expect.stringContaining("有1条条件格式")]);
    expect(sheet.conditionalFormats.filter(({ broken }) => !broken).length).toBeGreaterThan(0);
    mark.broken = undefined;
    expect(told((await checkWorkbook(host, notice)).issues)).toEqual([]);
  });

  test("a mark whose making was broken off at once is taken out by the next check", async () => {
    const { host, sheet } = await opened();
    sheet.conditionalFormats.push({ id: "shell", type: "Custom", areas: anywhere, rule: {}, look: {} });
    expect(told((await checkWorkbook(host, notice)).issues)).toEqual([]);
    expect(sheet.conditionalFormats.map(({ id }) => id)).not.toContain("shell");
  });

  test("a connection that breaks while Excel is asked part by part is no oddity of the workbook", async () => {
    const excel = await opened();
    odd[0]?.[1](excel);
    excel.breakRequest({ request: 3, at: "before", code: "ConnectionFailure" });
    await expect(excel.host.read()).rejects.toMatchObject({ code: "connection" });
    expect((await excel.host.read()).sheets.find(({ name }) => name === gold)?.unread).toEqual({
      marks: 1,
      cells: false,
    });
  });
});
