import { readFileSync, writeFileSync } from "node:fs";
import { type CellRef, cellAddress, columnNumber, parseCell } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { markTag } from "../../src/hosts/markTag";
import { workbookParts } from "../../src/hosts/xlsx/package/workbookParts";
import { childrenNamed, descendants, parseTree } from "../../src/hosts/xlsx/package/xmlTree";
import { openPackage } from "../../src/hosts/xlsx/package/zipPackage";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { addressOf, table } from "../support/cityWorkbook";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { type Given, times } from "../support/given";
import { unit } from "../support/givenCity";
import { givenFile } from "../support/givenFile";
import { differingParts, partOf, partsOf } from "../support/parts";

const same = { name: "段小川", birth: "1990-02", employer: "昆明某机床有限公司" };
const fumin: Given = { ...unit("富民县总工会"), goldWorkers: [{ name: "岩应龙", phone: "13900000001" }, same] };
const wuhua: Given = {
  ...unit("五华区总工会"),
  goldWorkers: [{ ...same, phone: "13900000002", deeds: "五华的事迹", trade: "五华工种" }],
  stations: [{ name: "五华某技师工作站", "leader.name": "刀美兰" }],
};
const read = (file: Uint8Array | string) => openXlsx(typeof file === "string" ? readFileSync(file) : file).read();

const both: Readonly<Record<string, Given>> = { "富民.xlsx": fumin, "五华.xlsx": wuhua };

/** The city's workbook of these files, and the copies sent back. */
async function consolidated(files = both) {
  const bytes = Object.entries(files).map(([name, given]) => [name, givenFile(given)] as const);
  const folder = folderOf(Object.fromEntries(bytes));
  const paths = Object.keys(files).map(folder.at);
  const city = folder.at("市.xlsx");
  const run = (...more: string[]) => desk("consolidate", ...paths, "-o", city, "--returns", folder.at("退"), ...more);
  await run();
  return { folder, city, run, bytes: () => readFileSync(city), returned: (name: string) => folder.at(`退/${name}`) };
}

/** Types texts into a workbook, as somebody does who opens it in Excel. */
async function type(path: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const host = openXlsx(readFileSync(path));
  const edits = Object.entries(cells).map(([cell, value]) => ({ at: parseCell(cell) as CellRef, value }));
  await host.write({ edits });
  writeFileSync(path, host.bytes());
}

/** The part of a sheet. */
function sheetPart(file: Uint8Array, name: string): string {
  return workbookParts(openPackage(file)).sheets.find((sheet) => sheet.name === name)?.part ?? "";
}

const textsOf = ({ sheets }: WorkbookData) =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(cellText)));

test("what a district's cells hold arrives as text in the city's workbook and stays text in the copy sent back", async () => {
  const texts = ["=SUM(A1:A3)", "+86厂", "-1厂", "@某公司", '=HYPERLINK("http://example.com","点")'];
  const given: Given = { ...unit("富民县总工会"), goldWorkers: texts.map((employer) => ({ employer })) };
  const { city, bytes, returned } = await consolidated({ "富民.xlsx": given });
  expect(table(await read(city), "金牌工人", "工作单位").flat()).toEqual(texts);
  expect(partOf(bytes(), sheetPart(bytes(), "金牌工人"))).not.toMatch(/<f[ >]/);
  expect(textsOf(await read(returned("富民.xlsx")))).toEqual(expect.arrayContaining(texts));
  const copy = readFileSync(returned("富民.xlsx"));
  for (const { part } of workbookParts(openPackage(copy)).sheets) expect(partOf(copy, part)).not.toMatch(/<f[ >]/);
});

