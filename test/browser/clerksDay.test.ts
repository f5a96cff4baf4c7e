import type { Page } from "playwright-core";
import { cellText } from "../../src/core/cells/cellValue";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { fillField, fillRow, formField, headersOf } from "../support/browser/clerk";
import { downloaded } from "../support/browser/downloaded";
import { goToTab, said } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { picture } from "../support/picture";
import { validRows } from "../support/validRows";

jest.setTimeout(300_000);
const browser = testBrowser();

const step = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "办理步骤" }).getByRole("button", { name: new RegExp(`^${name}\\s?：`) });
const sheet = (page: Page, name: string) => page.getByRole("combobox", { name: "工作表" }).selectOption(name);
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);

async function newWorkbook(page: Page): Promise<void> {
  await page.goto(browser.url());
  await page.getByRole("button", { name: "新建" }).first().click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("button", { name: "新建" }).isDisabled()).toBe(true);
  await dialog.getByRole("combobox", { name: "推荐单位" }).selectOption("富民县总工会");
  await dialog.getByRole("button", { name: "新建" }).click();
  await said(page, "2020推荐_530124_富民县总工会.xlsx");
}

/** Copies a table from another program, and pastes it at a cell. */
async function paste(page: Page, row: number, column: number, html: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await cell(page, row, column).click();
  await page.evaluate(async (copied) => {
    const type = (kind: string, data: string) => ({ [kind]: new Blob([data], { type: kind }) });
    await navigator.clipboard.write([new ClipboardItem({ ...type("text/html", copied), ...type("text/plain", "x") })]);
  }, html);
  await page.keyboard.press("Control+V");
}

test("a clerk's day: from 新建 to what is handed in", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });

  // D, C: nothing is chosen beforehand, and an empty workbook is not red.
  await newWorkbook(page);
  await step(page, "单位信息").waitFor();
  expect(await page.getByRole("listbox", { name: "问题列表" }).getByRole("option").count()).toBe(0);

  // 单位信息, by the form.
  await step(page, "单位信息").click();
  await fillRow(page, "unitInfo", validRows("unitInfo", notice).row(0));
  await page.getByRole("button", { name: /^单位信息\s?：已完成/ }).waitFor();

  // 人员: a record numbers itself, the keys are in its first field, and what stands in 单位信息 is offered.
  await sheet(page, "金牌工人");
  await page.getByRole("button", { name: "新增一条" }).click();
  await formField(page, "编号").locator('input[value="GW-530124-001"]').waitFor();
  const worker = validRows("goldWorkers", notice).row(0);
  const later = ["seq", "recordId", "photo", "review", "rank", "reviewNote", "conditionProof", "birth"];
  await fillRow(page, "goldWorkers", worker, later);
  // C: a box of proof for the condition that was chosen.
  await page.getByLabel("第1项的佐证").fill("掌握不锈钢薄板焊接绝技，在全市同行业领先。");
  await page.getByLabel("第1项的佐证").blur();
  // A: what was typed stays as it was typed, with its question; retyping it writes it.
  await fillField(page, "出生年月", "1982.5");
  await said(page, /1982\.5/);
  await formField(page, "出生年月").locator('input[value="1982.5"]').first().waitFor();
  await fillField(page, "出生年月", "1982-05");

  // C: the photo is cut and named here.
  const chosen = { name: "IMG_1.png", mimeType: "image/png", buffer: picture(350, 490) };
  await page.getByLabel("选择照片：照片文件名").setInputFiles(chosen);
  const cutting = page.getByRole("dialog", { name: "裁剪照片" });
  const photo = await downloaded(page, () => cutting.getByRole("button", { name: "确定" }).click());
  expect(photo.name).toBe("GW-530124-001.jpg");

  // A: a record that was begun by mistake leaves nothing behind.
  await page.getByRole("button", { name: "新增一条" }).click();
  await said(page, "新记录");
  await page.getByRole("button", { name: "删除本条" }).click();
  await said(page, /^已删除/);

  // A: rows of another program, line breaks and all, and taken back as one.
  await goToTab(page, "师徒结对");
  const pair = validRows("pairs", notice).row(0);
  const texts = [...headersOf("pairs").keys()].map((key) => pair[key] ?? "");
  const html = texts.map((text) => `<td>${String(text).replace(/\n/g, "<br>")}</td>`).join("");
  await paste(page, 4, 1, `<table><tr>${html}</tr></table>`);
  await cell(page, 4, 2).getByText("SP-530124-001").waitFor();
  await page.keyboard.press("Control+Z");
  await cell(page, 4, 2).getByText("SP-530124-001").waitFor({ state: "detached" });
  await page.keyboard.press("Control+Y");
  await cell(page, 4, 2).getByText("SP-530124-001").waitFor();

  // 初审公示: what was decided, and shown.
  await goToTab(page, "填报");
  for (const row of [0, 1]) {
    await sheet(page, "初审公示");
    const screening = validRows("screening", notice).row(row);
    await page.getByRole("button", { name: "新增一条" }).click();
    await fillRow(page, "screening", screening, ["seq"]);
  }
  await goToTab(page, "审核");
  await page.getByRole("combobox", { name: "类别" }).selectOption({ label: "金牌工人" });
  await page.getByRole("radio", { name: "同意推荐" }).click();
  await page.getByLabel("推荐排序").fill("1");
  await page.getByLabel("推荐排序").blur();
  await said(page, "1名，已定1名");

  // 校验, 文书: what stands there is checked, made, shown to be made, and printed.
  await goToTab(page, "校验");
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await said(page, /^校验完成/);
  await goToTab(page, "文书");
  await page.getByRole("button", { name: "生成承诺书" }).click();
  await said(page, /^已生成承诺书：金牌工人/);
  await page.getByRole("button", { name: "打印推荐表、申报表" }).click();
  const printing = page.getByRole("dialog", { name: "打印推荐表、申报表" });
  await printing.locator("[data-page] img").waitFor();
  await printing.getByRole("button", { name: "关闭" }).click();

  // 报送清单, and the file that goes with it.
  await step(page, "报送").click();
  await page
    .getByRole("region", { name: "报送清单" })
    .getByText(/金牌工人1名/)
    .waitFor();
  const { name, bytes } = await downloaded(page);
  expect(name).toBe("2020推荐_530124_富民县总工会.xlsx");
  const { sheets } = await openXlsx(bytes).read();
  const textsOf = (of: string, row: number) =>
    (sheets.find((each) => each.name === of)?.rows.find((each) => each.row === row)?.cells ?? []).map(cellText);
  expect(textsOf("金牌工人", 4)).toEqual(
    expect.arrayContaining([worker.name, "GW-530124-001.jpg", "1982-05", "同意推荐"]),
  );
  expect(textsOf("金牌工人", 5).join("")).toBe("");
  expect(textsOf("师徒结对", 4)).toEqual(expect.arrayContaining([pair["master.resume"]]));
  expect(sheets.some((each) => each.name === "承诺书-金牌工人")).toBe(true);
});

