import type { Frame, Page } from "playwright-core";
import { sampleWorkbook } from "../../scripts/webpack/sampleWorkbook";
import { axeViolations } from "../support/browser/axeViolations";
import { openExcelOnTheWeb } from "../support/browser/excelOnTheWeb";
import { cutNames, tooSmall } from "../support/browser/screens/faults";
import { scenes } from "../support/browser/screens/pageScreens";
import { paneScreens } from "../support/browser/screens/paneScreens";
import { placeOf } from "../support/browser/screens/screen";
import { testBrowser } from "../support/browser/testBrowser";
import { rawWorkbook } from "../support/rawWorkbook";

jest.setTimeout(300_000);
const browser = testBrowser();
const sample = sampleWorkbook();

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const light: Media = { colorScheme: "light", forcedColors: "none" };
/** What is not colour is the same in every theme, and is looked at once. */
const otherThemes: Readonly<Record<string, Media>> = {
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
};

/** The narrowest that a task pane gets, and the least that a page must be usable at. A dialog that is fading in has the colours of neither side. */
const context = { viewport: { width: 320, height: 800 }, reducedMotion: "reduce" } as const;

/** What is wrong on a screen, under its name. */
async function faults(name: string, page: Page, frame: Frame, themes = otherThemes): Promise<string[]> {
  const found = [
    ...(await lasting(() => axeViolations(frame))),
    ...(await tooSmall(frame)),
    ...(await cutNames(frame)),
  ];
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia(media);
    await drawn(page);
    const violations = await lasting(() => axeViolations(frame, { coloursOnly: true }));
    found.push(...violations.map((violation) => `${theme}: ${violation}`));
  }
  await page.emulateMedia(light);
  return [...new Set(found)].map((fault) => `${name}: ${fault}`);
}

/** What is still wrong a moment later: a button that becomes usable while axe looks at it has the colours of neither state. */
async function lasting(look: () => Promise<string[]>): Promise<string[]> {
  if ((await look()).length === 0) return [];
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return look();
}

/** Waits until colours that have changed are those that are seen. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

test("the pane in Excel", async () => {
  const { page, pane, frame } = await openExcelOnTheWeb(browser, sample, { context });
  const found: string[] = [];
  for (const [name, open] of paneScreens) {
    await open(placeOf(page, { pane }));
    found.push(...(await faults(name, page, frame())));
  }
  expect(found).toEqual([]);
});

test("the pane where there is nothing for it to do", async () => {
  const other = await openExcelOnTheWeb(browser, rawWorkbook({ sheets: { 工资表: "<sheetData/>" } }), { context });
  await other.pane.getByRole("button", { name: "新建标准工作簿" }).waitFor();
  const old = await openExcelOnTheWeb(browser, sample, { version: 8, context });
  await old.pane.getByRole("alert").waitFor();
  expect([
    ...(await faults("another workbook", other.page, other.frame())),
    ...(await faults("an old Excel", old.page, old.frame())),
  ]).toEqual([]);
});

describe.each([
  ["Chinese", false],
  ["English", true],
])("in %s", (_, isEnglish) => {
  test.each(scenes.map((scene) => [scene.name, scene] as const))("the browser page: %s", async (_name, scene) => {
    const page = await browser.open(context);
    if (scene.prepare) await page.addInitScript(scene.prepare);
    await page.goto(`${browser.url()}?${scene.isSample ? "sample&" : ""}lang=${isEnglish ? "en" : "zh"}`);
    const place = placeOf(page, { isEnglish });
    if (scene.isSample) await page.getByRole("tab", { name: place.words.views.check, exact: true }).waitFor();
    const found: string[] = [];
    for (const [name, open] of scene.screens) {
      await open(place);
      // Colours do not depend on the language.
      found.push(...(await faults(name, page, page.mainFrame(), isEnglish ? {} : otherThemes)));
    }
    expect(found).toEqual([]);
  });
});

test("the help", async () => {
  const page = await browser.open(context);
  await page.goto(`${browser.url()}help.html`);
  expect(await faults("help", page, page.mainFrame())).toEqual([]);
});

test("at 320 pixels the steps take one line", async () => {
  const { pane } = await openExcelOnTheWeb(browser, sample, { context });
  const line = await pane.getByRole("navigation", { name: "办理步骤" }).evaluate((nav) => ({
    rows: new Set([...nav.children].map((step) => step.getBoundingClientRect().top)).size,
    beyond: nav.scrollWidth - nav.clientWidth,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(line).toEqual({ rows: 1, beyond: 0, wide: 0 });
});
