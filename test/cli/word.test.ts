import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zippedFiles } from "../../src/hosts/xlsx/package/zippedFiles";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { bodyOf, renderDocx, textOf } from "../support/docx";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { jpeg } from "../support/jpeg";

const given = { goldWorkers: [{ name: "岩英" }, { name: "岩英" }], pairs: times(1), priorHonours: times(1) };
const textsIn = (path: string) => bodyOf(readFileSync(path)).map(textOf);

test("letters become one Word file, and the workbook stays as it was", async () => {
  const workbook = await filledWorkbook({ ...given, goldWorkers: times(2) });
  const folder = folderOf({ "表.xlsx": workbook });
  expect(await desk("letters", folder.at("表.xlsx"), "-o", folder.at("承诺书.docx"))).toEqual({
    code: 0,
    out: `已生成承诺书：金牌工人、师徒结对。\nWord 文档：${folder.at("承诺书.docx")}`,
    err: "",
  });
  expect(textsIn(folder.at("承诺书.docx")).filter((text) => text.endsWith("推荐承诺书"))).toHaveLength(2);
  expect(readFileSync(folder.at("表.xlsx")).equals(workbook)).toBe(true);
});

test("a letter edited by hand is made anew in Word, and that its edits are not in it is told", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: times(1) }) });
  await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.xlsx"));
  const host = openXlsx(readFileSync(folder.at("函.xlsx")));
  await host.write({ edits: [{ at: { sheet: "承诺书-金牌工人", row: 2, column: 1 }, value: "某单位文件" }] });
  writeFileSync(folder.at("改.xlsx"), host.bytes());
  const { out } = await desk("letters", folder.at("改.xlsx"), "-o", folder.at("函.docx"));
  expect(out).toContain("金牌工人的承诺书在工作簿中有手工改动，Word 文档按填报内容生成，不含这些改动。");
  expect(textsIn(folder.at("函.docx"))).not.toContain("某单位文件");
});

test("with errors open a letter is a draft that says so: exit 1", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: [{ frontline: "否" }] }) });
  const { code, out } = await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.docx"));
  expect([code, out]).toEqual([1, expect.stringContaining("金牌工人还有1项错误，所出为草稿。")]);
  expect(textsIn(folder.at("函.docx"))[0]).toBe("草稿：本类别还有1项错误未改正，改正后请重新生成。");
});

test("forms become a Word file each in a folder, under the nominees' names; those of one name are numbered", async () => {
  const photo = jpeg({ width: 350, height: 490 });
  const folder = folderOf({ "表.xlsx": await filledWorkbook(given), "GW-530124-001.jpg": photo });
  const forms = folderOf();
  const { code, out } = await desk("forms", folder.at("表.xlsx"), "-o", forms.path, "--photos", folder.path);
  expect(code).toBe(1);
  expect(out).toContain("已生成金牌工人推荐表2份、师徒结对推荐表1份，供打印。");
  expect(out).toMatch(/未能放入的照片\d+张/);
  expect(forms.names()).toEqual(["岩英.docx", "岩英（2）.docx", "李志强、王志强.docx"].sort());
  expect(textsIn(forms.at("岩英.docx"))[0]).toBe("2020年“昆明市金牌工人”");
});

test("what stands in the folder already is not written over, and then nothing is written", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook(given) });
  const forms = folderOf({ "岩英（2）.docx": "手工改过" });
  expect(await desk("forms", folder.at("表.xlsx"), "-o", forms.path)).toEqual({
    code: 2,
    out: "",
    err: `“${join(forms.path, "岩英（2）.docx")}”已存在，为免覆盖未写出；请先移走或换一个文件夹。`,
  });
  expect(forms.names()).toEqual(["岩英（2）.docx"]);
  expect(readFileSync(forms.at("岩英（2）.docx"), "utf8")).toBe("手工改过");
});

test("the same as an archive, and those asked for in one file", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook(given) });
  expect((await desk("forms", folder.at("表.xlsx"), "-o", folder.at("表.zip"))).code).toBe(0);
  const files = zippedFiles(readFileSync(folder.at("表.zip")));
  expect(files.map(({ name }) => name)).toHaveLength(3);
  expect(files.map(({ bytes }) => bodyOf(bytes()).map(textOf)[0])).toContain("2020年“昆明市金牌工人”");
  expect((await desk("forms", folder.at("表.xlsx"), "-o", folder.at("一.docx"), "--only", "GW-530124-002")).code).toBe(
    0,
  );
  expect(renderDocx(readFileSync(folder.at("一.docx"))).match(/———— section/g)).toHaveLength(1);
});

test("summary and check report become Word files", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: [{ sex: null }] }) });
  expect((await desk("summary", folder.at("表.xlsx"), "-o", folder.at("汇总.docx"))).code).toBe(0);
  expect(textsIn(folder.at("汇总.docx"))[0]).toBe("推荐申报汇总表");
  const { code, out } = await desk("check", folder.at("表.xlsx"), "-o", folder.at("检查.docx"));
  expect([code, out]).toEqual([1, expect.stringContaining(`检查结果：${folder.at("检查.docx")}`)]);
  expect(textsIn(folder.at("检查.docx"))[0]).toBe("推荐申报检查结果");
  expect(await desk("check", folder.at("表.xlsx"), "-o", folder.at("又.docx"), "--notes")).toMatchObject({
    code: 2,
    err: "批注写在工作簿里；结果为 Word 文档时请去掉 --notes。",
  });
});

test.each([
  ["a folder that is not there", "没有/", "文件夹“没有/”不存在，请先建立。"],
  ["a file of another kind", "表.doc", expect.stringContaining("结果是 Excel 工作簿")],
])("%s is refused, and nothing is written", async (_, output, err) => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook(given) });
  const target = output.endsWith("/") ? output : folder.at(output);
  expect(await desk("forms", folder.at("表.xlsx"), "-o", target)).toMatchObject({ code: 2, err });
  expect(folder.names()).toEqual(["表.xlsx"]);
});

test("where nothing is recommended there is no letter and no file", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({}) });
  expect(await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.docx"))).toEqual({
    code: 2,
    out: "",
    err: "没有初审结果为“同意推荐”的记录，无需生成承诺书。未写出文件。",
  });
  expect(folder.names()).toEqual(["表.xlsx"]);
});
