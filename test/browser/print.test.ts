import type { Page } from "playwright-core";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildWorkbook } from "../../src/hosts/xlsx/buildWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { openFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { filledWorkbook } from "../support/filledWorkbook";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { picture } from "../support/picture";

const browser = testBrowser();

/** The page with 文书 of a workbook before it; what it prints is counted. */
async function openDocuments(bytes: Uint8Array): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.goto(browser.url());
  await openFile(page, "表.xlsx", bytes);
  await page.getByRole("tab", { name: "文书" }).click();
  return page;
}

async function openPrinting(page: Page, title: string) {
  await page.getByRole("button", { name: `打印${title}` }).click();
  const dialog = page.getByRole("dialog", { name: `打印${title}` });
  await dialog.locator("[data-page]").first().waitFor();
  return dialog;
}

/** The sizes of the PDF's pages, in points. */
async function printedPdf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);
}

/** Texts that are taller or wider than the box that shows them. */
async function cutTexts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const cut = await page.locator("[data-page] [data-cell-text]").evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = cell;
      return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1 ? [cell.textContent ?? ""] : [];
    }),
  );
  await page.emulateMedia({ media: null });
  return cut;
}

test("letters come out as they stand on the screen: A4, a PDF page each, nothing else and nothing cut", async () => {
  const page = await openDocuments(await filledWorkbook({ goldWorkers: times(20), pairs: times(1) }));
  const dialog = await openPrinting(page, "推荐承诺书");
  const pages = await dialog.locator("[data-page]").count();
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(await cutTexts(page)).toEqual([]);
  expect(await printedPdf(page)).toEqual(Array.from({ length: pages }, () => "595×842"));
  await dialog.getByText("— 2 —").first().waitFor();
  await dialog.getByRole("combobox", { name: "打印内容" }).selectOption("承诺书-师徒结对");
  expect(await printedPdf(page)).toHaveLength(await dialog.locator("[data-page]").count());
  await dialog.getByRole("button", { name: "打印", exact: true }).click();
  await page.locator("body[data-printed]").waitFor();
  await dialog.getByRole("button", { name: "关闭" }).click();
  await dialog.waitFor({ state: "detached" });
});

function photo(name: string) {
  return { name, mimeType: "image/png", buffer: picture(70, 98) };
}

test("forms are printed with their photos, and those that are lacking are named", async () => {
  const given = { goldWorkers: [{ photo: "甲.png" }, { photo: "乙.png" }], pairs: [], stations: [], studios: [] };
  const page = await openDocuments(givenFile(given));
  await page
    .getByLabel("照片文件")
    .setInputFiles([photo("甲.PNG"), { ...photo("乙.png"), buffer: Buffer.from("GIF89a") }]);
  const dialog = await openPrinting(page, "推荐表、申报表");
  await dialog.getByText(/^缺照片1张：乙.png；/).waitFor();
  const shown = page.locator("[data-page] img");
  expect(await shown.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))).toEqual([
    70,
  ]);
  expect(await cutTexts(page)).toEqual([]);
  const pages = await dialog.locator("[data-page]").count();
  expect(await printedPdf(page)).toEqual(Array.from({ length: pages }, () => "595×842"));
});

test.each([
  ["汇总表", "推荐申报汇总表", "595×842"],
  ["检查结果", "推荐申报检查结果", "842×595"],
])("%s is printed as it would be made, with nothing written into the workbook", async (title, text, size) => {
  const page = await openDocuments(await filledWorkbook({ goldWorkers: [{ sex: null }, {}], pairs: times(1) }));
  const dialog = await openPrinting(page, title);
  await dialog.getByText(text, { exact: true }).first().waitFor();
  expect(await cutTexts(page)).toEqual([]);
  expect(new Set(await printedPdf(page))).toEqual(new Set([size]));
  await dialog.getByRole("button", { name: "关闭" }).click();
  expect(await page.getByRole("tab", { name: title, exact: true }).count()).toBe(0);
});

test("the city's sheets are printed in one go; what lies across is turned on upright paper", async () => {
  const district = (file: string, unit: string) =>
    openXlsx(givenFile({ unitInfo: [{ unit }], goldWorkers: times(2) }))
      .read()
      .then((data) => submissionOf(file, data, notice));
  const incoming = await Promise.all([district("五华.xlsx", "五华区总工会"), district("富民.xlsx", "富民县总工会")]);
  const bytes = await buildWorkbook(["说明"], consolidateWorkbooks(incoming, { notice }).plan);
  const page = await openDocuments(bytes);
  const dialog = await openPrinting(page, "汇总各表");
  const pages = await dialog.locator("[data-page]").count();
  const [first, ...others] = await printedPdf(page);
  expect(others).toEqual(Array.from({ length: pages - 1 }, () => first));
  await dialog.getByRole("combobox", { name: "打印内容" }).selectOption("通报名单");
  expect(new Set(await printedPdf(page))).toEqual(new Set(["595×842"]));
});
