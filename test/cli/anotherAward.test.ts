import { readFileSync, writeFileSync } from "node:fs";
import type { CellEdit } from "../../src/core/cells/cellEdit";
import { cellText } from "../../src/core/cells/cellValue";
import { headerRow } from "../../src/core/noticeWorkbook/grid";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { noticeFile } from "../support/noticeWorkbook";
import { otherAwards } from "../support/otherAwards";

const five = { ...otherAwards, awards: otherAwards.awards.filter(({ id }) => id !== "crew") };

type Rows = readonly Readonly<Record<string, string | number>>[];

function sheetOf(data: WorkbookData, name: string) {
  const sheet = data.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const heads = Array.from(sheet.rows.find(({ row }) => row === headerRow)?.cells ?? [], cellText);
  const last = Math.max(headerRow, ...sheet.rows.map(({ row }) => row));
  return { sheet, heads, last };
}

/** Rows typed below those of a sheet, by its headers. */
function below(data: WorkbookData, name: string, rows: Rows): CellEdit[] {
  const { heads, last } = sheetOf(data, name);
  return rows.flatMap((row, index) =>
    Object.entries(row).map(([header, value]) => {
      const column = heads.indexOf(header);
      if (column < 1) throw new Error(`${name} has no ${header}`);
      return { at: { sheet: name, row: last + 1 + index, column }, value };
    }),
  );
}

/** A column typed beside those of a sheet, by the words in its first column. */
function beside(data: WorkbookData, name: string, values: Readonly<Record<string, string | number>>): CellEdit[] {
  const { sheet, heads } = sheetOf(data, name);
  const column = heads.length;
  return Object.entries(values).map(([label, value]) => {
    const row = sheet.rows.find(({ cells }) => cellText(cells[1]) === label)?.row;
    if (row === undefined) throw new Error(`${name} has no ${label}`);
    return { at: { sheet: name, row, column }, value };
  });
}

function head(data: WorkbookData, name: string, text: string): CellEdit {
  return { at: { sheet: name, row: headerRow, column: sheetOf(data, name).heads.length }, value: text };
}

async function edited(file: Uint8Array, edits: (data: WorkbookData) => CellEdit[]): Promise<Uint8Array> {
  const host = openXlsx(file);
  await host.write({ edits: edits(await host.read()) });
  return host.bytes();
}

const standard = ["seq", "recordId", "name", "sex", "birth", "employer", "phone", "deeds"];
const review = ["rank", "review", "reviewNote", "cityOpinion", "cityOpinionOn", "seals", "waiver"];

/** Cells only: what an office types to have a sixth award, of persons, with a letter, a form and a column of its own. */
function withSixth(data: WorkbookData): CellEdit[] {
  const of = (rows: Rows) => rows.map((row) => ({ 项目: "巾帼标兵", ...row }));
  return [
    head(data, "项目", "项目六"),
    ...beside(data, "项目", {
      项目名称: "巾帼标兵",
      推荐对象: "个人",
      代号: "heroine",
      全称: "云雾市巾帼标兵",
      量词: "名",
      编号字头: "JB",
      人员统称: "巾帼标兵",
      须加盖的公章: "工会",
      表题: "巾帼标兵推荐名单",
      表下说明: "每人一行。",
      目录说明: "巾帼标兵推荐",
      一行是: "一人",
      分配名额: "是",
      名额合计: five.units.length,
      简历从初中写起: "否",
    }),
    head(data, "名额", "巾帼标兵"),
    ...five.units.map(({ name }) => {
      const { sheet, heads } = sheetOf(data, "名额");
      const row = sheet.rows.find(({ cells }) => cellText(cells[1]) === name)?.row ?? 0;
      return { at: { sheet: "名额", row, column: heads.length }, value: 1 };
    }),
    ...below(data, "栏目", [
      ...standard.map((键名) => ({ 所属: "巾帼标兵", 键名 })),
      { 所属: "巾帼标兵", 键名: "team", 表头: "所在班组", 类型: "文字", 必填: "必填", 示例: "化验一班" },
      ...review.map((键名) => ({ 所属: "巾帼标兵", 键名 })),
    ]),
    head(data, "承诺书", "巾帼标兵"),
    ...beside(data, "承诺书", {
      承诺书所在附件: "附件乙",
      标题: "“云雾市巾帼标兵”推荐承诺书",
      "标题（照附件）": "“云雾市巾帼标兵”推荐承诺书",
      收到的材料: "“云雾市巾帼标兵”推荐材料",
      "收到的材料（照附件）": "“云雾市巾帼标兵”推荐材料",
      拟推荐的话: "经初审，拟推荐以下“云雾市巾帼标兵”。",
      "拟推荐的话（照附件）": "经初审，拟推荐以下“云雾市巾帼标兵”。",
    }),
    ...below(
      data,
      "承诺书名单",
      of([
        { 表头: "序号", "表头（照附件）": "序号", 所示内容: "序号", 宽度: 7 },
        { 表头: "姓名", "表头（照附件）": "姓名", 所示内容: "推荐对象", 宽度: 20 },
        { 表头: "班组", "表头（照附件）": "班组", 所示内容: "team", 宽度: 30 },
      ]),
    ),
    head(data, "表式", "巾帼标兵"),
    ...beside(data, "表式", {
      表式所在附件: "附件丙",
      表的名称: "推荐表",
      封面标题: "“云雾市巾帼标兵”",
      封面各栏占列: "1、2、1",
      各列宽度: "20、20、20、20",
      各页另有格子: "是",
    }),
    ...below(data, "表式封面", of([{ 名称: "姓 名：", 所示内容: "{name}" }])),
    ...below(
      data,
      "表式内容",
      of([
        { 页: 1, 框: "一行" },
        { 页: 1, 文字: "所在班组" },
        { 页: 1, 所示内容: "{team}", 占列: 3 },
        { 页: 1, 框: "左题右文", 文字: "事迹", 所示内容: "{deeds}" },
      ]),
    ),
  ];
}

