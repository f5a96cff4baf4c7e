import { readdirSync } from "node:fs";
import { join } from "node:path";
import { mainThreadTasks } from "../../scripts/browser/mainThreadTasks";
import { openExcelOnTheWeb } from "../support/browser/excelOnTheWeb";
import { testBrowser } from "../support/browser/testBrowser";
import { clashFolder } from "../support/clashFolder";
import { rawWorkbook } from "../support/rawWorkbook";

const browser = testBrowser();
const folder = join(clashFolder(), "units");
const units = readdirSync(folder).map((name) => join(folder, name));
/** Longer than a busy machine takes. */
const patience = { timeout: 90_000 };

test("32 workbooks are read without holding Excel up, and the city's sheets then stand in the empty workbook that is open", async () => {
  const empty = rawWorkbook({ sheets: { Sheet1: "<sheetData/>" } });
  const { pane, model, frame } = await openExcelOnTheWeb(browser, empty);
  await pane.getByRole("button", { name: "合并工作簿（发文单位）" }).click();
  const chooser = pane.getByLabel("选择工作簿", { exact: true });
  await chooser.waitFor({ state: "attached" });
  const tasks = await mainThreadTasks(frame().page(), async () => {
    await chooser.setInputFiles(units);
    await pane.getByText("已读取", { exact: true }).nth(31).waitFor(patience);
  });
  expect(tasks.length).toBeGreaterThan(units.length);
  expect(tasks.filter((milliseconds) => milliseconds >= 50)).toEqual([]);
  await pane.getByRole("button", { name: "合并32份" }).click();
  await pane.getByText(/^已合并，汇总工作簿现有32个单位的材料/).waitFor(patience);
  expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["收件登记", "金牌工人", "跨单位问题"]));
});
