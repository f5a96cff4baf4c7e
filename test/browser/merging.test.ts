import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { mainThreadTasks } from "../../scripts/browser/mainThreadTasks";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { testBrowser } from "../support/browser/testBrowser";
import { clashFolder } from "../support/clashFolder";

const browser = testBrowser();
const folder = clashFolder();
const units = readdirSync(join(folder, "units")).map((name) => join(folder, "units", name));

/** Opens 合并工作簿 beside the sample. */
async function openMerging(): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.sampleUrl());
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await page.getByRole("heading", { name: "合并工作簿" }).waitFor();
  return page;
}

const choose = (page: Page, files: readonly string[]) =>
  page.getByLabel("选择工作簿", { exact: true }).setInputFiles(files);
/** Longer than a busy machine takes. */
const patience = { timeout: 90_000 };
const allRead = (page: Page, count: number) =>
  page
    .getByText("已读取", { exact: true })
    .nth(count - 1)
    .waitFor(patience);

test("while 32 workbooks are read, nothing holds the screen up for 50 ms", async () => {
  const page = await openMerging();
  const tasks = await mainThreadTasks(page, async () => {
    await choose(page, units);
    await allRead(page, 32);
  });
  expect(tasks.length).toBeGreaterThan(units.length);
  expect(tasks.filter((milliseconds) => milliseconds >= 50)).toEqual([]);
});

test("what was read is merged with the prior list, and opened", async () => {
  const page = await openMerging();
  await choose(page, units.slice(0, 3));
  await page.getByLabel("选择往届名单").setInputFiles(join(folder, "往届.xlsx"));
  await page.getByText(/^.*已读取，共\d+条/).waitFor();
  await page.getByRole("button", { name: "合并3份" }).click();
  await page.getByText("2020推荐汇总.xlsx", { exact: true }).waitFor();
  const city = openXlsx((await downloaded(page)).bytes);
  const prior = (await city.read()).sheets.find(({ name }) => name === "往届名单");
  expect(JSON.stringify(prior?.rows)).toContain("2018年");
});

test("reading that was called off ends, and other files are read after it", async () => {
  const page = await openMerging();
  await choose(page, units);
  await page.getByText("已读取", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "取消读取" }).click();
  await page.getByText("等待读取").first().waitFor({ state: "detached" });
  const before = await page.getByText("已读取", { exact: true }).count();
  await choose(page, units.slice(-1));
  await allRead(page, before + 1);
});

test("no worker stays when the screen is left, whether its work is done or not", async () => {
  const page = await openMerging();
  const leave = async () => {
    const ended = Promise.all(page.workers().map((worker) => worker.waitForEvent("close")));
    expect(page.workers()).not.toEqual([]);
    await page.getByRole("button", { name: "返回" }).click();
    await ended;
    expect(page.workers()).toEqual([]);
  };
  await choose(page, units.slice(0, 2));
  await allRead(page, 2);
  await leave();
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await choose(page, units);
  await allRead(page, 1);
  await leave();
});

test("a worker that fails is told of beside the file, in words that say what to do", async () => {
  const page = await browser.open();
  await page.route(/\/incoming\..*js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new RangeError('no room')" }),
  );
  await page.goto(browser.sampleUrl());
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await choose(page, units.slice(0, 1));
  await page.getByText(/程序出错，请移出后重新选择.*no room/).waitFor();
});
