import { districtStudios } from "../../scripts/samples/notices/districtStudios";
import { testBrowser } from "../support/browser/testBrowser";
import { noticeFile } from "../support/noticeWorkbook";

const browser = testBrowser();

test("a notice's workbook makes one unit's, which is judged by it, and 新建 offers both notices, however long their titles", async () => {
  const page = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(browser.url());
  await page.getByRole("tab", { name: "校验" }).waitFor();
  const buffer = Buffer.from(await noticeFile(districtStudios));
  await page.getByLabel("选择工作簿文件").setInputFiles({ name: "通知.xlsx", mimeType: "", buffer });
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
  await dialog.getByRole("combobox", { name: "推荐单位" }).selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "新建" }).click();
  await page.getByText(`2023推荐_02_${districtStudios.units[1]?.name}.xlsx`, { exact: true }).waitFor();
});
