import type { Page } from "playwright-core";
import { cellText } from "../../src/core/cells/cellValue";
import { cellAt } from "../../src/core/workbook/cellAt";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { chosenFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { givenFile } from "../support/givenFile";

const browser = testBrowser();
const name = "申报.xlsx";
const file = givenFile({ goldWorkers: [{ name: "岩英" }] });

/** The browser's choice of files cannot be worked by a test: it gives a real file of the page's own storage instead. */
function choosesOwnFile(): void {
  const choose = async () => [await (await navigator.storage.getDirectory()).getFileHandle("申报.xlsx")];
  Object.defineProperty(window, "showOpenFilePicker", { value: choose, configurable: true });
}

async function openPage(prepare: readonly (() => void)[] = [choosesOwnFile]): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  for (const each of prepare) await page.addInitScript(each);
  await goToPage(page);
  await put(page, file);
  return page;
}

async function goToPage(page: Page): Promise<void> {
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
}

const put = (page: Page, bytes: Uint8Array) =>
  page.evaluate(
    async ([at, data]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(at, { create: true });
      const writer = await handle.createWritable();
      await writer.write(Uint8Array.from(data));
      await writer.close();
    },
    [name, [...bytes]] as const,
  );

async function onDisk(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (at) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(at);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, name);
  return Uint8Array.from(bytes);
}

async function nameIn(bytes: Uint8Array): Promise<string> {
  return cellText(cellAt(await openXlsx(bytes).read(), { sheet: "金牌工人", row: 4, column: 3 }));
}

async function choose(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开文件" }).click();
  await page.getByText(name, { exact: true }).waitFor();
  await page.getByRole("tab", { name: "金牌工人", exact: true }).click();
  await page.locator('[data-row="4"][data-column="3"]').click();
}

/** Types a name into the cell, and does not leave it. */
async function beginToType(page: Page, text: string): Promise<void> {
  await page.locator('[data-row="4"][data-column="3"]').click();
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

const save = (page: Page) => page.keyboard.press("Control+s");
const said = (page: Page, text: RegExp | string) => page.getByText(text).waitFor();

test("Ctrl+S in the middle of typing saves to the file itself; what it held before can be had back, and deleted", async () => {
  const page = await openPage();
  await choose(page);
  await beginToType(page, "刀美兰");
  await save(page);
  await said(page, `已保存到“${name}”。保存前的内容已留作原件，可点“另存原件”取回。`);
  expect(await nameIn(await onDisk(page))).toBe("刀美兰");
  await beginToType(page, "段丽");
  await page.keyboard.press("Enter");
  await said(page, "有改动未保存");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("有改动未保存").waitFor({ state: "detached" });
  expect(await nameIn(await onDisk(page))).toBe("段丽");

  await page.getByRole("button", { name: "另存原件" }).click();
  const dialog = page.getByRole("dialog", { name: "保存前的原件" });
  const original = await downloaded(page, () => dialog.getByRole("button", { name: "另存" }).click());
  expect(original.name).toBe("申报-原件.xlsx");
  expect(original.bytes).toEqual(file);
  await dialog.getByRole("button", { name: "删除" }).click();
  await dialog.getByText("没有原件。").waitFor();
});

describe("where somebody else has written to the file meanwhile", () => {
  const others = givenFile({ goldWorkers: [{ name: "岩罕" }] });
  async function meet(): Promise<Page> {
    const page = await openPage();
    await choose(page);
    await beginToType(page, "刀美兰");
    await put(page, others);
    await save(page);
    await page.getByRole("alertdialog", { name: "文件已被改动" }).waitFor();
    return page;
  }

  test("nothing is written unless the user says so, and nothing of his is lost", async () => {
    const page = await meet();
    await page.getByRole("button", { name: "取消" }).click();
    expect(await onDisk(page)).toEqual(others);
    await said(page, "有改动未保存");
    await save(page);
    const copy = await downloaded(page, () => page.getByRole("button", { name: "下载一份" }).click());
    expect([copy.name, await nameIn(copy.bytes)]).toEqual(["申报-已处理.xlsx", "刀美兰"]);
    expect(await onDisk(page)).toEqual(others);
  });

  test("where he says so, what the other has written is kept", async () => {
    const page = await meet();
    await page.getByRole("button", { name: "覆盖" }).click();
    await said(page, /^已保存到/);
    expect(await nameIn(await onDisk(page))).toBe("刀美兰");
    await page.getByRole("button", { name: "另存原件" }).click();
    const dialog = page.getByRole("dialog", { name: "保存前的原件" });
    const original = await downloaded(page, () => dialog.getByRole("button", { name: "另存" }).click());
    expect(original.bytes).toEqual(others);
  });
});

test.each<[string, () => void, RegExp]>([
  [
    "the user does not let the page write",
    () => {
      Object.defineProperty(FileSystemHandle.prototype, "requestPermission", { value: async () => "denied" });
    },
    /^浏览器没有获准写入原文件，已改为下载；原文件没有改动。$/,
  ],
  [
    "another program has the file open",
    () => {
      FileSystemFileHandle.prototype.createWritable = async () => {
        throw new DOMException("", "NoModificationAllowedError");
      };
    },
    /^原文件未能写入，可能正被其他程序打开或设为只读，已改为下载；原文件没有改动。$/,
  ],
])("where %s, it is downloaded instead", async (_, refuse, sentence) => {
  const page = await openPage();
  await page.evaluate(refuse);
  await choose(page);
  await beginToType(page, "刀美兰");
  const copy = await downloaded(page, () => save(page));
  expect([copy.name, await nameIn(copy.bytes)]).toEqual(["申报-已处理.xlsx", "刀美兰"]);
  await said(page, sentence);
  expect(await onDisk(page)).toEqual(file);
});

test("a file that is gone is not made again, but downloaded", async () => {
  const page = await openPage();
  await choose(page);
  await beginToType(page, "刀美兰");
  await page.evaluate(async (at) => (await navigator.storage.getDirectory()).removeEntry(at), name);
  const copy = await downloaded(page, () => save(page));
  expect(await nameIn(copy.bytes)).toBe("刀美兰");
  await said(page, "原文件已被删除、移走或改名，已改为下载。");
});

test("what is restored goes on being saved to its file", async () => {
  const page = await openPage();
  await choose(page);
  await beginToType(page, "刀美兰");
  await page.keyboard.press("Enter");
  await said(page, "有改动未保存");
  await page.waitForFunction(() => window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await goToPage(page);
  await page.getByRole("button", { name: "恢复上次未下载的内容" }).click();
  await said(page, "有改动未保存");
  await save(page);
  await said(page, /^已保存到/);
  expect(await nameIn(await onDisk(page))).toBe("刀美兰");
});

test("where choosing files so is forbidden, they are chosen the usual way", async () => {
  const page = await openPage([
    () => {
      const refuse = async () => {
        throw new DOMException("", "SecurityError");
      };
      Object.defineProperty(window, "showOpenFilePicker", { value: refuse });
    },
  ]);
  const began = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开文件" }).click();
  await (await began).setFiles(chosenFile("表.xlsx", file));
  await page.getByText("表.xlsx", { exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "保存", exact: true }).count()).toBe(0);
});

test("without a way back to the file Ctrl+S downloads", async () => {
  const page = await openPage();
  await page.getByRole("tab", { name: "金牌工人", exact: true }).click();
  await beginToType(page, "刀美兰");
  const copy = await downloaded(page, () => save(page));
  expect([copy.name, await nameIn(copy.bytes)]).toEqual(["示例_富民县总工会-已处理.xlsx", "刀美兰"]);
});
