import { districtStudios } from "../../scripts/samples/notices/districtStudios";
import { emptyFile } from "../../scripts/samples/notices/filledFile";
import { mayDay } from "../../scripts/samples/notices/mayDay";
import type { NoticeUnit } from "../../src/core/notice/notice";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { downloaded } from "../support/browser/downloaded";
import { chooseFile, chosenFile, openFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import { noticeFile } from "../support/noticeWorkbook";

const browser = testBrowser();

test("a notice's workbook makes one unit's, which is judged by it, and 新建 offers both notices, however long their titles", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
  await chooseFile(page, "通知.xlsx", await noticeFile(districtStudios));
  await page.getByRole("heading", { name: "通知工作簿" }).waitFor();
  await page.getByLabel("推荐单位").selectOption("溪口街道总工会");
  await page.getByRole("button", { name: "生成此单位的工作簿" }).click();
  await page.getByText("2023推荐_01_溪口街道总工会.xlsx", { exact: true }).waitFor();
  const judging = page.getByRole("region", { name: "校验所依据的通知" });
  await judging.getByText("按盘溪工字〔2023〕8号第1版校验，工作簿内附。").waitFor();
  await judging.getByText(districtStudios.title).waitFor();

  await page.getByRole("button", { name: "新建" }).click();
  const dialog = page.getByRole("dialog");
  const choice = dialog.getByRole("combobox", { name: "通知" });
  const [inner, outer] = await Promise.all([choice.boundingBox(), dialog.boundingBox()]);
  if (!inner || !outer) throw new Error("not shown");
  expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
  await choice.selectOption({ label: `盘溪工字〔2023〕8号第1版　${districtStudios.title}` });
  await dialog.getByRole("combobox", { name: "推荐单位" }).selectOption(districtStudios.units[1]?.name ?? "");
  await dialog.getByRole("button", { name: "新建" }).click();
  await page.getByText(`2023推荐_02_${districtStudios.units[1]?.name}.xlsx`, { exact: true }).waitFor();
});

test("the chosen notice goes before a tampered one that is carried, is kept on the computer, and can be given up", async () => {
  const page = await browser.open();
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
  const tampered = openXlsx(await emptyFile(mayDay, mayDay.units[0] as NoticeUnit));
  await tampered.write({ edits: [{ at: { sheet: "_notice", row: 3, column: 2 }, value: "{" }] });
  const open = () => openFile(page, "五一.xlsx", tampered.bytes());
  await open();
  const judging = page.getByRole("region", { name: "校验所依据的通知" });
  await judging.getByText("工作簿内附的通知不能用，未采用。").waitFor();
  await page.getByRole("heading", { name: "工作簿是为另一份通知制作的" }).waitFor();

  await page.getByRole("button", { name: "更换通知" }).click();
  const chosen = chosenFile("五一通知.xlsx", await noticeFile(mayDay));
  await page.getByLabel("从文件选择（.xlsx、.json）").setInputFiles(chosen);
  await page.getByLabel(mayDay.title).and(page.locator(":checked")).waitFor();
  await page.getByRole("button", { name: "完成", exact: true }).click();
  await judging.getByText(`按${mayDay.documentNumber}第1版校验，已选定。`).waitFor();
  await page.getByRole("tab", { name: "填报" }).waitFor();

  await page.reload();
  await judging.getByText("已选定。").waitFor();
  await page.getByRole("button", { name: "更换通知" }).click();
  await page.getByText("按工作簿内附的；没有的，按内置的").click();
  await page.getByRole("button", { name: "完成", exact: true }).click();
  await judging.getByText("已选定。").waitFor({ state: "detached" });
});

test("a notice's workbook makes those of all its units, one file to keep", async () => {
  const page = await browser.open();
  await page.goto(browser.sampleUrl());
  await page.getByRole("tab", { name: "校验" }).waitFor();
  await chooseFile(page, "通知.xlsx", await noticeFile(districtStudios));
  const { bytes } = await downloaded(page, () => page.getByRole("button", { name: /^生成各单位的工作簿/ }).click());
  const pkg = openPackage(bytes);
  expect(pkg.names).toHaveLength(districtStudios.units.length);
});
