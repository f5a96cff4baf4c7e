import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { desk } from "../support/desk";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { differingParts, partOf } from "../support/parts";
import { zipOf } from "../support/rawWorkbook";

const workbook = filledWorkbook({
  unitInfo: [{ clerkPhone: "０８７１－６８８１１２３４" }],
  goldWorkers: [{ name: "岩　英", sex: "女 ", rank: "1", education: "大学专科" }],
});

test("without an output it lists what it would change, and writes nothing", async () => {
  const folder = folderOf({ "表.xlsx": await workbook });
  const { code, out, err } = await desk("fix", folder.at("表.xlsx"));
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").sort()).toEqual(
    [
      "  单位信息!B10　“０８７１－６８８１１２３４” → “0871-68811234”　num-as-text",
      "  金牌工人!AU4　“1” → 数字1　num-as-text",
      "  金牌工人!C4　“岩□英” → “岩英”　name-spaces",
      "  金牌工人!D4　“女 ” → “女”　text-invisible",
      "  金牌工人!G4　“大学专科” → “大专”　enum-synonym",
      "可自动修正5处。",
    ].sort(),
  );
  expect(folder.names()).toEqual(["表.xlsx"]);
});

test("with an output it changes those cells alone; a second time there is nothing to change", async () => {
  const folder = folderOf({ "表.xlsx": await workbook });
  const { code, out } = await desk("fix", folder.at("表.xlsx"), "-o", folder.at("正.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain(`已自动修正5处。\n修正后的副本：${folder.at("正.xlsx")}`);
  expect(differingParts(readFileSync(folder.at("表.xlsx")), readFileSync(folder.at("正.xlsx")))).toHaveLength(2);
  expect((await desk("fix", folder.at("正.xlsx"))).out).toBe("可自动修正0处。");
  expect((await desk("check", folder.at("正.xlsx"))).out).toMatch(/错误0项/);
});

test("cells of an array are left as they are and told, and the rest of the file is mended", async () => {
  const part = "xl/worksheets/sheet4.xml";
  const before = await workbook;
  const cell = /<c r="C4"( s="\d+")[^>]*>.*?<\/c>/;
  const array = partOf(before, part)
    .replace(cell, '<c r="C4"$1 t="str"><f t="array" ref="C4:C5">X1:X2</f><v>岩　英</v></c>')
    .replace(/<c r="C5"( s="\d+")[^>]*\/>/, '<c r="C5"$1 t="str"><v>岩　罕</v></c>');
  expect(array).toContain("岩　罕");
  const folder = folderOf({ "表.xlsx": zipOf({ ...unzipSync(before), [part]: array }) });
  const { code, out } = await desk("fix", folder.at("表.xlsx"), "-o", folder.at("正.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain(
    "公式单元格未改动：金牌工人!C4、金牌工人!C5；请在 Excel 中选中公式所占的全部单元格，复制后选择性粘贴为“值”，再修正。",
  );
  const fixed = partOf(readFileSync(folder.at("正.xlsx")), part);
  expect(fixed).toContain('<f t="array" ref="C4:C5">X1:X2</f><v>岩　英</v>');
  expect(fixed).not.toContain("大学专科");
});

test("as JSON each edit has its cell, what stood there, what shall stand there, and the rules", async () => {
  const folder = folderOf({ "表.xlsx": await workbook });
  const { code, out } = await desk("fix", folder.at("表.xlsx"), "--format", "json");
  expect(code).toBe(0);
  const { file, edits } = JSON.parse(out);
  expect(file).toBe(folder.at("表.xlsx"));
  expect(edits).toContainEqual({ cell: "金牌工人!AU4", before: "1", after: 1, rules: ["num-as-text"] });
});

test("what nobody sees in a unit and a choice is shown in the list, and gone from the copy", async () => {
  const given = filledWorkbook({
    unitInfo: [{ unit: "富民县总工会\u202c" }],
    goldWorkers: [{ name: "⽜丽", review: "同意推荐\u202c" }],
  });
  const folder = folderOf({ "表.xlsx": await given });
  const { out } = await desk("fix", folder.at("表.xlsx"), "-o", folder.at("正.xlsx"));
  expect(out.split("\n").slice(0, 3).sort()).toEqual([
    "  单位信息!B4　“富民县总工会␣” → “富民县总工会”　text-invisible",
    "  金牌工人!AV4　“同意推荐␣” → “同意推荐”　text-invisible",
    "  金牌工人!C4　“⽜丽” → “牛丽”　text-invisible",
  ]);
  expect((await desk("fix", folder.at("正.xlsx"))).out).toBe("可自动修正0处。");
});

test("what needs a person's consent is proposed only", async () => {
  const folder = folderOf({ "表.xlsx": await filledWorkbook({ unitInfo: [{ unit: "富民总工会" }] }) });
  const { code, out } = await desk("fix", folder.at("表.xlsx"), "--propose");
  expect(code).toBe(0);
  expect(out).toBe("  单位信息!B4　“富民总工会” → “富民县总工会”　unit-not-in-quota\n需要人工确认的修改建议1处。");
  expect((await desk("fix", folder.at("表.xlsx"))).out).toBe("可自动修正0处。");
});
