import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { emptyFile } from "../../scripts/samples/notices/filledFile";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { readRecords } from "../../src/core/workbook/reading/readRecords";
import { teamsOf } from "../../src/core/workbook/teams";
import { buildPapers } from "../../src/hosts/docx/buildPapers";
import { emptyWorkbook } from "../../src/hosts/xlsx/emptyWorkbook";
import { zipFiles } from "../../src/hosts/xlsx/package/zipFiles";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { compoundFile } from "../support/compoundFile";
import { desk } from "../support/desk";
import { type FilledForm, filledForms, filledWorkbook, paperOf, plain } from "../support/filledForms";
import { folderOf } from "../support/folder";
import { jpeg } from "../support/jpeg";

const unit = notice.units.find(({ pooled }) => !pooled);
if (!unit) throw new Error("no unit");
const empty = emptyFile(notice, unit);
let forms: readonly FilledForm[] = [];
beforeAll(async () => {
  forms = await filledForms(notice, 2);
});

async function given() {
  return folderOf({ "空.xlsx": await empty });
}
async function recordsOf(path: string) {
  return readRecords(await openXlsx(readFileSync(path)).read(), notice);
}
function write(folder: { at(name: string): string }, wanted = forms): string {
  mkdirSync(folder.at("收件"));
  for (const [index, { file }] of wanted.entries()) writeFileSync(folder.at(`收件/${index + 1}.docx`), file);
  return folder.at("收件");
}

test("without -o what would be taken over is listed, and nothing is written", async () => {
  const folder = await given();
  const { code, out, err } = await desk("import", write(folder), "--into", folder.at("空.xlsx"));
  expect([code, err]).toEqual([0, ""]);
  const [first] = forms;
  expect(out).toContain(
    `1.docx　金牌工人　新的一行\n  　姓名：${first?.told.get("name")}（表1第3行“金牌工人姓名”右侧）`,
  );
  expect(out).toContain("表2第2行“出生年月”右侧）　原文“");
  expect(out).toContain("未写出；核对后加 -o 写出。");
  expect(folder.names()).toEqual(["收件", "空.xlsx"]);
});

test("with -o every form is a row with its numbers, and the team's members go to their sheet", async () => {
  const folder = await given();
  const before = readFileSync(folder.at("空.xlsx"));
  const { code, out, err } = await desk(
    "import",
    write(folder),
    "--into",
    folder.at("空.xlsx"),
    "-o",
    folder.at("果.xlsx"),
  );
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`已导入${forms.length}份，共读到${forms.length}份。`);
  expect(readFileSync(folder.at("空.xlsx"))).toEqual(before);
  const records = await recordsOf(folder.at("果.xlsx"));
  expect(records.nominations).toHaveLength(forms.length);
  for (const [index, { nomination, told, team }] of forms.entries()) {
    const made = records.nominations[index];
    if (!made) throw new Error("no row");
    expect(made.award.id).toBe(nomination.award.id);
    for (const [key, text] of told) {
      const field = made.fields.find(({ column }) => column.key === key);
      expect([key, plain(String(field?.value))]).toEqual([key, text]);
    }
    expect(made.recordId.value).toBe(nomination.recordId.value);
    const rows = teamsOf(records).find((each) => each.team === made)?.rows ?? [];
    expect(rows.map(({ name }) => name.value)).toEqual(team.map((member) => member.get("name")));
  }
});

test("who is there already is shown beside what came in, and is not written unless that is asked for", async () => {
  const folder = await given();
  const [form] = forms;
  if (!form) throw new Error("no form");
  const inbox = write(folder, [form]);
  await desk("import", inbox, "--into", folder.at("空.xlsx"), "-o", folder.at("一.xlsx"));
  const again = await desk("import", inbox, "--into", folder.at("一.xlsx"), "-o", folder.at("二.xlsx"));
  expect(again.code).toBe(1);
  expect(again.out).toContain(`已有${form.nomination.recordId.value} ${form.told.get("name")}，不写入`);
  expect((await recordsOf(folder.at("二.xlsx"))).nominations).toHaveLength(1);
});