test("marks and jumps of 跨单位问题 stand on the cells that it names", async () => {
  const { city, bytes } = await consolidated();
  const file = bytes();
  const root = parseTree(partOf(file, sheetPart(file, "金牌工人")), "");
  const marked = descendants(root, "conditionalFormatting")
    .filter((each) => descendants(each, "formula").some(({ text }) => text.includes(`${markTag}error`)))
    .flatMap(({ attributes }) => attributes.sqref?.split(" ") ?? []);
  expect(marked).toEqual(expect.arrayContaining(["C4", "C6"]));
  expect(table(await read(city), "金牌工人", "姓名").flat()).toEqual(["段小川", "岩应龙", "段小川"]);

  const issues = await read(city);
  const places = table(issues, "跨单位问题", "位置").flat();
  const column = columnNumber(addressOf(issues, "跨单位问题", "位置", 4)?.replace(/\d/g, "") ?? "");
  const links = childrenNamed(
    descendants(parseTree(partOf(file, sheetPart(file, "跨单位问题")), ""), "hyperlinks")[0],
    "hyperlink",
  ).filter(({ attributes }) => parseCell(`表!${attributes.ref}`)?.column === column);
  expect(links.map(({ attributes }) => attributes.location?.replaceAll("'", ""))).toEqual(places);
  expect(places).toEqual(expect.arrayContaining(["金牌工人!C4", "金牌工人!C6"]));
});

test("what the city types into the file is there after the next run, and what nothing has changed keeps every byte", async () => {
  const { folder, city, bytes } = await consolidated();
  const data = await read(city);
  const width =
    data.sheets.find(({ name }) => name === "金牌工人")?.rows.find(({ row }) => row === 3)?.cells.length ?? 0;
  const own = (row: number) => `金牌工人!${cellAddress({ row, column: width })}`;
  await type(city, {
    [own(3)]: "初评",
    [own(4)]: "=优",
    [`金牌工人!${addressOf(data, "金牌工人", "联系电话", 5)}`]: "13911112222",
    [`金牌工人!${addressOf(data, "金牌工人", "姓名", 7)}`]: "补报人",
    [`金牌工人!${addressOf(data, "金牌工人", "推荐单位", 7)}`]: "五华区总工会",
    "通报名单!A1": "关于命名的通报",
  });
  const before = bytes();
  writeFileSync(folder.at("盘龙.xlsx"), givenFile({ ...unit("盘龙区总工会"), goldWorkers: times(1) }));
  const { out } = await desk("consolidate", folder.at("盘龙.xlsx"), "-o", city);
  expect(out).not.toContain("手工稿");
  const after = await read(city);
  expect(table(after, "金牌工人", "姓名", "推荐单位", "联系电话", "初评")).toEqual([
    ["段小川", "五华区总工会", "13900000002", "=优"],
    [expect.any(String), "盘龙区总工会", expect.any(String), ""],
    ["岩应龙", "富民县总工会", "13911112222", ""],
    ["段小川", "富民县总工会", expect.any(String), ""],
    ["补报人", "五华区总工会", "", ""],
  ]);
  const untouched = ["技师工作站", "团队成员", "往届名单", "通报名单"].map((name) => sheetPart(before, name));
  expect(differingParts(before, bytes()).filter((part) => untouched.includes(part))).toEqual([]);
});

test("a list that was edited by hand and has to be made anew is kept beside the new one, in a sentence", async () => {
  const { city, run } = await consolidated();
  const opinion = addressOf(await read(city), "金牌工人", "市总工会意见", 4);
  await type(city, { "通报名单!A1": "关于命名的通报", [`金牌工人!${opinion}`]: "同意" });
  const { out } = await run();
  expect(out).toContain("手工改过的表已另存为“通报名单（手工稿）”，并另生成新表。");
  const names = (await read(city)).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["通报名单", "通报名单（手工稿）"]));
  await type(city, { "通报名单!A1": "又一稿", [`金牌工人!${opinion}`]: "不同意" });
  const json = await run("--format", "json");
  expect(json.err).toContain("“通报名单（手工稿2）”");
  expect(() => JSON.parse(json.out)).not.toThrow();
});

