import { readFileSync, writeFileSync } from "node:fs";
import { parseCell } from "../../src/core/cells/cellRef";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { differingParts } from "../support/parts";

const sheetNames = async (path: string) => (await openXlsx(readFileSync(path)).read()).sheets.map(({ name }) => name);

test("letters are made for the categories with nominees; then the check has nothing left to advise", async () => {
  const given = { goldWorkers: times(2), pairs: times(1), priorHonours: times(1) };
  const folder = folderOf({ "表.xlsx": await filledWorkbook(given) });
  const { code, out, err } = await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.xlsx"));
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")).toEqual(["已生成承诺书：金牌工人、师徒结对。", `副本：${folder.at("函.xlsx")}`]);
  const added = (await sheetNames(folder.at("函.xlsx"))).filter((name) => name.includes("承诺书"));
  expect(added).toHaveLength(2);
  expect(await desk("check", folder.at("函.xlsx"))).toMatchObject({
    code: 0,
    out: expect.stringContaining("错误0项，警告0项，提示0项。"),
  });
});

test("with errors open a letter is a draft: exit 1, and the file is written", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: [{ frontline: "否" }] }) });
  expect(await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.xlsx"))).toEqual({
    code: 1,
    out: `已生成承诺书：金牌工人。\n金牌工人还有1项错误，所出为草稿。\n副本：${folder.at("函.xlsx")}`,
    err: "",
  });
  expect(folder.names()).toEqual(["函.xlsx", "表.xlsx"]);
});

test("where nothing is recommended there is no letter and no file", async () => {
  const folder = folderOf({
    "表.xlsx": await filledWorkbook({ goldWorkers: [{ review: "不予推荐", rank: null, reviewNote: "业绩不足" }] }),
  });
  expect(await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.xlsx"))).toEqual({
    code: 2,
    out: "",
    err: "没有初审结果为“同意推荐”的记录，无需生成承诺书。未写出文件。",
  });
  expect(folder.names()).toEqual(["表.xlsx"]);
});

test("a letter edited by hand is replaced only when asked to, and then kept", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ goldWorkers: times(1) }) });
  await desk("letters", folder.at("表.xlsx"), "-o", folder.at("函.xlsx"));
  const letter = (await sheetNames(folder.at("函.xlsx"))).find((name) => name.includes("承诺书"));
  const host = openXlsx(readFileSync(folder.at("函.xlsx")));
  const at = parseCell(`${letter}!A1`);
  if (at) await host.write({ edits: [{ at, value: "手工改过" }] });
  writeFileSync(folder.at("改.xlsx"), host.bytes());

  const refused = await desk("letters", folder.at("改.xlsx"), "-o", folder.at("再.xlsx"));
  expect(refused).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/^金牌工人的承诺书有手工改动，未覆盖。.*--replace.*未写出文件。$/),
  });
  expect(folder.names()).not.toContain("再.xlsx");

  const replaced = await desk("letters", folder.at("改.xlsx"), "-o", folder.at("再.xlsx"), "--replace");
  expect(replaced).toMatchObject({ code: 0, out: expect.stringContaining(`另存为工作表“${letter}（手工稿）”`) });
  expect(await sheetNames(folder.at("再.xlsx"))).toContain(`${letter}（手工稿）`);
});

test("letters and summary, cleared, leave the original, part for part", async () => {
  const folder = folderOf({ "0.xlsx": await filledWorkbook({ goldWorkers: times(2) }) });
  for (const [command = "", from, to] of [
    ["letters", 0, 1],
    ["summary", 1, 2],
    ["check", 2, 3],
    ["clear", 3, 4],
  ] as const) {
    expect((await desk(command, folder.at(`${from}.xlsx`), "-o", folder.at(`${to}.xlsx`))).code).toBe(0);
  }
  expect(await sheetNames(folder.at("3.xlsx"))).toEqual(expect.arrayContaining(["汇总表", "检查结果"]));
  expect(differingParts(readFileSync(folder.at("0.xlsx")), readFileSync(folder.at("4.xlsx")))).toEqual([]);
});

test("the city's workbook has no letters: refused, and no file", async () => {
  const folder = folderOf({ "富民.xlsx": await filledWorkbook({ goldWorkers: times(2) }) });
  await desk("consolidate", folder.at("富民.xlsx"), "-o", folder.at("市.xlsx"));
  const { code, out, err } = await desk("letters", folder.at("市.xlsx"), "-o", folder.at("函.xlsx"));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("这是汇总工作簿；推荐承诺书由各推荐单位出具");
  expect(folder.names()).not.toContain("函.xlsx");
});