test.each([
  ["fill", "甲厂"],
  ["replace", null],
])("--existing %s writes into the row of who is there", async (way, employer) => {
  const folder = await given();
  const [form] = forms;
  if (!form) throw new Error("no form");
  const host = openXlsx(await empty);
  const records = readRecords(await host.read(), notice);
  const columns = records.workbook.spec("gold").columns.map(({ key }) => key);
  const at = (key: string) => ({ sheet: "金牌工人", row: 4, column: columns.indexOf(key) + 1 });
  const known = ["name", "birth"] as const;
  await host.write({
    edits: [
      ...known.map((key) => ({ at: at(key), value: form.told.get(key) ?? "" })),
      { at: at("employer"), value: "甲厂" },
      { at: at("recordId"), value: "GW-P01-001" },
    ],
  });
  writeFileSync(folder.at("有.xlsx"), host.bytes());
  const called = await desk(
    "import",
    write(folder, [form]),
    "--into",
    folder.at("有.xlsx"),
    "-o",
    folder.at("果.xlsx"),
    "--existing",
    way,
  );
  expect(called.out).toContain("表中现为“甲厂”");
  const [made, second] = (await recordsOf(folder.at("果.xlsx"))).nominations;
  expect(second).toBeUndefined();
  const text = (key: string) => made?.fields.find(({ column }) => column.key === key)?.text;
  expect([text("employer"), text("trade")]).toEqual([employer ?? form.told.get("employer"), form.told.get("trade")]);
});

test("photos are named after the row's number and put into the folder for them", async () => {
  const folder = await given();
  const { records } = await filledWorkbook(notice, 1);
  const pair = records.nominations.find(({ award }) => award.id === "pair");
  if (!pair) throw new Error("no pair");
  const [master, apprentice] = [jpeg({ width: 35, height: 49 }), jpeg({ width: 70, height: 98 })];
  const names = ["master.photo", "apprentice.photo"].map(
    (key) => pair.fields.find(({ column }) => column.key === key)?.text ?? "",
  );
  const { bytes } = await buildPapers([() => paperOf(pair, records, notice)], {
    pictures: new Map([
      [names[0] ?? "", master],
      [names[1] ?? "", apprentice],
    ]),
  });
  writeFileSync(folder.at("对.docx"), bytes);
  const { code, out } = await desk(
    "import",
    folder.at("对.docx"),
    "--into",
    folder.at("空.xlsx"),
    "-o",
    folder.at("果.xlsx"),
    "--photos",
    folder.at("照片"),
  );
  expect(code).toBe(0);
  expect(out).toContain("照片2张");
  const [made] = (await recordsOf(folder.at("果.xlsx"))).nominations;
  const told = ["master.photo", "apprentice.photo"].map(
    (key) => made?.fields.find(({ column }) => column.key === key)?.text ?? "",
  );
  expect(told).toEqual(["SP-P01-001-师傅.jpg", "SP-P01-001-徒弟.jpg"]);
  expect(new Uint8Array(readFileSync(folder.at(`照片/${told[0]}`)))).toEqual(new Uint8Array(master));
  expect(new Uint8Array(readFileSync(folder.at(`照片/${told[1]}`)))).toEqual(new Uint8Array(apprentice));
});

test("archives are looked into; what cannot be read is named with what to do, and the rest is taken over", async () => {
  const folder = await given();
  const [one, two] = forms;
  if (!one || !two) throw new Error("no forms");
  const archive = zipFiles([
    { name: "一.docx", bytes: one.file },
    { name: "旧.doc", bytes: compoundFile("WordDocument") },
    { name: "说明.txt", bytes: new Uint8Array([65]) },
  ]);
  writeFileSync(folder.at("包.zip"), archive);
  writeFileSync(folder.at("二.docx"), two.file);
  const { code, out, err } = await desk(
    "import",
    folder.at("包.zip"),
    folder.at("二.docx"),
    "--into",
    folder.at("空.xlsx"),
    "-o",
    folder.at("果.xlsx"),
  );
  expect(code).toBe(1);
  expect(out).toContain("已导入2份");
  expect(err).toContain("旧.doc：这是旧版 Word 文档（.doc 或 .wps），请另存为 .docx 后再导入。");
  expect(err).toContain("已略过：");
  expect(err).toContain("不是 Word 文档");
});

test("200 forms are read with progress, numbered one after the other", async () => {
  const folder = await given();
  const many = await filledForms(notice, 50, 11);
  expect(many).toHaveLength(200);
  const inbox = write(folder, many);
  const { code, err } = await desk("import", inbox, "--into", folder.at("空.xlsx"), "-o", folder.at("果.xlsx"));
  expect(code).toBe(0);
  expect(err.split("\n")).toEqual([
    "已读取 50/200 份…",
    "已读取 100/200 份…",
    "已读取 150/200 份…",
    "已读取 200/200 份…",
  ]);
  const { nominations } = await recordsOf(folder.at("果.xlsx"));
  expect(nominations).toHaveLength(200);
  expect(new Set(nominations.map(({ recordId }) => recordId.value)).size).toBe(200);
});

