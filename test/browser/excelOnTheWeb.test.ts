import type { FrameLocator } from "playwright-core";
import { type ExcelOnTheWeb, openExcelOnTheWeb } from "../support/browser/excelOnTheWeb";
import { testBrowser } from "../support/browser/testBrowser";
import { filledWorkbook } from "../support/filledWorkbook";
import { times } from "../support/given";
import { rawWorkbook } from "../support/rawWorkbook";

const browser = testBrowser();
const gold = "金牌工人";

const faulty = () => filledWorkbook({ goldWorkers: [{ sex: null }, { ethnicity: "傣" }] });

const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name, exact: true });

async function check({ pane }: ExcelOnTheWeb): Promise<void> {
  await button(pane, "校验").click();
  await pane.getByText(/^校验完成，共\d+项/).waitFor();
}

function sheetOf({ model }: ExcelOnTheWeb, name: string) {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const marksOf = (excel: ExcelOnTheWeb) => sheetOf(excel, gold).conditionalFormats.length;

test("校验 marks what is open in Excel and lists it, 清除标记 takes the marks out again", async () => {
  const excel = await openExcelOnTheWeb(browser, await faulty());
  const before = marksOf(excel);
  await check(excel);
  await excel.pane.getByRole("option", { name: /“性别”未填/ }).waitFor();
  expect(marksOf(excel)).toBeGreaterThan(before);
  await button(excel.pane, "清除标记").click();
  await excel.pane.getByText(/^已清除标记/).waitFor();
  expect(marksOf(excel)).toBe(before);
});

test("an issue leads to its cell, and the cell that is selected in Excel to what is said of it", async () => {
  const excel = await openExcelOnTheWeb(browser, await faulty());
  await excel.pane.getByRole("option", { name: /“性别”未填/ }).click();
  await excel.pane.getByText(`${gold}!D4 性别`).waitFor();
  expect(excel.model.selection).toBe(`${gold}!D4`);
  excel.user.selects(gold, "E5");
  await excel.pane
    .getByRole("region", { name: "当前单元格" })
    .getByText(/“傣”的规范写法是“傣族”/)
    .waitFor();
});

test("safe fixes are shown, and written into the cells when agreed to", async () => {
  const excel = await openExcelOnTheWeb(browser, await faulty());
  await button(excel.pane, "自动修正").click();
  await excel.pane.getByRole("row", { name: /傣\s傣族/ }).waitFor();
  await button(excel.pane, "全部修正（1处）").click();
  await excel.pane.getByText("已修正1个单元格。").waitFor();
  expect(sheetOf(excel, gold).cells.get("5:5")?.value).toBe("傣族");
});

test("letters are drawn into sheets of the workbook", async () => {
  const excel = await openExcelOnTheWeb(browser, await filledWorkbook({ goldWorkers: times(2), pairs: times(1) }));
  await excel.pane.getByRole("tab", { name: "文书" }).click();
  await button(excel.pane, "生成承诺书").click();
  await excel.pane.getByText("已生成承诺书：金牌工人、师徒结对。").waitFor();
  expect(excel.model.sheets.filter(({ name }) => name.includes("承诺书"))).toHaveLength(2);
});

test("an Excel that is too old is told what it needs, in words", async () => {
  const { pane } = await openExcelOnTheWeb(browser, await faulty(), { version: 8 });
  await pane.getByText(/版本过低（需支持 ExcelApi 1.9）.*也可在浏览器中打开本工具的网页版/).waitFor();
});

test("the oldest Excel that will do checks as the newest does", async () => {
  const excel = await openExcelOnTheWeb(browser, await faulty(), { version: 9 });
  await check(excel);
  expect(marksOf(excel)).toBeGreaterThan(0);
});

test("a protected sheet is told of, with what to do", async () => {
  const excel = await openExcelOnTheWeb(browser, await faulty());
  sheetOf(excel, gold).protection.protected = true;
  await button(excel.pane, "校验").click();
  await excel.pane.getByText(/“金牌工人”处于保护状态.*撤销工作表保护/).waitFor();
  expect(marksOf(excel)).toBe(0);
});

test("after a colleague's edit the pane shows how things stand and leaves the marks to him; one's own is checked as it is made", async () => {
  const excel = await openExcelOnTheWeb(browser, await faulty());
  await check(excel);
  const marks = marksOf(excel);
  await excel.pane.getByRole("switch", { name: "边填边校验" }).check();
  excel.colleague.types(gold, "D4", "女");
  await excel.pane.getByRole("option", { name: /“性别”未填/ }).waitFor({ state: "detached" });
  await excel.pane.getByText("表格内容已改动，表格中的标记可能已过时。").waitFor();
  expect(marksOf(excel)).toBe(marks);

  excel.user.types(gold, "E5", "傣族");
  await excel.pane.getByRole("option", { name: /傣族/ }).waitFor({ state: "detached" });
});

test("a workbook of another kind is met with the offer of a new one", async () => {
  const { pane } = await openExcelOnTheWeb(browser, rawWorkbook({ sheets: { 工资表: "<sheetData/>" } }));
  await button(pane, "新建标准工作簿").waitFor();
});
