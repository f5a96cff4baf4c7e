import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { formRow } from "../../../src/core/workbook/formRow";
import { readRecords } from "../../../src/core/workbook/reading/readRecords";
import { repeatedValues } from "../../../src/core/workbook/repeatedValues";
import { type Given, givenWorkbook } from "../../support/given";

function repeated(given: Given, sheet: string, row: number) {
  const data = givenWorkbook(given);
  const workbook = { data, records: readRecords(data, notice) };
  const shown = formRow(workbook, { sheet, row, column: 1 });
  if (!shown) throw new Error("no row");
  const found = repeatedValues(workbook, shown, notice);
  return Object.fromEntries(found.map(({ field, value, from }) => [field.column.key, `${value} ${from}`]));
}

const blank = { area: null, filledOn: null, copies: null, applicant: null, employer: null };

test.each<[string, Given, sheet: string, row: number, values: Record<string, string>]>([
  [
    "the first record, of 单位信息 and the notice",
    { unitInfo: [{ unitFullName: "富民县总工会" }], goldWorkers: [blank] },
    ...(["金牌工人", 4] as const),
    { area: "富民县总工会 unitInfo", copies: "5 notice" },
  ],
  [
    "a free row, of the record before",
    { goldWorkers: [{ area: "富民县", filledOn: "2020-09-11", copies: 3, applicant: "甲公司", employer: "乙公司" }] },
    ...(["金牌工人", 5] as const),
    {
      ...{ area: "富民县 previous", filledOn: "2020-09-11 previous", copies: "3 previous" },
      ...{ applicant: "甲公司 previous", employer: "乙公司 previous" },
    },
  ],
  [
    "what the row itself says goes before",
    {
      goldWorkers: [{ applicant: "甲公司" }, { ...blank, applicant: "丙公司", area: "富民县", filledOn: "2020-09-12" }],
    },
    ...(["金牌工人", 5] as const),
    { copies: "5 previous", employer: "丙公司 row" },
  ],
  ["nothing for what is filled in", { goldWorkers: [{}, {}] }, "金牌工人", 5, {}],
  [
    "not what cannot be read, nor what stands below",
    { goldWorkers: [{ filledOn: "九月" }, { ...blank, area: "富民县" }, { filledOn: "2020-09-12" }] },
    ...(["金牌工人", 5] as const),
    { copies: "5 previous", ...{ applicant: expect.any(String), employer: expect.any(String) } },
  ],
  [
    "the letterhead of the unit's name",
    { unitInfo: [{ unitFullName: "富民县总工会", letterhead: null }] },
    ...(["单位信息", 4] as const),
    { letterhead: "富民县总工会文件 row" },
  ],
])("%s", (_, given, sheet, row, values) => {
  expect(repeated(given, sheet, row)).toEqual(values);
});
