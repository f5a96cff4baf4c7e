import type { Page } from "playwright-core";
import { downloaded } from "../support/browser/downloaded";
import { openFile } from "../support/browser/onPage";
import { testBrowser } from "../support/browser/testBrowser";
import type { Given } from "../support/given";
import { givenFile } from "../support/givenFile";

const browser = testBrowser();

/** A JPEG of the browser's own making, red at its left and blue at its right, which says by Exif how it was held. */
async function sidewaysPhoto(page: Page, orientation: number): Promise<Buffer> {
  const made = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 800, height: 400 });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#ff0000";
    context.fillRect(0, 0, 400, 400);
    context.fillStyle = "#0000ff";
    context.fillRect(400, 0, 400, 400);
    return canvas.toDataURL("image/jpeg", 0.95);
  });
  const jpeg = Buffer.from(made.slice(made.indexOf(",") + 1), "base64");
  const tiff = Buffer.from(
    `4d4d002a00000008000101120003000000010${orientation.toString(16).padStart(3, "0")}000000000000`,
    "hex",
  );
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** What a photo looks like: its size, and the colours at its top and bottom. */
function looks(page: Page, bytes: Uint8Array) {
  return page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const { naturalWidth: width, naturalHeight: height } = image;
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const colour = (y: number) => {
      const [red = 0, , blue = 0] = context?.getImageData(width / 2, y, 1, 1).data ?? [];
      return red > blue ? "red" : "blue";
    };
    return { width, height, top: colour(2), bottom: colour(height - 3) };
  }, Buffer.from(bytes).toString("base64"));
}

async function openForm(): Promise<Page> {
  const page = await openWith({ goldWorkers: [{ recordId: "GW-530124-001", photo: null }] });
  await page.getByRole("tab", { name: "填报" }).click();
  return page;
}

async function openWith(given: Given): Promise<Page> {
  const page = await browser.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(browser.url());
  await openFile(page, "表.xlsx", givenFile({ pairs: [], stations: [], studios: [], ...given }));
  return page;
}

test("a photo held sideways is cut upright to the form's box, named after 编号, handed out, and stands in the form", async () => {
  const page = await openForm();
  const buffer = await sidewaysPhoto(page, 6);
  await page.getByLabel("选择照片：照片文件名").setInputFiles({ name: "IMG_0001.JPG", mimeType: "image/jpeg", buffer });
  const dialog = page.getByRole("dialog", { name: "裁剪照片" });
  await dialog.getByText("将命名为“GW-530124-001.jpg”，并下载到本机。").waitFor();
  const { name, bytes } = await downloaded(page, () => dialog.getByRole("button", { name: "确定" }).click());
  expect(name).toBe("GW-530124-001.jpg");
  const photo = await looks(page, bytes);
  expect(photo).toMatchObject({ top: "red", bottom: "blue" });
  expect(photo.width / photo.height).toBeGreaterThan(0.5);
  expect(photo.width / photo.height).toBeLessThan(1);
  await page.getByText(/^照片已下载为“GW-530124-001.jpg”/).waitFor();
  expect(await page.getByRole("textbox", { name: "照片文件名" }).inputValue()).toBe("GW-530124-001.jpg");

  await page.getByRole("tab", { name: "文书" }).click();
  await page.getByText("已有1个照片文件").waitFor();
  await page.getByRole("button", { name: "打印推荐表、申报表" }).click();
  await page.locator("[data-page] img").waitFor();
});

test("a reviewer has the photo of whom he judges in view; chosen once, it is there for the forms, too", async () => {
  const page = await openWith({
    goldWorkers: [
      { name: "李一", photo: "甲.JPG" },
      { name: "王二", photo: "乙.jpg" },
    ],
  });
  await page.getByRole("tab", { name: "审核" }).click();
  await page.getByRole("heading", { name: /李一/ }).waitFor();
  const buffer = await sidewaysPhoto(page, 1);
  const photo = (name: string) => ({ name, mimeType: "image/jpeg", buffer });
  await page.getByLabel("照片文件", { exact: true }).setInputFiles([photo("甲.jpg"), photo("丙.jpg")]);
  const shown = page.getByRole("img", { name: "照片：甲.JPG" });
  await shown.waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>("main img")?.naturalWidth === 800);
  // Another's, whose file was not among them, is not taken for it.
  await page.getByRole("button", { name: "下一条" }).click();
  await page.getByRole("heading", { name: /王二/ }).waitFor();
  expect(await page.getByRole("img", { name: /^照片/ }).count()).toBe(0);
  await page.getByRole("button", { name: "选择照片…" }).waitFor();
  await page.getByRole("tab", { name: "文书" }).click();
  await page.getByText("已有2个照片文件").waitFor();
});

test("by the keys it is turned, zoomed and moved", async () => {
  const page = await openForm();
  const buffer = await sidewaysPhoto(page, 1);
  await page.getByLabel("选择照片：照片文件名").setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer });
  const dialog = page.getByRole("dialog", { name: "裁剪照片" });
  await dialog.getByRole("button", { name: "向右转90°" }).focus();
  for (let turns = 0; turns < 3; turns++) await page.keyboard.press("Enter");
  const frame = dialog.getByRole("application", { name: "照片取景框" });
  await frame.focus();
  for (let zooms = 0; zooms < 12; zooms++) await page.keyboard.press("+");
  for (let moves = 0; moves < 60; moves++) await page.keyboard.press("ArrowUp");
  await dialog.getByRole("button", { name: "确定" }).focus();
  const { bytes } = await downloaded(page, () => page.keyboard.press("Enter"));
  // Turned three times its left is at its bottom, and moved up the frame is there.
  expect(await looks(page, bytes)).toMatchObject({ top: "red", bottom: "red" });
});

test("what is no picture is refused in a sentence, and changes nothing", async () => {
  const page = await openForm();
  const text = { name: "说明.jpg", mimeType: "image/jpeg", buffer: Buffer.from("照片") };
  await page.getByLabel("选择照片：照片文件名").setInputFiles(text);
  await page.getByText("“说明.jpg”不是浏览器能打开的图片；请另存为jpg或png后再选。").waitFor();
  expect(await page.getByRole("textbox", { name: "照片文件名" }).inputValue()).toBe("");
});
