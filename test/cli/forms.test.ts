import { mkdirSync, readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { desk } from "../support/desk";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { picture } from "../support/picture";

const photo = picture(35, 49);

async function sheetsOf(path: string) {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)).buffer);
  return workbook.worksheets.map((sheet) => ({ name: sheet.name, photos: sheet.getImages().length }));
}

test("every nomination gets its form, with its photo where the folder has it", async () => {
  const folder = folderOf({
    "表.xlsx": await filledWorkbook({
      goldWorkers: [
        { name: "岩英", photo: "岩英.jpg" },
        { name: "段𬭩", photo: "段.jpg", review: "不予推荐" },
      ],
      pairs: [{ "master.photo": null, "apprentice.photo": "岩英.jpg" }],
      stations: times(1),
    }),
    "岩英.JPG": photo,
    "说明.txt": new Uint8Array([1]),
  });
  const { code, out, err } = await desk(
    "forms",
    folder.at("表.xlsx"),
    "-o",
    folder.at("推荐表.xlsx"),
    "--photos",
    folder.at("."),
  );
  expect(err).toBe("");
  expect(out.split("\n")).toEqual([
    "已生成金牌工人推荐表2份、师徒结对推荐表1份、技师工作站申报表1份，供打印。",
    "未能放入的照片2张：段𬭩（段.jpg）、李志强、王志强（未填照片文件名）。",
    `新工作簿：${folder.at("推荐表.xlsx")}`,
  ]);
  expect(code).toBe(1);
  expect(await sheetsOf(folder.at("推荐表.xlsx"))).toEqual([
    { name: "岩英", photos: 1 },
    { name: "段𬭩", photos: 0 },
    { name: "李志强、王志强", photos: 1 },
    { name: "李应龙技师工作站", photos: 0 },
  ]);
});

test("a folder called like a photo is none", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: [{ name: "岩英", photo: "岩英.jpg" }] }) });
  mkdirSync(folder.at("岩英.jpg"));
  const { code, out, err } = await desk(
    "forms",
    folder.at("表.xlsx"),
    "-o",
    folder.at("二.xlsx"),
    "--photos",
    folder.at("."),
  );
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("未能放入的照片1张：岩英（岩英.jpg）。");
});

test("--only makes those that it names; without photos their boxes are left", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: times(3) }) });
  const only = "GW-530124-003，GW-530124-001";
  expect(await desk("forms", folder.at("表.xlsx"), "-o", folder.at("二.xlsx"), "--only", only)).toEqual({
    code: 0,
    out: `已生成金牌工人推荐表2份，供打印。\n未给出照片文件，只放入单元格中的图片，其余照片栏留空。\n新工作簿：${folder.at("二.xlsx")}`,
    err: "",
  });
  expect((await sheetsOf(folder.at("二.xlsx"))).map(({ name }) => name)).toEqual(["李建国", "张建国"]);
});

test("a picture in a cell that cannot be put in is told, with a folder of photos and without", async () => {
  const folder = folderOf({
    "表.xlsx": await filledWorkbook({
      goldWorkers: [
        { name: "岩英", photo: "［图片］" },
        { name: "段𬭩", photo: "段.jpg" },
      ],
    }),
  });
  const forms = (...options: readonly string[]) =>
    desk("forms", folder.at("表.xlsx"), "-o", folder.at("二.xlsx"), ...options);
  const without = await forms();
  expect(without.code).toBe(1);
  expect(without.out.split("\n")).toContain("未能放入的照片1张：岩英（［图片］）。");
  expect((await forms("--photos", folder.at("."))).out).toContain(
    "未能放入的照片2张：岩英（［图片］）、段𬭩（段.jpg）。",
  );
});

test.each<[string, readonly string[], string]>([
  [
    "an unknown 编号",
    ["--only", "GW-1、GW-530124-001"],
    "工作簿中没有编号为GW-1的对象，未生成推荐表、申报表。未写出文件。",
  ],
  ["no folder of photos", ["--photos", "没有"], "照片文件夹“没有”不存在。"],
])("%s: one sentence, and no file", async (_, options, sentence) => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: times(1) }) });
  expect(await desk("forms", folder.at("表.xlsx"), "-o", folder.at("出.xlsx"), ...options)).toEqual({
    code: 2,
    out: "",
    err: sentence,
  });
  expect(folder.names()).toEqual(["表.xlsx"]);
});

test("a workbook without nominations has no forms", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({}) });
  expect(await desk("forms", folder.at("表.xlsx"), "-o", folder.at("出.xlsx"))).toMatchObject({
    code: 2,
    err: "工作簿中没有申报对象，无需生成推荐表、申报表。未写出文件。",
  });
});
