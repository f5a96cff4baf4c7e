import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { chooseUnits, goToTab } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { table } from "../support/cityWorkbook";
import { filledWorkbook } from "../support/filledWorkbook";
import type { Given } from "../support/given";
import { partOf } from "../support/parts";

const browser = testBrowser();
const patience = { timeout: 90_000 };

const fumin = (phone: string): Given => ({
  unitInfo: [{ unit: "富民县总工会" }],
  goldWorkers: [
    { recordId: "GW-530124-001", name: "李一", phone },
    { recordId: "GW-530124-002", name: "王二", phone: "13800000002" },
  ],
});
const wuhua: Given = {
  unitInfo: [{ unit: "五华区总工会" }],
  goldWorkers: [{ recordId: "GW-530102-001", name: "岩应龙", phone: "13800000003" }],
};

async function give(page: Page, files: Readonly<Record<string, Given>>): Promise<void> {
  const filled = Object.entries(files).map(async ([name, given]) => [name, await filledWorkbook(given)] as const);
  await chooseUnits(page, Object.fromEntries(await Promise.all(filled)));
}

const merge = (page: Page, count: number) => page.getByRole("button", { name: `合并${count}份` }).click(patience);
const tile = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });

async function cityIn(page: Page): Promise<WorkbookData> {
  return openXlsx((await downloaded(page)).bytes).read();
}

test("the city office's day: units' workbooks, reminders, a corrected one, opinions, results, returns", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.sampleUrl());
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await give(page, { "富民.xlsx": fumin("13800000001"), "五华.xlsx": wuhua });
  await merge(page, 2);
  await page.getByText("2020推荐汇总.xlsx", { exact: true }).waitFor(patience);

  // The board: who is in, and who is to be reminded.
  await goToTab(page, "名额");
  await tile(page, "富民县总工会").waitFor();
  await page.getByRole("button", { name: "未报送 30", exact: true }).click();
  await page.getByRole("button", { name: "催报", exact: true }).click();
  const reminders = page.getByRole("textbox", { name: "催报内容，共30条，复制后分送各单位" });
  expect(await reminders.inputValue()).toContain("盘龙区总工会");
  expect(await reminders.inputValue()).not.toContain("富民县总工会");

  // A unit sends another workbook: what it changes is seen before anything is decided about it.
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await give(page, { "富民改.xlsx": fumin("13900000001") });
  await merge(page, 1);
  await page.getByText("与“富民.xlsx”相比：改动1行。").waitFor(patience);
  await page.getByRole("button", { name: "逐格对照：富民改.xlsx" }).click();
  expect(await page.locator('[aria-label="富民改.xlsx的改动"] td').allInnerTexts()).toEqual([
    expect.stringContaining("李一"),
    "联系电话",
    "13800000001",
    "13900000001",
  ]);
  await page.getByRole("radio", { name: "保留已收录的“富民.xlsx”" }).waitFor();
  await page.getByRole("radio", { name: "采用“富民改.xlsx”", checked: true }).waitFor();
  await merge(page, 1);
  await page.getByText(/富民县总工会 · 已更新/).waitFor(patience);
  await page.getByRole("button", { name: "返回" }).click();

  // Opinions, with the nominee in view: by key, and several at once.
  await goToTab(page, "审核");
  await page.getByRole("heading", { name: /岩应龙/ }).waitFor();
  await page.keyboard.press("1");
  await page.getByRole("heading", { name: /李一/ }).waitFor();
  await page.getByRole("button", { name: "成批填写" }).click();
  await page.getByRole("checkbox", { name: "李一（富民县总工会）" }).check();
  await page.getByRole("button", { name: "同意（1）", exact: true }).click();
  await page.getByRole("checkbox", { name: "王二（富民县总工会）" }).check();
  await page.getByRole("button", { name: "不同意（1）" }).click();
  await page.getByText("同意2/100，未定0").waitFor();

  // Results follow by one button.
  await page.getByText(/“通报名单”.*与现在的内容不一致，请更新/).waitFor(patience);
  await page.getByRole("button", { name: "更新", exact: true }).click();
  await page.getByText(/与现在的内容不一致，请更新/).waitFor({ state: "detached", ...patience });
  const city = await cityIn(page);
  const named = JSON.stringify(city.sheets.find(({ name }) => name === "通报名单")?.rows);
  expect(["岩应龙", "李一", "王二"].filter((name) => named.includes(name))).toEqual(["岩应龙", "李一"]);
  expect(table(city, "金牌工人", "姓名", "联系电话", "市总工会意见")).toEqual([
    ["岩应龙", "13800000003", "同意"],
    ["李一", "13900000001", "同意"],
    ["王二", "13800000002", "不同意"],
  ]);

  // The paper that makes them known, for the office's text program.
  await goToTab(page, "文书");
  const word = page.getByRole("button", { name: "通报（Word 文档）" });
  const paper = await downloaded(page, () => word.click(patience));
  expect(paper.name).toBe("通报.docx");
  const text = partOf(paper.bytes, "word/document.xml");
  expect(["昆明市总工会文件", "岩应龙", "李一", "王二"].filter((each) => text.includes(each))).toEqual([
    "昆明市总工会文件",
    "岩应龙",
    "李一",
  ]);

  // What goes back to the units.
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await give(page, { "富民改.xlsx": fumin("13900000001"), "五华.xlsx": wuhua });
  const { bytes } = await downloaded(page, () => page.getByRole("button", { name: "生成退回副本" }).click(patience));
  const archive = unzipSync(bytes);
  expect(Object.keys(archive).sort()).toEqual(["五华.xlsx", "富民改.xlsx"].sort());
});
