import { consolidateWorkbooks, submissionOf } from "../../../src/app/consolidateWorkbooks";
import type { Cell } from "../../../src/core/cells/cellValue";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { drawn, table, typedUnder } from "../../support/cityWorkbook";
import { givenWorkbook } from "../../support/given";

/** A unit's workbook of two, with a column of its own that holds these. */
function sent(...sizes: readonly (string | null)[]): WorkbookData {
  const data = givenWorkbook({
    unitInfo: [{ unit: "富民县总工会" }],
    goldWorkers: [{ name: "岩温" }, { name: "贺彪" }],
  });
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== "金牌工人") return sheet;
    const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
    const texts = ["衣服尺码", ...sizes];
    const rows = sheet.rows.map((row, index) => {
      const text = texts[index] ?? null;
      const cells: (Cell | undefined)[] = Array.from({ length: width }, (_, column) => row.cells[column]);
      return { ...row, cells: text === null ? cells : [...cells, { kind: "text" as const, text }] };
    });
    return { ...sheet, rows };
  });
  return { ...data, sheets };
}

const city = (data: WorkbookData, base?: WorkbookData) =>
  drawn(consolidateWorkbooks([submissionOf("富民.xlsx", data, notice)], { notice, base }).plan, base);
const own = (data: WorkbookData) => table(data, "金牌工人", "姓名", "单位自加栏目");

test("a unit's own column goes to the city with its rows, and stays there", () => {
  const first = city(sent("L", null));
  expect(own(first)).toEqual([
    ["岩温", "衣服尺码：L"],
    ["贺彪", ""],
  ]);
  expect(city(sent("L", null), first)).toEqual(first);
});

test("a change of it alone is a change, and takes nothing of what the city has written", () => {
  const first = typedUnder(city(sent("L", null)), "金牌工人", "市总工会意见", 4, "同意");
  const second = city(sent("XL", "M"), first);
  expect(own(second)).toEqual([
    ["岩温", "衣服尺码：XL"],
    ["贺彪", "衣服尺码：M"],
  ]);
  expect(table(second, "金牌工人", "市总工会意见").flat()).toEqual(["同意", ""]);
});

test("a city workbook from before there was such a column is read all the same", () => {
  const earlier = city(sent(null, null));
  const without = {
    ...earlier,
    sheets: earlier.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const header = sheet.rows.find((each) => each.row === 3)?.cells ?? [];
        const gone = header.findIndex((cell) => cell?.kind === "text" && cell.text === "单位自加栏目");
        return gone < 0 ? row : { ...row, cells: row.cells.filter((_, column) => column !== gone) };
      }),
    })),
  };
  expect(own(city(sent("L", null), without))[0]).toEqual(["岩温", "衣服尺码：L"]);
});
