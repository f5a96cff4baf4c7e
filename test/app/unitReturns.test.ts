import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { unitReturns } from "../../src/app/unitReturns";
import { formatCell } from "../../src/core/cells/cellRef";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { SheetData, WorkbookData } from "../../src/core/workbook/workbookData";
import { drawn } from "../support/cityWorkbook";
import { givenWorkbook } from "../support/given";
import { unit } from "../support/givenCity";

const same = { name: "段小川", birth: "1990-02", employer: "昆明某机床有限公司" };
const fumin = givenWorkbook({ ...unit("富民县总工会"), goldWorkers: [{ name: "岩应龙", phone: "13900000001" }, same] });
const wuhua = givenWorkbook({ ...unit("五华区总工会"), goldWorkers: [{ ...same, phone: "13900000002" }] });

const changed = (data: WorkbookData, change: (sheet: SheetData) => readonly SheetData[]): WorkbookData => ({
  ...data,
  sheets: data.sheets.flatMap((sheet) => (sheet.name === "金牌工人" ? change(sheet) : [sheet])),
});
const rowsFrom = (sheet: SheetData, from: number, to: number) =>
  sheet.rows.map((row) => (row.row < from ? row : { ...row, row: row.row + to - from }));

test.each<[string, WorkbookData, string]>([
  ["as it was", fumin, "金牌工人!C5"],
  ["with a blank row more", changed(fumin, (sheet) => [{ ...sheet, rows: rowsFrom(sheet, 4, 6) }]), "金牌工人!C7"],
  [
    "with a column of its own that moves the others",
    changed(fumin, (sheet) => [
      { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: [undefined, undefined, ...row.cells.slice(1)] })) },
    ]),
    "金牌工人!D5",
  ],
  [
    "on two sheets",
    changed(fumin, (sheet) => [
      { ...sheet, name: "永定镇", rows: sheet.rows.filter(({ row }) => row !== 5) },
      { ...sheet, name: "赤鹫镇", rows: rowsFrom(sheet, 5, 4).filter((_, index) => sheet.rows[index]?.row !== 4) },
    ]),
    "赤鹫镇!C4",
  ],
])(
  "what a unit has sent before comes again %s: the clash is told at the cell of the file that goes back",
  (_, again, wanted) => {
    const first = consolidateWorkbooks(
      [submissionOf("富民.xlsx", fumin, notice), submissionOf("五华.xlsx", wuhua, notice)],
      { notice },
    );
    const next = consolidateWorkbooks([submissionOf("富民2.xlsx", again, notice)], { notice, base: drawn(first.plan) });
    expect(next.receipts).toMatchObject([{ status: "same" }]);
    const [{ given = "", clashes = [] } = {}] = unitReturns(next);
    expect(given).toBe("富民2.xlsx");
    const clash = clashes.filter(({ rule }) => rule === "cons-cross-person");
    expect(clash.map(({ at }) => at.map(formatCell))).toEqual([[wanted]]);
  },
);
