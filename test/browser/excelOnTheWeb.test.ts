import { openExcelOnTheWeb } from "../support/browser/excelOnTheWeb";
import { testBrowser } from "../support/browser/testBrowser";
import { filledWorkbook } from "../support/filledWorkbook";

const browser = testBrowser();

test("校验 marks the workbook that Excel has open, and lists what it found", async () => {
  const { pane, model } = await openExcelOnTheWeb(browser, await filledWorkbook({ goldWorkers: [{ sex: null }] }));
  await pane.getByRole("button", { name: "校验", exact: true }).click();
  await pane.getByText(/^校验完成，共\d+项/).waitFor();
  const marked = model.sheets.find(({ name }) => name === "金牌工人")?.conditionalFormats;
  expect(marked?.length).toBeGreaterThan(0);
});
