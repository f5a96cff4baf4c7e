import { consolidateWorkbooks } from "../../src/app/consolidateWorkbooks";
import { formatConsolidationJson } from "../../src/cli/formats/consolidationJson";
import { cellText } from "../../src/core/cells/cellValue";
import { awardUsage } from "../../src/core/documents/summary/awardUsage";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { addressOf, cityOf, drawn, type Files, table, typed } from "../support/cityWorkbook";
import { times } from "../support/given";
import { unit } from "../support/givenCity";

const files: Files = {
  "五华.xlsx": { ...unit("五华区总工会"), goldWorkers: times(3) },
  "富民.xlsx": { ...unit("富民县总工会"), goldWorkers: [{ review: "不予推荐" }, {}] },
};

/** What the city has of three agreed to, one of them turned down by itself, and one that its unit did not put forward. */
function decided() {
  let data = cityOf(files);
  for (const [row, opinion] of ["同意", "不同意", "已同意"].entries()) {
    data = typed(data, "金牌工人", addressOf(data, "金牌工人", "市总工会意见", 4 + row) ?? "", opinion);
  }
  const consolidation = consolidateWorkbooks([], { notice, base: data });
  return { consolidation, data: drawn(consolidation.plan, data) };
}

function textsOf(data: WorkbookData, name: string): string[] {
  const rows = data.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map(({ cells }) => Array.from(cells, cellText).join("|"));
}

test("pane, 名额对照, 汇总表 and JSON give the same figures in the same words", () => {
  const { consolidation, data } = decided();
  const [gold] = awardUsage(consolidation.records, notice);
  expect(gold).toMatchObject({ received: 5, recommended: 3 });

  const [total] = table(
    data,
    "名额对照",
    "金牌工人\n收到",
    "金牌工人\n同意推荐",
    "金牌工人\n超出",
    "金牌工人\n余额",
  ).slice(-1);
  const [received, recommended, , left] = total ?? [];
  expect([received, recommended]).toEqual(["5", "3"]);
  expect(Number(left)).toBe(gold?.left);

  const summary = textsOf(data, "汇总表");
  expect(summary.find((row) => row.startsWith("|金牌工人|"))).toContain(`|5|3|${gold?.left}|`);
  expect(summary.join("\n")).toContain(
    "市总工会意见：金牌工人同意1名（总数100名）、不同意1、未定3；师徒结对同意0对（总数10对）、不同意0、未定0；",
  );

  const json = JSON.parse(formatConsolidationJson(consolidation, notice));
  const sum = (figure: string) =>
    json.quota
      .filter(({ award }: { award: string }) => award === "金牌工人")
      .reduce((all: number, each: Record<string, number>) => all + (each[figure] ?? 0), 0);
  expect([sum("received"), sum("recommended")]).toEqual([5, 3]);
  expect(json.decisions[0]).toEqual({
    ...{ award: "金牌工人", received: 5, total: 100 },
    ...{ agreed: 1, refused: 1, unclear: 1, open: 2 },
  });
});
