import { readFileSync, writeFileSync } from "node:fs";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";

test("one unit, by an alias, into a folder, and an empty template has no errors", async () => {
  const folder = folderOf();
  const unit = kunming2020.units.find(({ code }) => code === "530124");
  const alias = unit?.aliases[0] ?? unit?.name ?? "";
  const path = folder.at("2020推荐_530124_富民县总工会.xlsx");
  expect(await desk("template", "--unit", alias, "-o", folder.path)).toEqual({ code: 0, out: path, err: "" });
  expect((await desk("check", path)).out).not.toContain("缺少");
});

test("one unit, into a file of another name", async () => {
  const folder = folderOf();
  expect((await desk("template", "--unit", "富民县总工会", "-o", folder.at("表.xlsx"))).code).toBe(0);
  expect(folder.names()).toEqual(["表.xlsx"]);
});

test("all 32, each under its own name", async () => {
  const folder = folderOf();
  const { code, out } = await desk("template", "--all", "-o", folder.path);
  expect(code).toBe(0);
  expect(folder.names()).toHaveLength(32);
  expect(out.split("\n").sort()).toEqual(folder.names().map(folder.at));
});

test("a workbook that is there already stays as it is", async () => {
  const folder = folderOf();
  const path = folder.at("2020推荐_530124_富民县总工会.xlsx");
  writeFileSync(path, "填了一半");
  for (const output of [folder.path, path]) {
    const { code, out, err } = await desk("template", "--unit", "富民县总工会", "-o", output);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`“${path}”已存在，为免覆盖已填内容未写出；请先移走或换一个位置。`);
  }
  expect(readFileSync(path, "utf8")).toBe("填了一半");
  expect(folder.names()).toHaveLength(1);
});

test.each([
  ["富民县总公会", "通知所列的推荐单位中没有“富民县总公会”。是否为：富民县总工会？"],
  ["火星", "通知所列的推荐单位中没有“火星”。请按通知附件2的写法填写单位名称。"],
])("an unknown unit %s is answered with near names or advice", async (unit, message) => {
  const folder = folderOf();
  expect(await desk("template", "--unit", unit, "-o", folder.path)).toEqual({ code: 2, out: "", err: message });
  expect(folder.names()).toEqual([]);
});

test("all 32 need a folder that is there", async () => {
  const folder = folderOf();
  const { code, err } = await desk("template", "--all", "-o", folder.at("没有"));
  expect([code, err]).toEqual([2, `生成全部单位的工作簿时，-o 须是已有的文件夹，而“${folder.at("没有")}”不是。`]);
});
