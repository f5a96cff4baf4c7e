import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findBrowser } from "../../scripts/browser/findBrowser";
import { cellText } from "../../src/core/cells/cellValue";
import { cellAt } from "../../src/core/workbook/cellAt";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { engine } from "../support/browser/engine";
import { helpPlaywright } from "../support/browser/helpPlaywright";
import { type MortalBrowser, startBrowser } from "../support/browser/mortalBrowser";
import { chooseFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { until } from "../support/browser/until";
import { givenFile } from "../support/givenFile";

const browser = testBrowser();

let profile: string;
let started: MortalBrowser[] = [];
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), "drafts-"));
});
afterEach(async () => {
  await Promise.all(started.map(({ kill }) => kill().catch(() => undefined)));
  started = [];
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<MortalBrowser> {
  const own = await startBrowser(await findBrowser(engine()), profile);
  started.push(own);
  await own.page.goto(browser.sampleUrl());
  await own.page.getByRole("tab", { name: "校验" }).waitFor();
  return own;
}

const restore = (page: Page) => page.getByRole("button", { name: "恢复上次未下载的内容" });
const at = (page: Page, row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);

async function goTo(page: Page, row: number, column: number): Promise<void> {
  await page.getByRole("tab", { name: "金牌工人", exact: true }).click();
  await at(page, row, column).click();
}

/** What has stood in a field for so many milliseconds is to be there again. */
const grace = 2_000;
const characters = "岩英刀美兰段丽牛邹政君";
/** 姓名. */
const column = 3;

/** Begins to type there; gives what goes on to the next row, which it says, or null where it stays in one. */
const places = {
  async "the grid's editor"(page: Page) {
    await goTo(page, 5, column);
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+A");
    return null;
  },
  async "a field of the form"(page: Page) {
    await goTo(page, 5, column);
    await page.getByRole("tab", { name: "填报" }).click();
    const field = page.getByLabel(/^姓名/);
    await field.fill("");
    await field.focus();
    return null;
  },
  async "row after row"(page: Page) {
    await goTo(page, 5, column);
    return () => page.keyboard.press("Enter");
  },
};
const placeNames = Object.keys(places) as (keyof typeof places)[];

interface Stood {
  readonly row: number;
  readonly text: string;
  readonly since: number;
}

/** Types until it is time, as fast as people do and faster. */
async function typeUntil(end: number, page: Page, goOn: (() => Promise<void>) | null): Promise<readonly Stood[]> {
  const stood: Stood[] = [];
  let row = 5;
  let text = "";
  for (let count = 0; Date.now() < end; count++) {
    if (goOn && text.length === 4) {
      await goOn();
      row++;
      text = "";
    }
    const next = characters[count % characters.length] ?? "";
    // As a key, so that it begins the editing of a cell.
    if (goOn && text === "") await page.keyboard.press("F2").then(() => page.keyboard.press("Control+A"));
    await page.keyboard.insertText(next);
    text += next;
    stood.push({ row, text, since: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
  }
  return stood;
}

/** `npm run kills`: a hundred times. */
const rounds = Number(process.env.KILLS ?? placeNames.length);

test.each(
  Array.from(
    { length: rounds },
    (_, index) => [placeNames[index % placeNames.length] ?? "row after row", index + 1] as const,
  ),
)("killed in the middle of typing into %s (%i), nothing older than two seconds is lost", async (place) => {
  const first = await start();
  const goOn = await places[place](first.page);
  const lives = 500 + Math.random() * 6_000;
  const stood = await typeUntil(Date.now() + lives, first.page, goOn);
  const killed = Date.now();
  await first.kill();
  /** By row. */
  const due = new Map(stood.filter(({ since }) => since <= killed - grace).map(({ row, text }) => [row, text]));

  const { page } = await start();
  if (due.size === 0 && !(await restore(page).isVisible())) return;
  await restore(page).click();
  await page.getByText("有改动未下载").waitFor();
  await goTo(page, 5, column);
  const lost: string[] = [];
  for (const [row, text] of due) {
    const holds = await at(page, row, column)
      .getByText(new RegExp(`^${text}`))
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (!holds) lost.push(`${text} in row ${row}, which holds ${await at(page, row, column).textContent()}`);
  }
  expect({ lives, lost }).toEqual({ lives, lost: [] });
});

const name = "示例_富民县总工会.xlsx";
const bar = (page: Page) => page.getByRole("complementary", { name: "未下载的内容" });

async function openPage(prepare?: () => void): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  if (prepare) await page.addInitScript(prepare);
  await goToPage(page);
  return page;
}

async function goToPage(page: Page): Promise<void> {
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
}

async function enter(page: Page, row: number, text: string): Promise<void> {
  await goTo(page, row, column);
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  await at(page, row, column).getByText(text).waitFor();
}

/** As many drafts as are kept, by their files. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open("nominationDesk.drafts");
        opening.onsuccess = () => {
          const heads = opening.result.transaction("heads").objectStore("heads").getAll();
          heads.onsuccess = () => {
            resolve(heads.result.map((head) => head.name));
            opening.result.close();
          };
        };
      }),
  );

async function leave(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
}

const standing = async (page: Page) => ({ drafts: await kept(page), allKept: await allKept(page) });
/** Everything is kept, so that the page may be left unasked. */
const allKept = async (page: Page) => !(await leave(page));

test("what was not downloaded is offered after a reload with its file and time, and comes back with all its edits", async () => {
  const page = await openPage();
  await enter(page, 5, "岩英");
  await enter(page, 6, "刀美兰");
  await until(() => allKept(page), true);
  await goToPage(page);
  await bar(page)
    .getByText(new RegExp(`^上次编辑的《${name}》有未下载的内容（\\d+月\\d+日 \\d\\d:\\d\\d）。$`))
    .waitFor();
  await restore(page).click();
  await page.getByText("有改动未下载").waitFor();
  await goTo(page, 5, column);
  expect(await at(page, 5, column).textContent()).toBe("岩英");
  expect(await at(page, 6, column).textContent()).toBe("刀美兰");
  expect(await bar(page).count()).toBe(0);
  // It is kept anew, once.
  await until(() => standing(page), { drafts: [name], allKept: true });
  await goToPage(page);
  await restore(page).waitFor();
});

/** Lets no write of a draft be done within a second. */
function slowDrafts(): void {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options);
    const end = Date.now() + 1_000;
    const [first = ""] = typeof stores === "string" ? [stores] : [...stores];
    const wait = () => {
      // It stays open as long as something is asked in it.
      if (Date.now() < end) transaction.objectStore(first).count().onsuccess = wait;
    };
    if (mode === "readwrite") wait();
    return transaction;
  };
}

/** A page where drafts are written slowly, with one restored that holds this name. */
async function restoredSlowly(text: string): Promise<Page> {
  const page = await openPage(slowDrafts);
  await enter(page, 5, text);
  await until(() => allKept(page), true);
  await goToPage(page);
  await restore(page).click();
  await page.getByText("有改动未下载").waitFor();
  return page;
}

test("what is restored is kept once, though something is typed while it is kept anew", async () => {
  const page = await restoredSlowly("岩英");
  await enter(page, 6, "刀美兰");
  await until(() => standing(page), { drafts: [name], allKept: true });
  await goToPage(page);
  await restore(page).click();
  await page.getByText("有改动未下载").waitFor();
  await goTo(page, 6, column);
  expect([await at(page, 5, column).textContent(), await at(page, 6, column).textContent()]).toEqual([
    "岩英",
    "刀美兰",
  ]);
});

test("what is restored and given up at once is offered no more", async () => {
  const page = await restoredSlowly("岩英");
  await chooseFile(page, "另一份.xlsx", givenFile({ goldWorkers: [{}] }));
  await page.getByRole("button", { name: "不下载，直接打开" }).click();
  await page.getByText("另一份.xlsx", { exact: true }).waitFor();
  await until(() => kept(page), []);
});

test("what is downloaded is kept no longer, and with it goes what is being typed just then", async () => {
  const page = await openPage();
  await enter(page, 5, "岩英");
  await until(() => kept(page), [name]);
  await page.getByRole("tab", { name: "填报" }).click();
  await goTo(page, 6, column);
  await page.getByLabel(/^姓名/).fill("刀美兰");
  const { bytes } = await downloaded(page);
  const data = await openXlsx(bytes).read();
  const names = [5, 6].map((row) => cellText(cellAt(data, { sheet: "金牌工人", row, column })));
  expect(names).toEqual(["岩英", "刀美兰"]);
  await until(() => kept(page), []);
  await goToPage(page);
  await page.getByRole("listbox", { name: "问题列表" }).waitFor();
  expect(await bar(page).count()).toBe(0);
});

test("a draft is deleted when the user says so, and left alone when he says later", async () => {
  const page = await openPage();
  await enter(page, 5, "岩英");
  await until(() => allKept(page), true);
  await goToPage(page);
  await page.getByRole("button", { name: "以后再说" }).click();
  expect(await bar(page).count()).toBe(0);
  await goToPage(page);
  await bar(page).getByRole("button", { name: "删除" }).click();
  await until(() => kept(page), []);
});

test("what is given up for another workbook is not kept; where that cannot be opened, it is", async () => {
  const page = await openPage();
  await enter(page, 5, "岩英");
  await until(() => kept(page), [name]);
  const giveUpFor = async (bytes: Uint8Array) => {
    await chooseFile(page, "另一份.xlsx", bytes);
    await page.getByRole("button", { name: "不下载，直接打开" }).click();
  };
  await giveUpFor(Buffer.from("姓名,性别"));
  await page.getByText(/不是 .xlsx 工作簿/).waitFor();
  await enter(page, 6, "刀美兰");
  await until(() => allKept(page), true);
  expect(await kept(page)).toEqual([name]);
  await giveUpFor(Buffer.from(givenFile({ goldWorkers: [{}] })));
  await page.getByText("另一份.xlsx", { exact: true }).waitFor();
  await until(() => kept(page), []);
});

test("two windows keep a draft each, and what one has open is not offered in the other", async () => {
  const one = await openPage();
  const other = await one.context().newPage();
  await helpPlaywright(other);
  await goToPage(other);
  await enter(one, 5, "岩英");
  await enter(other, 5, "刀美兰");
  await until(() => standing(one), { drafts: [name, name], allKept: true });
  await until(() => allKept(other), true);
  await goToPage(one);
  await bar(one).waitFor();
  expect(await bar(one).textContent()).not.toContain("另有");
  await restore(one).click();
  await one.getByText("有改动未下载").waitFor();
  await goTo(one, 5, column);
  await at(one, 5, column).getByText("岩英").waitFor();
  expect(await at(other, 5, column).textContent()).toBe("刀美兰");
});

test.each([
  ["has no IndexedDB", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
  [
    "refuses it",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("", "SecurityError");
      };
    },
  ],
])("a browser that %s works on without, says so once, and asks before the page is left", async (_, prepare) => {
  const page = await openPage(prepare);
  const said = page.getByText("此浏览器不能在本机留存未下载的内容，请随时下载。");
  expect(await said.count()).toBe(0);
  await enter(page, 5, "岩英");
  await said.waitFor();
  expect(await leave(page)).toBe(true);
  await page.getByRole("complementary", { name: "说明" }).filter({ has: said }).getByRole("button").click();
  await enter(page, 6, "岩英");
  expect(await said.count()).toBe(0);
});
