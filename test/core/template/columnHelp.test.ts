import { kunmingSheetNames, kunmingSheets } from "../../../scripts/samples/kunmingSheets";
import { columnHelp } from "../../../src/core/template/columnHelp";
import type { ColumnSpec } from "../../../src/core/workbook/schema";

const everyColumn = kunmingSheetNames.flatMap((key): readonly ColumnSpec[] => kunmingSheets[key].columns);

function helpOf(key: string): string {
  const column = kunmingSheets.goldWorkers.columns.find((candidate) => candidate.key === key);
  return column ? columnHelp(column) : "";
}

test("says what to fill in, that it must be, on what ground, and gives an example", () => {
  expect(helpOf("birth")).toBe("出生年月，四位年加两位月。必填。依据：通知附件1。示例：1985-06");
});

test("says when a conditional column is asked for", () => {
  expect(helpOf("contestTitle")).toContain("推荐对象类别为“竞赛获奖职工”时填写。");
});

test("asks the clerk for nothing that the city office fills in", () => {
  expect(helpOf("cityOpinion")).toBe("由市总工会填写，上报时留空。依据：通知附件1、4、6、8。示例：同意");
});

test("names no ground where the notice gives none", () => {
  expect(helpOf("recordId")).not.toContain("依据");
});

test("fits Excel's input messages: one line, 255 characters of text, 32 of title", () => {
  expect(everyColumn.filter((column) => columnHelp(column).length > 255 || column.header.length > 32)).toEqual([]);
  expect(everyColumn.filter((column) => /\n/.test(columnHelp(column)))).toEqual([]);
});

test("tells the clerk to write 无 wherever 无 is understood", () => {
  expect(everyColumn.filter((column) => column.noneAllowed && !columnHelp(column).includes("填“无”"))).toEqual([]);
});
