import { formatCell } from "../../../../src/core/cells/cellRef";
import { issuesInOrder } from "../../../../src/core/documents/report/issuesInOrder";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { standardWorkbook } from "../../../../src/core/workbook/standardWorkbook/standardWorkbook";
import { givenIssue } from "../../../support/givenIssue";

const inOrder = (issues: Parameters<typeof issuesInOrder>[0]) =>
  issuesInOrder(issues, standardWorkbook(kunming2020)).map(({ at }) => formatCell(at[0]));

test("errors come first, then warnings, then advice; warnings with a reason last", () => {
  const issues = [
    givenIssue(["金牌工人!A4"], { severity: "warning", waiver: "已核实" }),
    givenIssue(["金牌工人!A5"], { severity: "advice" }),
    givenIssue(["金牌工人!A6"], { severity: "warning" }),
    givenIssue(["金牌工人!A7"], { severity: "error" }),
  ];
  expect(inOrder(issues)).toEqual(["金牌工人!A7", "金牌工人!A6", "金牌工人!A5", "金牌工人!A4"]);
});

test("within a level they follow the sheets, rows and columns, whatever spaces a sheet's name has", () => {
  const cells = ["通讯录!A1", "初审 公示!A9", "别表!A2", "金牌工人 !B5", "通讯录!A2", "金牌工人 !A5", "单位信息!A4"];
  expect(inOrder(cells.map((cell) => givenIssue([cell])))).toEqual([
    ...["单位信息!A4", "初审 公示!A9", "金牌工人 !A5", "金牌工人 !B5"],
    ...["别表!A2", "通讯录!A1", "通讯录!A2"],
  ]);
});