function textsOf(data: WorkbookData): string[] {
  return data.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => Array.from(cells, cellText)));
}

test("a sixth award that is typed into a notice's workbook goes the whole way", async () => {
  const folder = folderOf({ "通知.xlsx": await edited(await noticeFile(five), withSixth) });
  const notice = ["--notice", folder.at("通知.xlsx")];
  const read = async (name: string) => openXlsx(readFileSync(folder.at(name))).read();
  const texts = async (name: string) => textsOf(await read(name));

  const checked = await desk("notice", "check", folder.at("通知.xlsx"));
  expect([checked.code, checked.out.split("\n").slice(1)]).toEqual([0, ["  错误0项，警告0项，提示0项。"]]);

  expect((await desk("template", ...notice, "--unit", "富民县总工会", "-o", folder.at("空.xlsx"))).code).toBe(0);
  const person = {
    性别: "女",
    出生年月: "1985-06",
    工作单位: "云雾钢铁有限公司",
    联系电话: "13871234567",
    个人事迹简介: "全年无事故。",
    初审结果: "同意推荐",
  };
  const rows: Rows = [
    { 序号: 1, 编号: "JB-530124-001", 姓名: "木春梅", ...person, 所在班组: "化验一班", 推荐排序: 1 },
    { 序号: 2, 编号: "JB-530124-002", 姓名: "岩秀英", ...person, 出生年月: "1990-01", 推荐排序: 2 },
  ];
  const heads = sheetOf(await read("空.xlsx"), "巾帼标兵").heads;
  expect(heads).toEqual(expect.arrayContaining(["姓名", "所在班组"]));
  const full = await edited(readFileSync(folder.at("空.xlsx")), (data) => below(data, "巾帼标兵", rows));
  writeFileSync(folder.at("富民.xlsx"), full);

  const { code, out } = await desk("check", folder.at("富民.xlsx"), ...notice, "--format", "json");
  expect(code).toBe(1);
  const told: { rule: string; cells: string[]; message: string }[] = JSON.parse(out).workbooks[0].issues;
  const column = heads.indexOf("所在班组");
  const letter = String.fromCharCode(64 + column);
  expect(told.filter(({ cells }) => cells.includes(`巾帼标兵!${letter}5`)).map(({ rule }) => rule)).toEqual([
    "required-missing",
  ]);
  expect(told.filter(({ cells }) => cells.includes(`巾帼标兵!${letter}4`))).toEqual([]);
  expect(told.filter(({ rule }) => rule === "quota-exceeded").map(({ message }) => message)).toEqual([
    expect.stringContaining("名额1人，拟推荐2人"),
  ]);

  await desk("forms", folder.at("富民.xlsx"), ...notice, "-o", folder.at("表.xlsx"));
  expect(await texts("表.xlsx")).toEqual(
    expect.arrayContaining(["“云雾市巾帼标兵”", "木春梅", "所在班组", "化验一班"]),
  );

  await desk("letters", folder.at("富民.xlsx"), ...notice, "-o", folder.at("函.xlsx"));
  expect(await texts("函.xlsx")).toEqual(expect.arrayContaining(["“云雾市巾帼标兵”推荐承诺书"]));

  await desk("summary", folder.at("富民.xlsx"), ...notice, "-o", folder.at("汇总.xlsx"));
  const summary = (await read("汇总.xlsx")).sheets.filter(({ generated }) => generated?.kind === "summary");
  expect(textsOf({ date1904: false, sheets: summary })).toEqual(expect.arrayContaining(["巾帼标兵"]));

  await desk("consolidate", folder.at("富民.xlsx"), ...notice, "-o", folder.at("市.xlsx"));
  const city = (await read("市.xlsx")).sheets.filter(({ generated }) => generated?.kind === "city:heroine");
  expect(textsOf({ date1904: false, sheets: city })).toEqual(expect.arrayContaining(["木春梅", "化验一班", "岩秀英"]));
});