describe("a list of the clerk's own", () => {
  const number = "99999919850612003X";
  const cells = (row: number, values: readonly (string | number)[]) =>
    values.map((value, index) => ({ at: { sheet: "Sheet1", row, column: index + 1 }, value }));
  async function withList() {
    const host = openXlsx(emptyWorkbook("Sheet1", []));
    await host.write({
      edits: [
        ...cells(1, ["某厂先进职工花名册"]),
        ...cells(2, ["编 号", "入职单位", "姓  名", "证件号", "手机", "衣服尺码"]),
        ...cells(3, [1, "甲厂", "岩应龙", number, "13987654321", "L"]),
        ...cells(4, [2, "乙厂", "刀 丽", "", "13887654321", "M"]),
      ],
    });
    return folderOf({ "空.xlsx": await empty, "花名册.xlsx": host.bytes() });
  }

  test("is proposed column by column, and goes into rows as it is wanted", async () => {
    const folder = await withList();
    const { code, out, err } = await desk(
      ...["import", folder.at("花名册.xlsx"), "--into", folder.at("空.xlsx"), "-o", folder.at("果.xlsx")],
      ...["--award", "金牌工人", "--map", "入职单位=工作单位", "--map", "编号="],
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("花名册.xlsx　表“Sheet1”第2行为表头，导入“金牌工人”：");
    expect(out).toContain("入职单位 → 工作单位　如 甲厂、乙厂");
    expect(out).toContain("证件号 → 性别、出生年月（据身份证号）（按内容，请核对）");
    expect(out).toContain("衣服尺码 → （不导入）");
    expect(out).toContain("出生年月：1985-06（第3行“证件号”列）");
    const { nominations } = await recordsOf(folder.at("果.xlsx"));
    const texts = nominations.map(({ fields }) =>
      ["recordId", "name", "sex", "birth", "employer", "phone"].map(
        (key) => fields.find(({ column }) => column.key === key)?.text,
      ),
    );
    expect(texts).toEqual([
      ["GW-P01-001", "岩应龙", "男", "1985-06", "甲厂", "13987654321"],
      ["GW-P01-002", "刀丽", "", "", "乙厂", "13887654321"],
    ]);
  });

  test.each([
    [["--award", "劳模"], "通知没有“劳模”，可选：金牌工人、"],
    [["--map", "籍贯=民族"], "花名册没有“籍贯”列，现有："],
    [["--map", "衣服尺码=尺码"], "“金牌工人”表没有“尺码”栏"],
  ])("%j is refused in a sentence about the file", async (options, message) => {
    const folder = await withList();
    const { code, err } = await desk("import", folder.at("花名册.xlsx"), "--into", folder.at("空.xlsx"), ...options);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  test("is no workbook of nominations; and whoever checks one is led here", async () => {
    const folder = await withList();
    const wrong = await desk("import", folder.at("空.xlsx"), "--into", folder.at("空.xlsx"));
    expect(wrong.err).toContain("这是推荐申报工作簿，不是花名册");
    const { out } = await desk("check", folder.at("花名册.xlsx"));
    expect(out).toContain("是本单位花名册的，请导入标准工作簿：desk import");
    expect((await desk("check", folder.at("空.xlsx"))).out).not.toContain("花名册");
  });
});

test.each([
  [
    "with a map of no two names",
    ["a.xlsx", "--into", "b.xlsx", "--map", "单位"],
    "--map 应写作 列名=栏名，不能是“单位”。",
  ],
  ["without a workbook", ["a.docx"], "请用 --into 给出要导入到的工作簿。"],
  ["without a form", ["--into", "a.xlsx"], "请给出填好的推荐表、申报表（.docx），或存放它们的文件夹、压缩包。"],
  [
    "with another way",
    ["a.docx", "--into", "a.xlsx", "--existing", "x"],
    "--existing 只能是 skip、fill、replace、add，不能是“x”。",
  ],
])("import %s is refused in one sentence", async (_, argv, message) => {
  expect(await desk("import", ...argv)).toEqual({ code: 2, out: "", err: message });
});
