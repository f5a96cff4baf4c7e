import { kunmingSheetNames, kunmingSheets } from "../../../../scripts/samples/kunmingSheets";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import type { SheetData, WorkbookData } from "../../../../src/core/workbook/workbookData";
import { type Given, givenWorkbook, times, typedSheet, withSheet } from "../../../support/given";
import { kunmingRecords, rowsOf } from "../../../support/kunming";

const read = (data: WorkbookData) => readRecords(data, kunming2020);

function changed(given: Given, change: (sheet: SheetData) => SheetData | null): WorkbookData {
  const data = givenWorkbook(given);
  return { ...data, sheets: data.sheets.flatMap((sheet) => change(sheet) ?? []) };
}

test("a workbook as it should be: nothing to notice, every field a value of its row", () => {
  const records = read(
    givenWorkbook({ goldWorkers: times(2), pairs: times(1), stations: times(1), studios: times(1) }),
  );
  expect(records.observations).toEqual([]);
  expect(kunmingRecords(records).goldWorkers.map(({ source }) => source)).toEqual([
    { sheet: "gold", sheetName: "金牌工人", row: 4, unit: "富民县总工会" },
    { sheet: "gold", sheetName: "金牌工人", row: 5, unit: "富民县总工会" },
  ]);
  const [pair] = kunmingRecords(records).pairs;
  expect(pair?.master.name.at).toEqual({ sheet: "师徒结对", row: 4, column: 3 });
  expect(pair?.fields.find(({ column }) => column.key === "master.name")).toEqual(pair?.master.name);
  expect(records.meta?.values).toEqual({
    schema: "nomination-workbook/1",
    notice: "kunming-2020",
    noticeVersion: "1",
    unit: "富民县总工会",
  });
});

test("an empty workbook lacks every sheet and does not fail", () => {
  const records = read({ date1904: false, sheets: [] });
  expect(records.observations.map(({ kind }) => kind)).toEqual(kunmingSheetNames.map(() => "sheet-missing"));
  expect(records.meta).toBeNull();
  expect(kunmingSheetNames.every((key) => rowsOf(records, key).length === 0)).toBe(true);
});

test("a missing sheet is reported where there is a sheet", () => {
  const records = read(changed({}, (sheet) => (sheet.name === "师徒结对" ? null : sheet)));
  expect(records.observations).toEqual([
    { kind: "sheet-missing", sheet: "师徒结对", at: { sheet: "单位信息", row: 1, column: 1 } },
  ]);
});

test("a sheet is found though its name has other spaces, or is another", () => {
  const rename = (to: string) =>
    changed({ goldWorkers: times(1), stations: times(1) }, (sheet) =>
      sheet.name === "金牌工人" ? { ...sheet, name: to } : sheet,
    );
  expect(read(rename("金牌 工人")).observations).toEqual([]);
  const renamed = read(rename("Sheet1"));
  expect(renamed.observations).toEqual([
    { kind: "sheet-renamed", sheet: "金牌工人", at: { sheet: "Sheet1", row: 1, column: 1 } },
  ]);
  expect(kunmingRecords(renamed).goldWorkers[0]?.source.sheetName).toBe("Sheet1");
});

test("of two equal sheets that could both be the missing one, one counts", () => {
  const data = changed({ goldWorkers: times(1) }, (sheet) =>
    sheet.name === "金牌工人" ? { ...sheet, name: "名单一" } : sheet,
  );
  const gold = data.sheets.find(({ name }) => name === "名单一");
  const records = read({ ...data, sheets: [...data.sheets, ...(gold ? [{ ...gold, name: "名单二" }] : [])] });
  expect(records.observations.map(({ kind, at }) => [kind, at.sheet])).toEqual([
    ["sheet-renamed", "名单一"],
    ["copied-sheet", "名单二"],
  ]);
  expect(kunmingRecords(records).goldWorkers).toHaveLength(1);
});

test("sheets of the clerk's own are left alone, unless they are hidden", () => {
  const own = (visibility: SheetData["visibility"]) =>
    withSheet(givenWorkbook({}), typedSheet("通讯录", [["姓名", "电话"]], { visibility }));
  expect(read(own("visible")).observations).toEqual([]);
  expect(read(own("hidden")).observations).toEqual([
    { kind: "hidden-sheet", at: { sheet: "通讯录", row: 1, column: 1 } },
  ]);
});

test("a sheet of records that is hidden is reported; the city's lists may be", () => {
  const hide = (name: string) =>
    read(changed({}, (sheet) => (sheet.name === name ? { ...sheet, visibility: "hidden" } : sheet))).observations;
  expect(hide("初审公示")).toEqual([{ kind: "hidden-sheet", at: { sheet: "初审公示", row: 1, column: 1 } }]);
  expect(hide("名额分配")).toEqual([]);
});

test("the unit: as typed, or as the template knows it when nothing is typed", () => {
  const unitOf = (unit: string | null) => read(givenWorkbook({ unitInfo: [{ unit }] })).unitInfo[0]?.source.unit;
  expect(unitOf("昆明市嵩明县总工会")).toBe("嵩明县总工会");
  expect(unitOf("某某总工会")).toBeNull();
  expect(unitOf(null)).toBeNull();
  const cleared = withSheet(
    givenWorkbook({ unitInfo: [{ unit: null }] }),
    typedSheet("_meta", [["unit", "富民县总工会"]]),
  );
  expect(read(cleared).unitInfo[0]?.source.unit).toBe("富民县总工会");
});

test("a workbook of several units: each row its own", () => {
  const headers = givenWorkbook({}).sheets[0]?.rows.map(({ cells }) => cells[1] ?? null) ?? [];
  const units = typedSheet("单位信息", [headers, ["富民县总工会"], ["嵩明县总工会"]]);
  const records = read(withSheet(givenWorkbook({ goldWorkers: times(1) }), units));
  expect(records.unitInfo.map(({ source }) => source.unit)).toEqual(["富民县总工会", "嵩明县总工会"]);
  expect(kunmingRecords(records).goldWorkers[0]?.source.unit).toBeNull();
});

test("dates count from 1904 where the workbook says so", () => {
  const data = givenWorkbook({ goldWorkers: [{ filledOn: 42622 }] });
  expect(kunmingRecords(read({ ...data, date1904: true })).goldWorkers[0]?.filledOn.value).toBe("2020-09-10");
});

test("a sheet with more fields than a file of its size can hold is told, and the others are read", () => {
  const data = givenWorkbook({ goldWorkers: times(4_000), honours: times(5) });
  const fields = Object.values(kunmingSheets).reduce((sum, { name, columns }) => {
    const rows = data.sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0;
    return sum + rows * columns.length;
  }, 0);
  const enough = 2 * (fields - 150_000);
  const countsOf = (fileBytes?: number) => {
    const { nominations, honours } = read(fileBytes === undefined ? data : { ...data, fileBytes });
    return [nominations.length, honours.length];
  };
  expect(countsOf()).toEqual([4_000, 5]);
  expect(countsOf(enough)).toEqual([4_000, 5]);
  expect(countsOf(enough - 1)).toEqual([0, 5]);
  expect(read({ ...data, fileBytes: enough - 1 }).observations).toEqual([
    { kind: "too-many-rows", count: 4_001, at: { sheet: "金牌工人", row: 3, column: 1 } },
  ]);
});
