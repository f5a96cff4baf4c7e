import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Workbook } from "exceljs";
import type { Page } from "playwright-core";
import { openXlsx } from "../src/hosts/xlsx/xlsxHost";
import { launchBrowser } from "./browser/launchBrowser";
import { clashSamples } from "./samples/clashes";
import { serveFolder } from "./serveFolder";

const images = resolve(__dirname, "../docs/images");

/** As wide as a task pane in Excel, in pixels. */
const paneWidth = 360;
const screen = { width: 1280, height: 720 };

/** Pictures the built page and its pane, screen by screen, for the guides in docs/. */
async function main(): Promise<void> {
  const served = await serveFolder(resolve(__dirname, "../dist/web"), { port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: screen, locale: "zh-CN", colorScheme: "light" });
    for (const take of [pictureClerks, pictureNotice]) {
      await page.goto(`${served.url}?sample`);
      await take(page);
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The pages of a city office that writes next year's notice. */
async function pictureNotice(page: Page): Promise<void> {
  const sheet = (name: string) => page.getByRole("tab", { name, exact: true }).click();
  const notice = readFileSync(resolve(__dirname, "../assets/samples/notices/kunming-2021.xlsx"));
  await openFile(page, "2021通知.xlsx", notice);
  await page.getByText(/没有错误，可以据此生成/).waitFor();
  await page.getByRole("button", { name: "知道了" }).click();
  for (const [name, file] of [
    ["通知", "notice"],
    ["项目", "notice-awards"],
    ["名额", "notice-quotas"],
    ["栏目", "notice-columns"],
    ["规则", "notice-rules"],
  ] as const) {
    await sheet(name);
    await picture(page, file);
  }
  await page.getByRole("button", { name: "本机校验都按此通知" }).click();
  await page.getByText(/校验，已选定/).waitFor();
  await page.getByRole("button", { name: "更换通知" }).click();
  await page.getByText("按工作簿内附的；没有的，按内置的").waitFor();
  await picture(page, "notice-choice");
  await page.getByText("按工作簿内附的；没有的，按内置的").click();
  await openFile(page, "2021通知-待改.xlsx", await withMistakes(notice));
  await page.getByRole("button", { name: "校验通知" }).click();
  await page.getByRole("tab", { name: "检查结果", exact: true }).waitFor();
  await sheet("名额");
  await picture(page, "notice-mistakes");
}

/** As it is after an afternoon's work: a quota in words, a unit twice, a sum that was forgotten. */
async function withMistakes(notice: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(notice);
  const at = (row: number, column: number) => ({ sheet: "名额", row, column });
  await host.write({
    edits: [
      { at: at(5, 6), value: "若干" },
      { at: at(7, 1), value: "盘龙区总工会" },
      { at: at(9, 3), value: "县区" },
      { at: at(11, 7), value: "3—2" },
    ],
  });
  return host.bytes();
}

async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel("选择工作簿文件").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  const leave = page.getByRole("button", { name: "不下载，直接打开" });
  await leave.or(page.getByText(name).first()).first().waitFor();
  if (await leave.isVisible()) await leave.click();
}

/** The pages of a clerk, and of a city office that merges. */
async function pictureClerks(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();

  await tab("校验");
  await button("知道了").click();
  await button("校验").click();
  await page.getByText(/^校验完成/).waitFor();
  await issue(page, /没有2019年以来的业绩/);
  await picture(page, "page");

  await narrowPane(page);
  await picturePane(page, "check");
  await issue(page, /“1979年6月”的规范写法/);
  await page.getByRole("region", { name: "当前单元格" }).screenshot({ path: pathOf("issue") });
  await button("自动修正").click();
  await button("返回").waitFor();
  await picturePane(page, "fixes");

  for (const [name, file, sign] of [
    ["名额", "quotas", "名额使用情况"],
    ["填报", "form", "新增一条"],
    ["审核", "review", "基本情况"],
    ["文书", "documents", "推荐承诺书"],
  ] as const) {
    await tab(name);
    await page.getByText(sign, { exact: true }).waitFor();
    await picturePane(page, file);
  }

  await button("合并").click();
  await page.getByLabel("选择工作簿", { exact: true }).setInputFiles(await incomingFiles());
  await button("合并4份").click();
  await page.getByRole("radio").first().waitFor();
  await button("关闭提示").click();
  await picturePane(page, "merging");

  await openOther(page);
  await button("新建标准工作簿").waitFor();
  await picturePane(page, "welcome");
}

/** What a city office may be sent: of one unit two workbooks that differ, and a file that is none. */
async function incomingFiles() {
  const { files } = await clashSamples();
  const [wuhua, panlong] = [files.get("530102.xlsx"), files.get("530103.xlsx")];
  if (!wuhua || !panlong) throw new Error("the samples have lost a unit");
  const again = openXlsx(wuhua);
  await again.write({ edits: [{ at: { sheet: "金牌工人", row: 4, column: 3 }, value: "岩应龙" }] });
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
  return [
    file("五华区总工会.xlsx", wuhua),
    file("五华区总工会（补报）.xlsx", again.bytes()),
    file("盘龙区总工会.xlsx", panlong),
    file("官渡区总工会名单.xlsx", Buffer.from("姓名,性别")),
  ];
}

/** Opens a workbook that has nothing to do with nominations in place of the one that was changed. */
async function openOther(page: Page): Promise<void> {
  const book = new Workbook();
  book.addWorksheet("工资表").addRow(["姓名", "工资"]);
  await openFile(page, "工资表.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
}

async function issue(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("listbox", { name: "问题列表" }).getByRole("option", { name }).click();
}

/** Draws the line between workbook and pane to where the pane is as wide as in Excel. */
async function narrowPane(page: Page): Promise<void> {
  const line = await page.getByRole("separator").boundingBox();
  if (!line) throw new Error("no line to draw");
  await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2);
  await page.mouse.down();
  await page.mouse.move(screen.width - paneWidth, line.y + line.height / 2);
  await page.mouse.up();
}

const pathOf = (name: string) => resolve(images, `${name}.png`);

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pathOf(name), animations: "disabled" });
}

async function picturePane(page: Page, name: string): Promise<void> {
  const { width, height } = screen;
  const top = (await page.getByRole("separator").boundingBox())?.y ?? 0;
  const clip = { x: width - paneWidth, y: top, width: paneWidth, height: height - top };
  await page.screenshot({ path: pathOf(name), clip, animations: "disabled" });
}

void main();
