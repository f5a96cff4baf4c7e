import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { ownExamples } from "../../../src/core/workbook/ownExample";
import { standardWorkbook } from "../../../src/core/workbook/standardWorkbook/standardWorkbook";
import { givenRecords } from "../../support/given";

const { spec } = standardWorkbook(notice);

/** The example of a column, as a unit sees it. */
function seenBy(unit: string | null, sheet: "gold" | "pair" | "unitInfo", key: string): string | undefined {
  const column = spec(sheet).columns.find((each) => each.key === key);
  return column && ownExamples(givenRecords({ unitInfo: [{ unit }] }), notice)(column).example;
}

test.each([
  ["its code", "富民县总工会", "gold", "recordId", "GW-530124-001"],
  ["its code in a photo's name", "富民县总工会", "gold", "photo", "GW-530124-001.jpg"],
  ["its full name", "富民县总工会", "gold", "area", "昆明市富民县总工会"],
  ["its name, also where it is written in full", "昆明市富民县总工会", "unitInfo", "unit", "富民县总工会"],
  ["its place", "富民县总工会", "gold", "resume", "1998.09—2001.07 富民县某中学 学生"],
  ["of a unit without a place the name alone", "滇中新区总工会", "gold", "area", "云南滇中新区总工会"],
  ["what names no unit stays", "富民县总工会", "gold", "trade", "焊工"],
  ["the notice's own for its own unit", "盘龙区总工会", "gold", "recordId", "GW-530103-001"],
  ["as long as no unit is told", null, "gold", "recordId", "GW-530103-001"],
  ["nor one that the notice knows", "某某总工会", "gold", "recordId", "GW-530103-001"],
] as const)("an example tells %s", (_, unit, sheet, key, expected) => {
  expect(seenBy(unit, sheet, key)).toBe(expected);
});
