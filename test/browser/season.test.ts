import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { chooseUnits, goToTab } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { table } from "../support/cityWorkbook";
import { type Batch, correctedOnes, damaged, fileName, oldFormat, seasonBatches, seasonUnits } from "../support/season";

const browser = testBrowser();
const patience = { timeout: 120_000 };
jest.setTimeout(400_000);

const [onTime, corrected, late] = seasonBatches();
const nominees = seasonUnits.flatMap(({ given }) => given("", "1390").goldWorkers ?? []);

/** @param corrected how many of the files would take the place of others, which the city agrees to */
async function arrive(page: Page, batch: Batch, corrected = 0): Promise<void> {
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await chooseUnits(page, batch);
  const merge = page.getByRole("button", { name: /^合并\d+份$/ });
  await merge.click(patience);
  if (corrected === 0) return;
  const questions = page.getByRole("list", { name: "待选定以哪一份为准" });
  await questions.waitFor(patience);
  expect(await questions.getByText(/以哪一份为准？$/).count()).toBe(corrected);
  await merge.click(patience);
}

test("a season of 32 units in the page: late, corrected twice, damaged, in .xls, on township sheets, with its own column", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.sampleUrl());
  await arrive(page, onTime);
  await page.getByText("2020推荐汇总.xlsx", { exact: true }).waitFor(patience);
  await arrive(page, corrected, correctedOnes.length);
  await page.getByText(/^已合并，汇总工作簿现有29个单位的材料/).waitFor(patience);
  // What is merged already stays in the list, until one comes back to it.
  await page.getByRole("button", { name: "返回" }).click();
  await arrive(page, late, correctedOnes.length);
  await page.getByText(/^已合并，汇总工作簿现有32个单位的材料/).waitFor(patience);
  await page.getByRole("button", { name: "返回" }).click();

  await goToTab(page, "审核");
  await page.getByRole("button", { name: "成批填写" }).click(patience);
  await page.getByRole("checkbox", { name: `全选（${nominees.length}）` }).check();
  await page.getByRole("button", { name: `同意（${nominees.length}）`, exact: true }).click();
  await page.getByText(`同意${nominees.length}/100，未定0`).waitFor(patience);
  await page.getByRole("button", { name: "更新", exact: true }).click(patience);
  await page.getByText(/与现在的内容不一致，请更新/).waitFor({ state: "detached", ...patience });

  const city = await openXlsx((await downloaded(page)).bytes).read();
  expect(table(city, "金牌工人", "姓名").flat().sort()).toEqual(nominees.map(({ name }) => String(name)).sort());
  expect(table(city, "下届往届名单", "姓名").flat().sort()).toEqual(nominees.map(({ name }) => String(name)).sort());
  const register = table(city, "收件登记", "文件", "收录情况");
  expect(register.filter(([, status]) => status === "未收录").map(([file]) => file)).toEqual(
    expect.arrayContaining([`${fileName(damaged)}.xlsx`, `${fileName(oldFormat)}.xls`]),
  );

  await page.getByRole("button", { name: "合并", exact: true }).click();
  await chooseUnits(page, { ...onTime, ...late });
  const button = page.getByRole("button", { name: "生成退回副本" });
  const { bytes } = await downloaded(page, () => button.click(patience));
  const copies = Object.keys(unzipSync(bytes));
  expect(copies).toContain(`${fileName(0)}.xlsx`);
  expect(copies).not.toContain(`${fileName(damaged)}.xlsx`);
});
