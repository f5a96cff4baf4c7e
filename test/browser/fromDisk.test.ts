import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openName, releaseFiles, releaseName } from "../../scripts/release/releaseFiles";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { chooseFile, chooseUnits } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { marksIn } from "../support/marksIn";
import { rawWorkbook } from "../support/rawWorkbook";

const browser = testBrowser();

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "release-")), "我的 文件#1");
  const archive = unzipSync(zipSync(releaseFiles()));
  for (const [path, bytes] of Object.entries(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  folder = join(folder, releaseName);
});
afterAll(() => rmSync(dirname(dirname(folder)), { recursive: true }));

/** As a double-click opens it. */
async function openPage(): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } }, pathToFileURL(folder).href);
  await page.goto(pathToFileURL(join(folder, openName)).href);
  await page.getByRole("button", { name: "先看示例" }).click();
  await page.getByText("示例_富民县总工会.xlsx", { exact: true }).waitFor();
  return page;
}

async function download(page: Page) {
  const { bytes } = await downloaded(page);
  return { bytes, names: (await openXlsx(bytes).read()).sheets.map(({ name }) => name) };
}

test("what is released is told of to clerks, in a text that Notepad shows", async () => {
  const text = await readFile(join(folder, "使用说明.txt"), "utf8");
  expect(text).toMatch(/^\ufeff推荐申报助手 使用说明（版本 \d+\.\d+\.\d+）\r\n/);
  expect(text).not.toMatch(/[^\r]\n|\{/);
  expect(text).toContain(`“${openName}”`);
});

test("the page opens from a folder, and its sample is checked, gets its letters and is downloaded", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByText(/^校验完成，共\d+项/).waitFor();
  await page.getByRole("tab", { name: "文书" }).click();
  await page.getByRole("button", { name: "生成承诺书" }).click();
  await page.getByText(/^已生成承诺书/).waitFor();
  const { bytes, names } = await download(page);
  expect(marksIn(bytes)).toBeGreaterThan(0);
  expect(names.filter((name) => name.includes("承诺书"))).not.toEqual([]);
});

test("a new workbook is made, and downloaded under its unit's name", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "新建", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "新建标准工作簿" });
  await dialog.getByRole("combobox", { name: "推荐单位" }).selectOption("富民县总工会");
  await dialog.getByRole("button", { name: "新建" }).click();
  await page.getByText("2020推荐_530124_富民县总工会.xlsx", { exact: true }).waitFor();
  expect((await download(page)).names).toEqual(expect.arrayContaining(["单位信息", "金牌工人"]));
});

test("several units' workbooks are merged in a worker", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "合并", exact: true }).click();
  const district = (unit: string) => givenFile({ unitInfo: [{ unit }], goldWorkers: times(2) });
  await chooseUnits(page, {
    "五华区总工会.xlsx": district("五华区总工会"),
    "富民县总工会.xlsx": district("富民县总工会"),
  });
  await page.getByRole("button", { name: "合并2份" }).click();
  await page.getByText("2020推荐汇总.xlsx", { exact: true }).waitFor();
  const { names } = await download(page);
  expect(names).toEqual(expect.arrayContaining(["收件登记", "金牌工人", "跨单位问题"]));
});

test("the help opens beside it", async () => {
  const page = await openPage();
  await chooseFile(page, "空.xlsx", rawWorkbook({ sheets: { Sheet1: "<sheetData/>" } }));
  const [help] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "使用帮助" }).click(),
  ]);
  await help.waitForLoadState();
  expect(await help.title()).toContain("推荐申报助手");
});

test("the command line runs from the same folder", () => {
  const said = execFileSync(process.execPath, [join(folder, "命令行/desk.js"), "rules"], { encoding: "utf8" });
  expect(said).toContain("wb-");
});
