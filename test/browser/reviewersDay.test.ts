import type { Page } from "playwright-core";
import { cellText } from "../../src/core/cells/cellValue";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { goToTab, openFile, said } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { filledWorkbook } from "../support/filledWorkbook";

jest.setTimeout(300_000);
const browser = testBrowser();

const current = (page: Page) => page.locator("[role=option][aria-selected=true]");
const undecided = { review: null, rank: null, reviewNote: null };

test("a reviewer's day: from a workbook that was handed over to its decisions, opinions and report", async () => {
  const bytes = await filledWorkbook({
    goldWorkers: [{ ...undecided, ethnicity: "傣" }, { ...undecided, sex: null }, undecided],
  });
  const page = await browser.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(browser.url());
  await openFile(page, "富民.xlsx", bytes);

  // 校验 tells the number of errors, and is not green while there are some.
  await goToTab(page, "校验");
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await said(page, /^校验完成，共\d+项/);

  // F8 goes from one to the next, and Shift+F8 back.
  await page.keyboard.press("F8");
  const first = await current(page).textContent();
  await page.keyboard.press("F8");
  await page.waitForFunction(
    (before) => document.querySelector("[role=option][aria-selected=true]")?.textContent !== before,
    first,
  );
  await page.keyboard.press("Shift+F8");
  await page.waitForFunction(
    (before) => document.querySelector("[role=option][aria-selected=true]")?.textContent === before,
    first,
  );

  // A decision is written as it is made, and stands when he comes back from elsewhere.
  await goToTab(page, "审核");
  await page.getByRole("radio", { name: "同意推荐" }).click();
  await page.getByLabel("推荐排序").fill("1");
  await page.getByRole("button", { name: "下一条" }).click();
  await said(page, "3名，已定1名");
  await page.getByRole("radio", { name: "不予推荐" }).click();
  await said(page, "请写明原因。");
  await page.getByLabel("初审意见").fill("材料不全，工作年限无法核实。");
  await goToTab(page, "校验");
  await goToTab(page, "审核");
  await said(page, "3名，已定2名");
  await page.getByRole("button", { name: "上一条" }).click();
  await page.locator('input[value="同意推荐"]:checked').waitFor();
  expect(await page.getByLabel("推荐排序").inputValue()).toBe("1");

  // 检查结果 is made, shown on its card, and printed.
  await goToTab(page, "文书");
  await page.getByRole("button", { name: "生成检查结果" }).click();
  await said(page, "已生成工作表“检查结果”。");
  await page.getByRole("button", { name: "打印检查结果" }).click();
  const printing = page.getByRole("dialog", { name: "打印检查结果" });
  await printing.getByText("推荐申报检查结果", { exact: true }).waitFor();
  await printing.getByRole("button", { name: "关闭" }).click();

  const { sheets } = await openXlsx((await downloaded(page)).bytes).read();
  const rows = sheets.find(({ name }) => name === "金牌工人")?.rows ?? [];
  const texts = (row: number) => (rows.find((each) => each.row === row)?.cells ?? []).map(cellText);
  expect(texts(4)).toEqual(expect.arrayContaining(["同意推荐", "1"]));
  expect(texts(5)).toEqual(expect.arrayContaining(["不予推荐", "材料不全，工作年限无法核实。"]));
  expect(texts(6)).not.toEqual(expect.arrayContaining(["同意推荐"]));
});