test("lists that are older than the opinions are named by the check, and brought up to date without a file", async () => {
  const { city, bytes } = await consolidated();
  expect((await desk("check", city)).out).not.toContain("请更新");
  const opinion = addressOf(await read(city), "金牌工人", "市总工会意见", 5);
  await type(city, { [`金牌工人!${opinion}`]: "同意" });
  const told = "“通报名单”、“通报”、“下届往届名单”与现在的内容不一致，请更新：desk consolidate -o ";
  expect((await desk("check", city)).out).toContain(told + city);

  const { out } = await desk("consolidate", "-o", city);
  expect(out).toContain("没有新的工作簿，已按汇总工作簿现在的内容更新各表");
  const data = await read(city);
  expect(table(data, "下届往届名单", "姓名").flat()).toEqual(["岩应龙"]);
  expect(table(data, "收件登记", "文件").flat()).toEqual(Object.keys(both).sort());
  expect((await desk("check", city)).out).not.toContain("请更新");

  const before = bytes();
  await desk("consolidate", "-o", city);
  expect(differingParts(before, bytes())).toEqual([]);
});

test("an update needs a city workbook", async () => {
  const folder = folderOf({ "富民.xlsx": givenFile(fumin) });
  for (const name of ["富民.xlsx", "没有.xlsx"]) {
    const { code, err } = await desk("consolidate", "-o", folder.at(name));
    expect([code, err]).toEqual([2, expect.stringMatching(/不是汇总工作簿|请给出各单位报送的工作簿/)]);
  }
});

test("a copy sent back holds of the other units what the clash itself needs, and nothing else", async () => {
  const copyAmong = async (files: typeof both) => {
    const { returned } = await consolidated(files);
    return textsOf(await read(returned("富民.xlsx"))).join("\n");
  };
  const alone = await copyAmong({ "富民.xlsx": fumin });
  const beside = await copyAmong(both);
  expect(beside).toContain("段小川（1990-02）被五华区总工会、富民县总工会重复推荐为金牌工人人选");
  const theirs = new Set(textsOf(await read(givenFile(wuhua))).filter((text) => text !== "" && !alone.includes(text)));
  expect([...theirs]).toEqual(expect.arrayContaining(["13900000002", "五华的事迹", "刀美兰"]));
  // A word of the clause that the report quotes for the clash.
  theirs.delete("一线职工");
  expect([...theirs].filter((text) => beside.includes(text))).toEqual([]);
});

test("a copy sent back carries the clash as a mark, a note and a line of 检查结果", async () => {
  const { returned } = await consolidated();
  const copy = readFileSync(returned("五华.xlsx"));
  const clash = "被五华区总工会、富民县总工会重复推荐为金牌工人人选";
  const sheet = parseTree(partOf(copy, sheetPart(copy, "金牌工人")), "");
  const marked = descendants(sheet, "conditionalFormatting").flatMap(({ attributes }) => attributes.sqref?.split(" "));
  expect(marked).toContain("C4");
  const notes = Object.entries(partsOf(copy)).filter(([name]) => /comments\d*\.xml$/.test(name));
  expect(notes.map(([, xml]) => xml).join()).toContain(clash);
  expect(textsOf(await read(copy)).join("\n")).toContain(clash);
});

test("the city's own charts are real ones, in 名额对照 and 汇总表", async () => {
  const { bytes } = await consolidated();
  const file = bytes();
  const charts = Object.entries(partsOf(file)).filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const ranges = charts.flatMap(([, xml]) => descendants(parseTree(xml, ""), "f").map(({ text }) => text));
  const sheets = new Set(ranges.map((range) => range.split("!")[0]));
  expect([...sheets].sort()).toEqual(["'名额对照'", "'汇总表'"]);
  expect(ranges).toContain("'名额对照'!$A$4:$A$35");
});

test("what the city has agreed to beyond its numbers is not told to the units", async () => {
  const pairs: Given = { ...unit("富民县总工会"), pairs: times(11) };
  const { city, run, returned } = await consolidated({ "富民.xlsx": pairs });
  const data = await read(city);
  const cells = times(11).map((_, index) => `师徒结对!${addressOf(data, "师徒结对", "市总工会意见", 4 + index)}`);
  await type(city, Object.fromEntries(cells.map((cell) => [cell, "同意"])));
  const { out } = await run("--format", "json");
  const cap = JSON.parse(out).issues.find(({ rule }: { rule: string }) => rule === "cons-final-cap");
  expect(cap).toMatchObject({ severity: "error", clause: "二", at: [] });
  expect(cap.message).toContain("11对，超过10对的总数");
  expect(textsOf(await read(returned("富民.xlsx"))).join()).not.toContain("超过10对的总数");
});
