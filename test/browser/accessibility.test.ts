import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { sampleWorkbook } from "../../scripts/webpack/sampleWorkbook";
import { axeViolations } from "../support/browser/axeViolations";
import { openExcelOnTheWeb } from "../support/browser/excelOnTheWeb";
import { chooseFile, chooseUnits, chosenFile } from "../support/browser/onPage";
import { paneScreens } from "../support/browser/paneScreens";
import { testBrowser } from "../support/browser/testBrowser";
import { times } from "../support/given";
import { givenFile } from "../support/givenFile";
import { rawWorkbook } from "../support/rawWorkbook";

const browser = testBrowser();
const sample = sampleWorkbook();

/** What is not colour is the same in every theme, and is looked at once. */
const themes = [
  ["light", { colorScheme: "light" }, { coloursOnly: false }],
  ["dark", { colorScheme: "dark" }, { coloursOnly: true }],
  ["high contrast", { colorScheme: "dark", forcedColors: "active" }, { coloursOnly: true }],
] as const satisfies readonly (readonly [string, BrowserContextOptions, object])[];

/** The narrowest that a task pane gets, and the least that a page must be usable at. */
const viewport = { width: 320, height: 800 };

describe.each(themes)("%s", (_, theme, rules) => {
  /** What is wrong on a screen, under its name. */
  async function found(name: string, frame: Frame): Promise<string[]> {
    return (await axeViolations(frame, rules)).map((violation) => `${name}: ${violation}`);
  }

  test("the pane in Excel", async () => {
    const { pane, frame } = await openExcelOnTheWeb(browser, sample, { context: { ...theme, viewport } });
    const violations: string[] = [];
    for (const [name, open] of paneScreens) {
      await open(pane);
      violations.push(...(await found(name, frame())));
    }
    expect(violations).toEqual([]);
  });

  test("the pane where there is nothing for it to do", async () => {
    const context = { ...theme, viewport };
    const other = await openExcelOnTheWeb(browser, rawWorkbook({ sheets: { 工资表: "<sheetData/>" } }), { context });
    await other.pane.getByRole("button", { name: "新建标准工作簿" }).waitFor();
    const old = await openExcelOnTheWeb(browser, sample, { version: 8, context });
    await old.pane.getByRole("alert").waitFor();
    expect([...(await found("其他工作簿", other.frame())), ...(await found("旧版", old.frame()))]).toEqual([]);
  });

  test("the browser page", async () => {
    // A dialog that is fading in has the colours of neither side.
    const page = await browser.open({ ...theme, viewport, reducedMotion: "reduce" });
    const violations: string[] = [];
    for (const [name, open] of pageScreens) {
      await open(page);
      violations.push(...(await found(name, page.mainFrame())));
    }
    expect(violations).toEqual([]);
  });
});

test("at 320 pixels the steps take one line, letters are 12 pixels or more, and buttons 32 high", async () => {
  const { pane, frame } = await openExcelOnTheWeb(browser, sample, { context: { viewport } });
  const found: string[] = [];
  for (const [name, open] of paneScreens) {
    await open(pane);
    found.push(...(await frame().evaluate(tooSmall)).map((what) => `${name}: ${what}`));
  }
  expect([...new Set(found)]).toEqual([]);
  const line = await pane.getByRole("navigation", { name: "办理步骤" }).evaluate((nav) => ({
    rows: new Set([...nav.children].map((step) => step.getBoundingClientRect().top)).size,
    beyond: nav.scrollWidth - nav.clientWidth,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(line).toEqual({ rows: 1, beyond: 0, wide: 0 });
});

/** Letters and buttons that are too small; a paper that is shown before it is made is smaller than it will be. */
function tooSmall(): string[] {
  const isSeen = (element: Element) => element.getClientRects().length > 0 && element.closest("[inert]") === null;
  const letters = [...document.querySelectorAll("main *")].filter(
    (element) =>
      isSeen(element) &&
      !element.closest('[aria-label^="承诺书-"]') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      Number.parseFloat(getComputedStyle(element).fontSize) < 12,
  );
  const buttons = [...document.querySelectorAll("main button:not(.fui-Link), main [role=tab]")].filter(
    (button) => isSeen(button) && button.getBoundingClientRect().height < 31.5,
  );
  return [
    ...letters.map((element) => `letters of “${element.textContent?.slice(0, 20)}”`),
    ...buttons.map((button) => `button “${button.textContent || button.getAttribute("aria-label")}”`),
  ];
}

/** Every screen of the browser page besides the pane's, in an order in which each leads to the next. */
const pageScreens: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  [
    "没有文件",
    async (page) => {
      await page.goto(browser.url());
      await page.getByRole("button", { name: "先看示例" }).waitFor();
    },
  ],
  [
    "示例",
    async (page) => {
      await page.getByRole("button", { name: "先看示例" }).click();
      await page.getByRole("tab", { name: "校验", exact: true }).waitFor();
    },
  ],
  [
    "坏文件",
    async (page) => {
      await chooseFile(page, "名单.xlsx", Buffer.from("姓名,性别"));
      await page.getByText(/不是 .xlsx 工作簿/).waitFor();
    },
  ],
  [
    "校验完成",
    async (page) => {
      await page.getByRole("button", { name: "校验", exact: true }).click();
      await page.getByText(/^校验完成/).waitFor();
    },
  ],
  [
    "合并",
    async (page) => {
      await page.getByRole("button", { name: "合并", exact: true }).click();
      const prior = givenFile({ priorHonours: [{ name: "岩应龙" }] });
      await page.getByLabel("选择往届名单").setInputFiles(chosenFile("往届.xlsx", prior));
      await chooseUnits(page, {
        "富民.xlsx": givenFile({ goldWorkers: times(1) }),
        "富民改.xlsx": givenFile({ goldWorkers: times(2) }),
        "名单.xlsx": Buffer.from("姓名,性别"),
      });
      await page.getByText(/^无法读取：/).waitFor();
      await page.getByText(/^已读取，/).waitFor();
    },
  ],
  [
    "合并，以哪份为准",
    async (page) => {
      await page.getByRole("button", { name: "合并3份" }).click();
      await page.getByRole("radio").first().waitFor();
    },
  ],
  [
    "新建",
    async (page) => {
      await page.getByRole("button", { name: "新建", exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "放弃改动",
    async (page) => {
      await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
      await page.getByRole("button", { name: "示例" }).click();
      await page.getByRole("heading", { name: "改动还没有下载" }).waitFor();
    },
  ],
];
