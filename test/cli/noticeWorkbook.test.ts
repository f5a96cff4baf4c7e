import { readFileSync, writeFileSync } from "node:fs";
import { documentNames, documents } from "../../src/app/documents/documents";
import { formatCell } from "../../src/core/cells/cellRef";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { cellIn } from "../support/noticeWorkbook";

async function exported(): Promise<ReturnType<typeof folderOf>> {
  const folder = folderOf();
  expect(await desk("notice", "export", "-o", folder.at("通知.xlsx"))).toEqual({
    code: 0,
    out: `已写出通知工作簿：${folder.at("通知.xlsx")}`,
    err: "",
  });
  return folder;
}

/** Types a sum that the quotas do not make into the workbook. */
async function spoiled(folder: ReturnType<typeof folderOf>): Promise<string> {
  const host = openXlsx(readFileSync(folder.at("通知.xlsx")));
  const cell = cellIn(await host.read(), "项目", "金牌工人", "名额合计");
  await host.write({ edits: [{ at: cell, value: 99 }] });
  writeFileSync(folder.at("坏.xlsx"), host.bytes());
  return formatCell(cell);
}

test("a notice goes into a workbook, is found sound, and comes back as it was", async () => {
  const folder = await exported();
  const { code, out } = await desk("notice", "check", folder.at("通知.xlsx"));
  expect([code, out.split("\n").at(-1)]).toEqual([0, "  错误0项，警告0项，提示0项。"]);
  expect((await desk("notice", "json", folder.at("通知.xlsx"), "-o", folder.at("通知.json"))).code).toBe(0);
  expect(JSON.parse(readFileSync(folder.at("通知.json"), "utf8"))).toEqual(JSON.parse(JSON.stringify(kunming2020)));
  await desk("notice", "export", folder.at("通知.json"), "-o", folder.at("再.xlsx"));
  expect(readFileSync(folder.at("再.xlsx")).equals(readFileSync(folder.at("通知.xlsx")))).toBe(true);
});

test("units' workbooks are made from a notice's workbook", async () => {
  const folder = await exported();
  const { code, out } = await desk(
    ...["template", "--notice", folder.at("通知.xlsx"), "--unit", "富民县总工会", "-o", folder.at("富民.xlsx")],
  );
  expect([code, out]).toEqual([0, folder.at("富民.xlsx")]);
});

const units = ["check", "fix", ...documentNames.filter((name) => documents[name].command !== null)];

test.each(units)(
  "desk %s of a notice's workbook says what it is and what is for it, and writes nothing",
  async (name) => {
    const folder = await exported();
    const { code, out, err } = await desk(name, folder.at("通知.xlsx"), "-o", folder.at("出.xlsx"));
    expect(code).toBe(2);
    expect(out + err).toContain("这是通知工作簿，不是推荐申报工作簿；校验请用 desk notice check，");
    expect(folder.names()).toEqual(["通知.xlsx"]);
  },
);

test("a notice's workbook among those that units have sent in is left out, and said to be what it is", async () => {
  const folder = await exported();
  const { out } = await desk("consolidate", folder.at("通知.xlsx"), "-o", folder.at("全市.xlsx"));
  expect(out).toContain("未收录　通知.xlsx　这是通知工作簿，不是单位报送的工作簿；请移出。");
});

test("mistakes are told and marked at their cells, and nothing is made of such a notice", async () => {
  const folder = await exported();
  const cell = await spoiled(folder);
  const { code, out } = await desk("notice", "check", folder.at("坏.xlsx"), "-o", folder.at("标记.xlsx"));
  expect(code).toBe(1);
  expect(out).toContain(`  错误　${cell}　“名额合计”：各单位名额合计100，与99不符，请更正《名额》表或此数。`);
  const marked = await openXlsx(readFileSync(folder.at("标记.xlsx"))).read();
  expect(marked.sheets.map(({ name }) => name)).toContain("检查结果");

  const json = JSON.parse((await desk("notice", "check", folder.at("坏.xlsx"), "--format", "json")).out);
  expect([json.notice, json.counts.error, json.issues[0].cells]).toEqual([null, 1, [cell]]);

  const made = await desk("template", "--notice", folder.at("坏.xlsx"), "--all", "-o", folder.path);
  expect([made.code, made.out]).toEqual([2, ""]);
  expect(made.err).toContain("有1处错误，请更正");
  expect(folder.names()).toEqual(["坏.xlsx", "标记.xlsx", "通知.xlsx"].sort());
});

