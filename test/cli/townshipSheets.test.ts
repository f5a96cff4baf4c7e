import { readFileSync } from "node:fs";
import { cellText } from "../../src/core/cells/cellValue";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { givenWorkbook } from "../support/given";
import { fileWith } from "../support/givenFile";
import { differingParts } from "../support/parts";
import { onTownshipSheets } from "../support/townships";

/** The second person's and the third's name could be mended, and the third has no sex. */
const workbook = fileWith(
  onTownshipSheets(
    givenWorkbook({ goldWorkers: [{ name: "岩英" }, { name: "玉　罕" }, { name: "刀　美", sex: null }] }),
  ),
);

async function textsOn(path: string, sheet: string): Promise<string[]> {
  const { rows = [] } = (await openXlsx(readFileSync(path)).read()).sheets.find(({ name }) => name === sheet) ?? {};
  return rows.flatMap(({ cells }) => cells.map(cellText));
}

/** The cells that have a mark. */
function markedOn(path: string, sheet: string): string[] {
  const pkg = openPackage(readFileSync(path));
  const part = workbookParts(pkg).sheets.find(({ name }) => name === sheet)?.part ?? "";
  const areas = [
    ...pkg
      .content(part)
      .text()
      .matchAll(/<conditionalFormatting[^>]* sqref="([^"]+)"/g),
  ];
  return areas.flatMap(([, cells = ""]) => cells.split(" "));
}

test("a check marks each on the sheet of his township, says so in 检查结果, and is cleared without a trace", async () => {
  const folder = folderOf({ "表.xlsx": workbook });
  const { out } = await desk("check", folder.at("表.xlsx"), "-o", folder.at("标记.xlsx"), "--notes");
  expect(out).toContain("款庄镇!D4");
  expect(await textsOn(folder.at("标记.xlsx"), "检查结果")).toContain("款庄镇!D4");
  expect(markedOn(folder.at("标记.xlsx"), "款庄镇")).toEqual(expect.arrayContaining(["C4", "D4"]));
  expect(markedOn(folder.at("标记.xlsx"), "赤鹫镇")).toContain("C4");
  expect(markedOn(folder.at("标记.xlsx"), "赤鹫镇")).not.toContain("D4");
  expect(markedOn(folder.at("标记.xlsx"), "永定镇")).not.toContain("D4");
  await desk("clear", folder.at("标记.xlsx"), "-o", folder.at("原样.xlsx"));
  expect(differingParts(workbook, readFileSync(folder.at("原样.xlsx")))).toEqual([]);
});

test("a fix mends each name on the sheet of its township", async () => {
  const folder = folderOf({ "表.xlsx": workbook });
  const { out } = await desk("fix", folder.at("表.xlsx"), "-o", folder.at("正.xlsx"));
  expect(out).toContain("赤鹫镇!C4　“玉□罕” → “玉罕”");
  expect(out).toContain("款庄镇!C4　“刀□美” → “刀美”");
  expect(await textsOn(folder.at("正.xlsx"), "永定镇")).toContain("岩英");
  expect(await textsOn(folder.at("正.xlsx"), "赤鹫镇")).toContain("玉罕");
  expect(await textsOn(folder.at("正.xlsx"), "款庄镇")).toContain("刀美");
  expect((await desk("fix", folder.at("正.xlsx"))).out).toBe("可自动修正0处。");
});
