import type { Page } from "playwright-core";
import { createWorkbook } from "../../src/app/createWorkbook";
import { cellText } from "../../src/core/cells/cellValue";
import { buildTemplate } from "../../src/hosts/xlsx/template/buildTemplate";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { chooseFile, chooseUnits, openFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { until } from "../support/browser/until";
import { filledWorkbook } from "../support/filledWorkbook";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { marksIn } from "../support/marksIn";
import { secondNotice } from "../support/secondNotice";

const browser = testBrowser();

/** Opens the page and waits until the sample stands beside the pane. */
async function openPage(): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
  return page;
}

const issues = (page: Page) => page.getByRole("listbox", { name: "问题列表" }).getByRole("option");
const fileNamed = (page: Page, name: string) => page.getByText(name, { exact: true }).waitFor();

async function sheetNames(file: Uint8Array): Promise<string[]> {
  return (await openXlsx(file).read()).sheets.map(({ name }) => name);
}

test("opens with the sample: its sheets, and what is wrong in them", async () => {
  const page = await openPage();
  await fileNamed(page, "示例_富民县总工会.xlsx");
  await page.getByRole("grid").getByRole("gridcell").first().waitFor();
  await issues(page).first().waitFor();
});

test("where a part of the program has not come, it is said, and asking again fetches it", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  // The summary's is asked for by its card, too, which then says nothing of it.
  for (const [part, times] of [
    [/\/rules\.[^/]*\.js$/, 1],
    [/documents_summaryDocument_ts[^/]*\.js$/, 2],
  ] as const) {
    await page.route(part, (route) => route.fulfill({ contentType: "text/javascript", body: "" }), { times });
  }
  const said = page.getByText("程序有一部分没有载入");
  await page.goto(browser.sampleUrl());
  await said.waitFor();
  await page.getByRole("button", { name: "示例" }).click();
  await issues(page).first().waitFor();
  await said.waitFor({ state: "detached" });

  await page.getByRole("tab", { name: "文书" }).click();
  await page.getByRole("button", { name: "生成汇总表" }).click();
  await said.waitFor();
  await page.getByRole("button", { name: "生成汇总表" }).click();
  await page.getByText("已生成工作表“汇总表”。").waitFor();
});

test("the issue that is chosen stays in sight, though what is told of it takes room from the list", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.url());
  await page.getByRole("button", { name: "新建" }).waitFor();
  await openFile(
    page,
    "富民.xlsx",
    givenFile({
      unitInfo: [{ unitFullName: null, letterhead: null, clerk: null, clerkPhone: null, truthPledge: null }],
      goldWorkers: times(6).map(() => ({ sex: null, ethnicity: "云南" })),
    }),
  );
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByText(/^校验完成，共\d+项/).waitFor();
  const list = page.getByRole("listbox", { name: "问题列表" });
  await issues(page).filter({ hasText: "性别" }).first().click();
  await page.getByLabel(/^从列表中选择/).waitFor();
  const isInSight = () =>
    list.evaluate((box) => {
      const [inner, outer] = [box.querySelector("[aria-selected=true]"), box].map((each) =>
        each?.getBoundingClientRect(),
      );
      return (
        inner !== undefined && outer !== undefined && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
      );
    });
  await until(isInSight, true);
});

test("校验 marks the file, and an issue leads to its cell", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByText(/^校验完成，共\d+项/).waitFor();
  const issue = issues(page).nth(1);
  const [sheet, address = ""] = ((await issue.locator("span").last().textContent()) ?? "").split("!");
  await issue.click();
  await page.getByRole("grid", { name: `工作表 ${sheet}` }).waitFor();
  await page.getByRole("region", { name: "单元格内容" }).getByText(address, { exact: true }).waitFor();
  await page.getByRole("region", { name: "当前单元格" }).getByRole("article").first().waitFor();
  const { bytes } = await downloaded(page);
  expect(marksIn(bytes)).toBeGreaterThan(0);
});

test("safe fixes are shown before and after, and written when agreed to", async () => {
  const page = await openPage();
  await openFile(page, "表.xlsx", await filledWorkbook({ goldWorkers: [{ ethnicity: "傣" }] }));
  await page.getByRole("button", { name: "自动修正" }).click();
  await page.getByRole("row", { name: /傣\s傣族/ }).waitFor();
  await page.getByRole("button", { name: "全部修正（1处）" }).click();
  await page.getByText("已修正1个单元格。").waitFor();
  const { bytes } = await downloaded(page);
  expect(JSON.stringify(await openXlsx(bytes).read())).toContain('"傣族"');
});

test("letters are made into sheets of the file, which is downloaded with them", async () => {
  const page = await openPage();
  await openFile(page, "表.xlsx", await filledWorkbook({ goldWorkers: times(2), pairs: times(1) }));
  await page.getByRole("tab", { name: "文书" }).click();
  await page.getByRole("button", { name: "生成承诺书" }).click();
  await page.getByText("已生成承诺书：金牌工人、师徒结对。").waitFor();
  const { name, bytes } = await downloaded(page);
  expect(name).toBe("表-已处理.xlsx");
  expect((await sheetNames(bytes)).filter((each) => each.includes("承诺书"))).toHaveLength(2);
});