test("next year's notice is made of this one, and what was moved on is listed by cell", async () => {
  const folder = await exported();
  const { code, out } = await desk(
    ...["notice", "new", "--from", folder.at("通知.xlsx"), "--year", "2021", "-o", folder.at("新.xlsx")],
  );
  expect(code).toBe(0);
  expect(out).toMatch(/ {2}通知!C\d+　“2020” → “2021”/);
  expect(out).toContain("放假日和调休上班日（已清空）");
  const { out: checked } = await desk("notice", "check", folder.at("新.xlsx"));
  expect(checked).toContain("错误0项，警告0项");
});

test.each<[string, readonly string[], RegExp]>([
  ["nothing to do", ["notice"], /请写明做什么/],
  ["something that it does not do", ["notice", "make"], /请写明做什么/],
  ["no output", ["notice", "export"], /请用 -o 给出/],
  ["no year", ["notice", "new", "-o", "x.xlsx"], /--year/],
  ["the same year", ["notice", "new", "--year", "2020", "-o", "x.xlsx"], /已是2020年度/],
  ["no file to check", ["notice", "check"], /请给出要检查的/],
  ["an output that is no workbook", ["notice", "export", "-o", "x.json"], /须以 .xlsx 结尾/],
])("%s is refused", async (_, args, says) => {
  const { code, out, err } = await desk(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(says);
});

test("a unit's workbook is told to be no notice", async () => {
  const folder = folderOf();
  await desk("template", "--unit", "富民县总工会", "-o", folder.at("富民.xlsx"));
  for (const args of [
    ["notice", "check", folder.at("富民.xlsx")],
    ["rules", "--notice", folder.at("富民.xlsx")],
  ]) {
    const { code, out, err } = await desk(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^这是推荐单位填报的工作簿，不是通知工作簿；请给出/);
  }
});

test.each<[string, string, Uint8Array | string, RegExp]>([
  ["an empty file", "通知.xlsx", "", /^文件是空的/],
  ["a text by the name of a workbook", "通知.xlsx", "通知", /^这是文本文件/],
  ["a picture", "通知.xlsx", readFileSync("docs/images/check.png"), /^这是图片/],
  ["half an archive", "通知.xlsx", "PK\u0003\u0004", /^文件不完整/],
])("%s makes one sentence and nothing else", async (_, name, content, says) => {
  const folder = folderOf({ [name]: content });
  for (const args of [
    ["notice", "check", folder.at(name), "-o", folder.at("标记.xlsx")],
    ["template", "--notice", folder.at(name), "--all", "-o", folder.path],
  ]) {
    const { code, out, err } = await desk(...args);
    expect([code, out, err.split("\n").length]).toEqual([2, "", 1]);
    expect(err).toMatch(says);
  }
  expect(folder.names()).toEqual([name]);
});

test.each<[string, readonly [string, string, string], string | number, RegExp]>([
  ["a negative quota", ["名额", "金牌工人", "富民县总工会"], -3, /名额!F\d+　“金牌工人”：不能小于0/],
  ["a quota in words", ["名额", "金牌工人", "富民县总工会"], "若干", /名额!F\d+　读不懂名额“若干”/],
  ["a unit twice", ["名额", "单位名称", "富民县总工会"], "五华区总工会", /名额!A\d+　“单位名称”：“五华区总工会”重复/],
  ["a share of 20", ["项目", "高技能成员占比", "金牌工人"], 20, /不能大于1/],
])("%s is told by its cell, and no workbook is made", async (_, [sheet, column, row], value, says) => {
  const folder = await exported();
  const host = openXlsx(readFileSync(folder.at("通知.xlsx")));
  const data = await host.read();
  const at = sheet === "项目" ? cellIn(data, sheet, "技师工作站", column) : cellIn(data, sheet, column, row);
  await host.write({ edits: [{ at, value }] });
  writeFileSync(folder.at("坏.xlsx"), host.bytes());
  const { code, out } = await desk("notice", "check", folder.at("坏.xlsx"));
  expect([code, says.test(out)]).toEqual([1, true]);
  const made = await desk("template", "--notice", folder.at("坏.xlsx"), "--all", "-o", folder.path);
  expect([made.code, made.out, says.test(made.err)]).toEqual([2, "", true]);
  expect(folder.names()).toEqual(["坏.xlsx", "通知.xlsx"].sort());
});
