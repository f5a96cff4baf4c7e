import type { Locator, Page } from "playwright-core";
import { cellText } from "../../src/core/cells/cellValue";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { goToTab, openFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { filledWorkbook } from "../support/filledWorkbook";

const browser = testBrowser();

const people = [
  ["岩英", "女"],
  ["刀美兰", "女"],
  ["段丽", "男"],
  ["白洁", "女"],
  ["李雷", "男"],
] as const;
const names = people.map(([name]) => name);

interface Shown {
  readonly page: Page;
  readonly grid: Locator;
  /** A cell as it is drawn, by its place in the grid. */
  readonly at: (row: number, column: number) => Locator;
}

/** 金牌工人 of a filled workbook: the people in rows 4 to 8, names in column C, sexes in D. */
async function showList(viewport = { width: 1280, height: 800 }): Promise<Shown> {
  const page = await browser.open({ viewport });
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
  const file = await filledWorkbook({ goldWorkers: people.map(([name, sex]) => ({ name, sex })) });
  await openFile(page, "表.xlsx", file);
  await goToTab(page, "金牌工人");
  const grid = page.getByRole("grid", { name: "工作表 金牌工人" });
  const at = (row: number, column: number) =>
    grid.locator(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`);
  await at(4, 3).waitFor();
  // The arrows for filtering come once it is known where the headings are.
  await grid.locator("[data-filter]").first().waitFor();
  return { page, grid, at };
}

const texts = (at: Shown["at"], column: number, rows: readonly number[]) =>
  Promise.all(rows.map(async (row) => (await at(row, column).locator("span").first().textContent())?.trim() ?? ""));
const rowNumbers = (grid: Locator) =>
  grid.evaluate((element) => [...element.querySelectorAll('[role="rowheader"]')].map((each) => each.textContent));
const status = (page: Page) => page.getByRole("region", { name: "状态" });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mouse with its button down, drawn from one point to another. Not by Playwright, which asks more of it than Chromium 86 has. */
async function dragged(page: Page, from: Point, to: Point): Promise<{ drop(): Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", at: Point) =>
    session.send("Input.dispatchMouseEvent", {
      ...{ type, ...at, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1 },
    });
  await send("mousePressed", from);
  for (const part of [0.3, 0.6, 1]) {
    await send("mouseMoved", { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }
  return { drop: async () => void (await send("mouseReleased", to)) };
}

/** Column C of the file, from row 4. */
async function namesInFile(bytes: Uint8Array, column = 3): Promise<string[]> {
  const sheet = (await openXlsx(bytes).read()).sheets.find(({ name }) => name === "金牌工人");
  return (sheet?.rows ?? []).filter(({ row }) => row >= 4).map(({ cells }) => cellText(cells[column]));
}

test("rows come in where one asks, numbered like new records, and go again; both can be taken back", async () => {
  const { page, grid, at } = await showList();
  await at(5, 3).click();
  await at(6, 3).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+=");
  await at(7, 3).getByText("刀美兰").waitFor();
  expect(await texts(at, 2, [5, 6])).toEqual(["GW-530124-006", "GW-530124-007"]);
  await page.keyboard.type("Niu");
  await page.keyboard.press("Enter");
  await at(5, 3).getByText("Niu").waitFor();
  // What stands there now is what the pane speaks of, too.
  await at(5, 3).click();
  await page.getByText("金牌工人!C5 姓名").waitFor();
  expect(await namesInFile((await downloaded(page)).bytes)).toEqual([
    "岩英",
    "Niu",
    "",
    "刀美兰",
    "段丽",
    "白洁",
    "李雷",
  ]);

  await grid.getByRole("rowheader", { name: "4", exact: true }).click();
  await grid.getByRole("rowheader", { name: "6", exact: true }).click({ modifiers: ["Control"] });
  await page.keyboard.press("Control+-");
  await at(5, 3).getByText("刀美兰").waitFor();
  expect(await texts(at, 3, [4, 5, 6])).toEqual(["Niu", "刀美兰", "段丽"]);
  await page.keyboard.press("Control+z");
  await at(7, 3).getByText("刀美兰").waitFor();
  await page.keyboard.press("Control+y");
  await at(5, 3).getByText("刀美兰").waitFor();
  expect(await namesInFile((await downloaded(page)).bytes)).toEqual(["Niu", "刀美兰", "段丽", "白洁", "李雷"]);

  await at(3, 3).click();
  await page.keyboard.press("Control+-");
  await page.getByText("第1至3行是标题和表头，不能删除；请只选第4行起的行。").waitFor();
});

test("a filter shows the rows that are asked for under their own numbers, and the file keeps its order", async () => {
  const { page, grid, at } = await showList();
  await grid.locator('[data-filter="4"]').click();
  const dialog = page.getByRole("dialog", { name: "筛选：性别" });
  await dialog.getByRole("checkbox", { name: /^男/ }).click();
  await dialog.getByRole("button", { name: "确定" }).click();
  const bar = page.getByRole("region", { name: "筛选和排序" });
  await bar.getByText("筛选：性别；显示3行，文件中的内容和次序不变。").waitFor();
  expect(await texts(at, 3, [4, 5, 6])).toEqual(["岩英", "刀美兰", "白洁"]);
  expect((await rowNumbers(grid)).slice(3, 8)).toEqual(["4", "5", "7", "9", "10"]);

  // What is filled and pasted goes to the rows that are shown, and no other.
  await at(4, 5).click();
  await page.keyboard.type("dai");
  await page.keyboard.press("Enter");
  await at(4, 5).getByText("dai").waitFor();
  await at(4, 5).click();
  await at(6, 5).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+d");
  await at(6, 5).getByText("dai").waitFor();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("甲\n乙\n丙"));
  await at(4, 3).click();
  await page.keyboard.press("Control+v");
  const paste = page.getByRole("dialog", { name: "粘贴前请核对" });
  await paste.getByText("写入“金牌工人”表中现在显示的行，隐藏的行不写入。").waitFor();
  await paste.getByRole("cell", { name: "C7" }).waitFor();
  await paste.getByRole("button", { name: "写入" }).click();
  await at(6, 3).getByText("丙").waitFor();

  await page.keyboard.press("Control+=");
  await page.getByText("筛选或排序时不能插入行，请先取消筛选和排序。").waitFor();
  await bar.getByRole("button", { name: "取消" }).click();
  await bar.waitFor({ state: "detached" });
  expect(await texts(at, 3, [4, 5, 6, 7, 8])).toEqual(["甲", "乙", "段丽", "丙", "李雷"]);
  expect(await texts(at, 5, [4, 5, 6, 7, 8])).toEqual(["dai", "dai", "汉族", "dai", "汉族"]);
});

test("a sheet is shown in another order, found in, and a row that is hidden comes when one goes to it", async () => {
  const { page, grid, at } = await showList();
  await at(4, 3).click();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "升序" }).click();
  await page.getByText("按姓名升序").waitFor();
  const byName = [...names].sort(new Intl.Collator("zh-CN", { numeric: true }).compare);
  expect(await texts(at, 3, [4, 5, 6, 7, 8])).toEqual(byName);
  expect(await grid.getByRole("columnheader", { name: /^C/ }).getAttribute("aria-sort")).toBe("ascending");
  const line = page.getByRole("region", { name: "单元格内容" });
  await at(4, 3).click();
  await line.getByText(`C${names.indexOf(byName[0] as (typeof names)[number]) + 4}`, { exact: true }).waitFor();

  await page.keyboard.press("Control+f");
  await page.getByLabel("查找内容").fill("李雷");
  await page.keyboard.press("Enter");
  await line.getByText("C8", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  expect(await namesInFile((await downloaded(page)).bytes)).toEqual(names);

  await at(byName.indexOf("段丽") + 4, 4).click({ button: "right" });
  await page.getByRole("menuitem", { name: "只显示“男”" }).click();
  await page.getByText(/显示2行/).waitFor();
  // The pane leads to the record of somebody who is not shown.
  await page.getByRole("tab", { name: "填报" }).click();
  await page.getByRole("button", { name: "上一条" }).click();
  await page.getByText(/显示3行/).waitFor();
});

test("several areas are selected, counted, copied and emptied together", async () => {
  const { page, at } = await showList();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await at(4, 3).click();
  await at(6, 3).click({ modifiers: ["Control"] });
  await at(7, 3).click({ modifiers: ["Control"] });
  await status(page)
    .getByText(/已选 3块区域　计数 3/)
    .waitFor();
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("岩英\r\n段丽\r\n白洁");
  await at(8, 4).click({ modifiers: ["Control"] });
  await page.keyboard.press("Control+c");
  await page.getByText("所选的几块区域行列不一致，不能一起复制，请分别复制。").waitFor();
  await page.keyboard.press("Delete");
  await at(4, 3).filter({ hasNotText: "岩英" }).waitFor();
  expect(await texts(at, 3, [4, 5, 6, 7, 8])).toEqual(["", "刀美兰", "", "", "李雷"]);
  expect(await texts(at, 4, [8])).toEqual([""]);
  await page.keyboard.press("Control+z");
  await at(4, 3).getByText("岩英").waitFor();
  expect(await texts(at, 4, [8])).toEqual(["男"]);
});

test("the tab of the sheet that is shown is in sight, whichever way one came to it", async () => {
  const { page, at } = await showList({ width: 900, height: 700 });
  const tab = page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { selected: true });
  await at(4, 3).click();
  for (const sheet of ["师徒结对", "技师工作站", "创新工作室"]) {
    await page.keyboard.press("Control+PageDown");
    await page
      .getByRole("grid", { name: `工作表 ${sheet}` })
      .and(page.locator(":focus"))
      .waitFor();
    await tab.filter({ hasText: sheet }).waitFor();
    const [box, strip] = await Promise.all([tab.boundingBox(), tab.locator("xpath=../..").boundingBox()]);
    if (!box || !strip) throw new Error("no tab");
    expect(box.x + box.width).toBeLessThanOrEqual(strip.x + strip.width + 1);
    expect(box.x).toBeGreaterThanOrEqual(strip.x - 1);
  }
});

test("a heading is not typed over", async () => {
  const { page, at } = await showList();
  await at(3, 3).click();
  await page.keyboard.type("x");
  await page.getByText("C3 是表头，不能改写；请在第4行起填写。").waitFor();
  await page.keyboard.press("Delete");
  await page.keyboard.press("F2");
  await at(3, 3).dblclick();
  expect(await page.getByLabel(/^编辑/).count()).toBe(0);
  expect(await texts(at, 3, [3])).toEqual(["● 姓名"]);
  await goToTab(page, "单位信息");
  const unit = page.getByRole("grid", { name: "工作表 单位信息" });
  await unit.getByRole("gridcell").filter({ hasText: "分配表名称" }).first().click();
  await page.keyboard.press("Delete");
  await page.getByText(/^[A-Z]\d+ 是栏目名称，不能改写；请在它旁边的单元格填写。$/).waitFor();
});

test("a column is made wider by the mouse, fits its texts, and stays so for this computer, not in the file", async () => {
  const { page, grid } = await showList();
  const width = async () => (await grid.getByRole("columnheader", { name: /^C/ }).boundingBox())?.width ?? 0;
  const before = await width();
  const edge = await grid.locator('[data-width="3"]').boundingBox();
  if (!edge) throw new Error("no edge to drag");
  await (await dragged(page, { x: edge.x + 2, y: edge.y + 5 }, { x: edge.x + 42, y: edge.y + 5 })).drop();
  await expect(width()).resolves.toBeCloseTo(before + 40, 0);
  expect(await page.getByText("有改动未下载").count()).toBe(0);
  await page.reload();
  await goToTab(page, "金牌工人");
  await grid.getByRole("columnheader", { name: /^C/ }).waitFor();
  await expect(width()).resolves.toBeCloseTo(before + 40, 0);
  await grid.locator('[data-width="3"]').dblclick();
  expect(await width()).toBeLessThan(before + 40);
});

test("the mouse goes on selecting beyond the edge", async () => {
  const { page, grid, at } = await showList();
  const box = await grid.boundingBox();
  const from = await at(5, 5).boundingBox();
  if (!box || !from) throw new Error("nothing to drag over");
  const [x, y] = [from.x + 5, from.y + 5];
  const drag = await dragged(page, { x, y }, { x, y: box.y + box.height + 60 });
  await page.waitForFunction(() => (document.querySelector('[role="grid"]')?.scrollTop ?? 0) > 600);
  await drag.drop();
  const selected = (await status(page).textContent()) ?? "";
  expect(Number(/E5:E(\d+)/.exec(selected)?.[1])).toBeGreaterThan(15);
  const { scrollTop } = await grid.evaluate(({ scrollTop: top }) => ({ scrollTop: top }));
  await page.waitForTimeout(300);
  expect(await grid.evaluate((element) => element.scrollTop)).toBe(scrollTop);
});

test("the fill handle counts on, a list is chosen from by keys, and the menu's copy is pasted elsewhere", async () => {
  const { page, grid, at } = await showList();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await at(4, 1).click();
  await at(5, 1).click({ modifiers: ["Shift"] });
  const handle = await grid.locator("[data-fill]").boundingBox();
  const to = await at(7, 1).boundingBox();
  if (!handle || !to) throw new Error("nothing to draw");
  await (await dragged(page, { x: handle.x + 4, y: handle.y + 4 }, { x: to.x + 10, y: to.y + 10 })).drop();
  expect(await texts(at, 1, [4, 5, 6, 7])).toEqual(["1", "2", "3", "4"]);
  await at(9, 4).click();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("menuitem", { name: "女" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await at(9, 4).getByText("女").waitFor();
  await at(4, 3).click({ button: "right" });
  await page.getByRole("menuitem", { name: "复制" }).click();
  await at(10, 3).click({ button: "right" });
  await page.getByRole("menuitem", { name: "粘贴" }).click();
  await at(10, 3).getByText("岩英").waitFor();
  await page.keyboard.press("Control+PageDown");
  await page.getByRole("grid", { name: "工作表 师徒结对" }).waitFor();
});

test("an input method begins in a cell with its first key, and Enter that takes a word does not leave it", async () => {
  const { page, at } = await showList();
  await at(9, 3).click();
  const session = await page.context().newCDPSession(page);
  // As browsers tell of a key that an input method takes.
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", windowsVirtualKeyCode: 229 });
  await page.getByLabel("编辑 C9").waitFor();
  await page.getByLabel("编辑 C9").evaluate((field) => {
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await session.send("Input.insertText", { text: "牛丽" });
  expect(await page.getByLabel("编辑 C9").inputValue()).toBe("牛丽");
  await page.keyboard.press("Enter");
  await at(9, 3).getByText("牛丽").waitFor();
});
