import { kunmingSheets } from "../../scripts/samples/kunmingSheets";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { ColumnSpec, ColumnType } from "../../src/core/workbook/schema";
import { fieldOptions, fieldText, formValue } from "../../src/taskpane/fieldText";
import { givenRecords } from "../support/given";
import { kunmingRecords } from "../support/kunming";

function column(columns: readonly ColumnSpec[], key: string): ColumnSpec {
  const found = columns.find((each) => each.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
}

test.each<[type: ColumnType, typed: string, value: string | number | null]>([
  ["text", "  岩英 ", "岩英"],
  ["text", "   ", null],
  ["text", "012", "012"],
  ["integer", "12", 12],
  ["integer", "12人", "12人"],
  ["integer", "-1", "-1"],
  ["number", "35.6", 35.6],
  ["number", "35.", "35."],
  ["number", "123456789012345", 123456789012345],
  ["number", "1234567890123456", "1234567890123456"],
  ["date", "2020-09-10", "2020-09-10"],
  ["longText", "　　事迹\n\n", "　　事迹"],
])("%s: %j is written as %j", (type, typed, value) => {
  expect(formValue({ ...column(kunmingSheets.goldWorkers.columns, "name"), type }, typed)).toBe(value);
});

test("a real date is shown as it is to be written, anything else as it stands", () => {
  const [worker] = kunmingRecords(
    givenRecords({ goldWorkers: [{ filledOn: 44084, name: " 岩英 ", workYears: "二十" }] }),
  ).goldWorkers;
  if (!worker) throw new Error("no record");
  expect([worker.filledOn, worker.name, worker.workYears].map(fieldText)).toEqual(["2020-09-10", " 岩英 ", "二十"]);
});

test("a time is shown without its T", () => {
  const [unit] = givenRecords({ unitInfo: [{ submittedAt: "2020-09-28 16:20" }] }).unitInfo;
  if (!unit) throw new Error("no record");
  expect(fieldText(unit.submittedAt)).toBe("2020-09-28 16:20");
});

test("choices come from the column, the dictionaries, the notice and the teams of the workbook", () => {
  const records = givenRecords({ stations: [{ recordId: "ST-530124-001" }], studios: [{ recordId: "WS-530124-001" }] });
  const options = (columns: readonly ColumnSpec[], key: string) => fieldOptions(column(columns, key), records, notice);
  expect(options(kunmingSheets.goldWorkers.columns, "sex")).toEqual(["男", "女"]);
  expect(options(kunmingSheets.goldWorkers.columns, "ethnicity")).toHaveLength(56);
  expect(options(kunmingSheets.unitInfo.columns, "unit")).toEqual(notice.units.map(({ name }) => name));
  expect(options(kunmingSheets.members.columns, "parentId")).toEqual(["ST-530124-001", "WS-530124-001"]);
  expect(options(kunmingSheets.goldWorkers.columns, "name")).toEqual([]);
});