/** Goes on by the Tab key until what is named has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(":focus");
  const passed: string[] = [];
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press("Tab");
    const told = await focused
      .evaluate((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
        return element.getAttribute("aria-label") ?? label ?? element.textContent ?? "";
      })
      .catch(() => "");
    if (name.test(told)) return;
    passed.push(told.slice(0, 12));
  }
  throw new Error(`nothing named ${name} comes by the Tab key, but ${passed.slice(0, 40).join(", ")}`);
}

test("by the keys alone, from 新建 to 报送清单", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(browser.url());
  await page.getByRole("button", { name: "新建" }).first().waitFor();
  await tabTo(page, /^新建/);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.getByRole("combobox", { name: "推荐单位" }).waitFor();
  await tabTo(page, /请选择/);
  const unit = dialog.getByRole("combobox", { name: "推荐单位" });
  while ((await unit.inputValue()) !== "富民县总工会") await page.keyboard.press("ArrowDown");
  await tabTo(page, /^新建$/);
  await page.keyboard.press("Enter");
  await said(page, "2020推荐_530124_富民县总工会.xlsx");
  await tabTo(page, /^人员：/);
  await page.keyboard.press("Enter");
  // The step has brought the keys into the form of a new record.
  await tabTo(page, /^姓名/);
  await page.keyboard.type("岩英");
  await page.keyboard.press("Tab");
  await cell(page, 4, 3).getByText("岩英").waitFor();
  await page.keyboard.press("Escape");
  await tabTo(page, /^报送：/);
  await page.keyboard.press("Enter");
  await page.locator("[role=region]:focus, section:focus").getByText("报送清单").waitFor();
});