test("a file that is no workbook is refused in one sentence, and the open one stays", async () => {
  const page = await openPage();
  await chooseFile(page, "名单.xlsx", new TextEncoder().encode("姓名,性别"));
  await page.getByText(/不是 .xlsx 工作簿/).waitFor();
  await fileNamed(page, "示例_富民县总工会.xlsx");
});

test("a new standard workbook is made in the browser, and downloaded under its name", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "新建" }).click();
  await page.getByRole("combobox", { name: "推荐单位" }).selectOption("富民县总工会");
  await page.getByRole("dialog").getByRole("button", { name: "新建" }).click();
  await fileNamed(page, "2020推荐_530124_富民县总工会.xlsx");
  const { name, bytes } = await downloaded(page);
  expect(name).toBe("2020推荐_530124_富民县总工会.xlsx");
  expect(await sheetNames(bytes)).toContain("金牌工人");
});

test("a copied table is shown before it writes over records, keeps its line breaks, and is taken back as one", async () => {
  const page = await openPage();
  await openFile(page, "表.xlsx", await filledWorkbook({ goldWorkers: [{ name: "岩英", sex: "女" }] }));
  await page.getByRole("tab", { name: "金牌工人", exact: true }).click();
  const grid = page.getByRole("grid", { name: "工作表 金牌工人" });
  const at = (row: number, column: number) => grid.locator(`[data-row="${row}"][data-column="${column}"]`);
  const paste = async (row: number, html: string) => {
    await at(row, 3).click();
    await page.evaluate(async (copied) => {
      const type = (kind: string, data: string) => ({ [kind]: new Blob([data], { type: kind }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...type("text/html", copied), ...type("text/plain", "x") }),
      ]);
    }, html);
    await page.keyboard.press("Control+V");
  };
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = '<table><tr><td>刀"美"<br>兰</td><td>男</td></tr><tr><td>段&nbsp;丽</td><td>女</td></tr></table>';
  await paste(3, copied);
  await page.getByText(/^第1至3行是标题和表头，不能粘贴到这里；/).waitFor();
  await paste(4, copied);
  const dialog = page.getByRole("dialog", { name: "粘贴前请核对" });
  await dialog.getByText("其中2个单元格已有内容，将被覆盖。").waitFor();
  await dialog.getByRole("cell", { name: "姓名", exact: true }).waitFor();
  await dialog.getByRole("button", { name: "写入" }).click();
  await at(5, 3).getByText("段 丽").waitFor();
  const { bytes } = await downloaded(page);
  const { sheets } = await openXlsx(bytes).read();
  const rows = sheets.find(({ name }) => name === "金牌工人")?.rows;
  const texts = [4, 5].map((row) =>
    rows
      ?.find((each) => each.row === row)
      ?.cells.slice(3, 5)
      .map(cellText),
  );
  expect(texts).toEqual([
    ['刀"美"\n兰', "男"],
    ["段 丽", "女"],
  ]);
  await grid.focus();
  await page.keyboard.press("Control+Z");
  await at(4, 3).getByText("岩英").waitFor();
  expect(await at(5, 3).textContent()).toBe("");
});

test("清除标记 leaves no mark in the file", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByText(/^校验完成，共\d+项/).waitFor();
  await page.getByRole("button", { name: "清除标记", exact: true }).click();
  await page.getByText(/^已清除标记/).waitFor();
  const { bytes } = await downloaded(page);
  expect(marksIn(bytes)).toBe(0);
});

test("合并 reads the chosen workbooks in a worker and opens the city's, bad files told of", async () => {
  const page = await openPage();
  await page.getByRole("button", { name: "合并", exact: true }).click();
  const district = (unit: string) => givenFile({ unitInfo: [{ unit }], goldWorkers: times(2) });
  await chooseUnits(page, {
    "五华.xlsx": district("五华区总工会"),
    "富民.xlsx": district("富民县总工会"),
    "坏.xlsx": Buffer.from("姓名,性别"),
  });
  await page.getByText(/^无法读取：/).waitFor();
  await page.getByRole("button", { name: "合并3份" }).click();
  await fileNamed(page, "2020推荐汇总.xlsx");
  const { bytes } = await downloaded(page);
  expect(await sheetNames(bytes)).toEqual(expect.arrayContaining(["收件登记", "金牌工人", "跨单位问题"]));
});

test("a workbook of another notice is checked by its own with nothing set up, and a chosen one is remembered", async () => {
  const [unit] = secondNotice.units;
  const made = await createWorkbook({ unit: unit?.name ?? "", notice: secondNotice, build: buildTemplate });
  if (!made.ok) throw new Error(made.message);
  const page = await openPage();
  await openFile(page, made.fileName, made.bytes);
  const judging = page.getByRole("region", { name: "校验所依据的通知" });
  await judging.getByText("按云雾工通〔2031〕3号第7版校验，工作簿内附。").waitFor();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await page.getByText(/^校验完成，共\d+项/).waitFor();
  await judging.getByRole("button", { name: "更换通知" }).click();
  await page.getByRole("radio", { name: /云雾工通〔2031〕3号/ }).click();
  await page.getByRole("button", { name: "完成", exact: true }).click();
  await judging.getByText("按云雾工通〔2031〕3号第7版校验，已选定。").waitFor();
  await page.reload();
  await judging.getByText("按云雾工通〔2031〕3号第7版校验，已选定。").waitFor();
});
