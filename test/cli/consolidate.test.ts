import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { folderOf } from "../support/folder";
import { type Given, times } from "../support/given";
import { pooledUnit, unit } from "../support/givenCity";
import { givenFile } from "../support/givenFile";
import { rawWorkbook } from "../support/rawWorkbook";

const fumin: Given = { ...unit("富民县总工会"), goldWorkers: [{ name: "段小川", birth: "1990-02" }, {}] };
const wuhua: Given = {
  ...unit("五华区总工会"),
  goldWorkers: [{ name: "段小川", birth: "1990-02" }],
  stations: times(1),
};

function delivered() {
  return folderOf({
    "富民.xlsx": givenFile(fumin),
    "五华.xlsx": givenFile(wuhua),
    "云星.xlsx": givenFile({ ...pooledUnit("直属基层工会", "云星公司工会"), goldWorkers: times(1) }),
    "坏.xlsx": "不是工作簿",
  });
}

const payroll = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>工资</t></is></c></row></sheetData>';
const city = (path: string) => openXlsx(readFileSync(path)).read();

test("the files become one workbook, and json tells of files, issues and quotas", async () => {
  const folder = delivered();
  const files = ["富民.xlsx", "五华.xlsx", "云星.xlsx"].map(folder.at);
  const { code, out, err } = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--format", "json");
  expect([code, err]).toEqual([1, ""]);
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(["notice", "files", "issues", "quota", "decisions"]);
  expect(report.files).toContainEqual({
    file: "富民.xlsx",
    unit: "富民县总工会",
    status: "taken",
    reason: "",
    onTime: true,
    records: { 金牌工人: 2, 师徒结对: 0, 技师工作站: 0, 创新工作室: 0 },
    counts: { error: expect.any(Number), warning: expect.any(Number), advice: expect.any(Number) },
  });
  expect(report.issues).toContainEqual({
    rule: "cons-cross-person",
    severity: "error",
    cells: ["金牌工人!C4", "金牌工人!C5"],
    at: [
      { file: "五华.xlsx", cell: "金牌工人!C4" },
      { file: "富民.xlsx", cell: "金牌工人!C4" },
    ],
    message: expect.stringContaining("段小川（1990-02）被五华区总工会、富民县总工会重复推荐"),
    clause: "四（一）、四（四）",
    waived: false,
  });
  expect(report.quota).toHaveLength(32 * 4);
  expect(report.quota).toContainEqual({
    unit: "富民县总工会",
    award: "金牌工人",
    allotted: 3,
    received: 2,
    recommended: 2,
    over: 0,
  });
  const names = (await city(folder.at("市.xlsx"))).sheets.map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(["说明", "收件登记", "名额对照", "跨单位问题", "汇总表"]);
  expect(names).toEqual(expect.arrayContaining(["金牌工人", "项目成果", "往届名单", "通报名单", "下届往届名单"]));
});

describe("the report that other programs read", () => {
  const sent = (day: string, ...names: string[]): Given => ({
    unitInfo: [{ unit: "富民县总工会", submittedAt: `2020-09-${day} 09:00` }],
    goldWorkers: names.map((name) => ({ name })),
  });
  const keys = (value: object) => Object.keys(value).join();

  test("has a word for whatever becomes of a file, and null where nothing can be said", async () => {
    const folder = folderOf({
      "一.xlsx": givenFile(sent("25", "岩应龙")),
      "二.xlsx": givenFile(sent("26", "岩应龙", "段小川")),
      "二（重发）.xlsx": givenFile(sent("26", "岩应龙", "段小川")),
      "旧.xlsx": givenFile(sent("24", "罗永明")),
      "坏.xlsx": "不是工作簿",
    });
    await desk("consolidate", folder.at("一.xlsx"), "-o", folder.at("市.xlsx"));
    const files = ["二.xlsx", "二（重发）.xlsx", "旧.xlsx", "坏.xlsx"].map(folder.at);
    const second = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--format", "json");
    const report = JSON.parse(second.out);
    expect(report.files.map(({ file, status }: { file: string; status: string }) => [file, status])).toEqual([
      ["二.xlsx", "replaced"],
      ["二（重发）.xlsx", "same"],
      ["坏.xlsx", "refused"],
      ["旧.xlsx", "superseded"],
    ]);
    for (const file of report.files) expect(keys(file)).toBe("file,unit,status,reason,onTime,records,counts");
    expect(report.files[2]).toEqual({
      file: "坏.xlsx",
      unit: null,
      status: "refused",
      reason: expect.stringMatching(/。$/),
      onTime: null,
      records: null,
      counts: null,
    });
    expect(report.files[0]).toMatchObject({ onTime: true, records: { 金牌工人: 2 } });
  });

  test("names a file as it was given, and people are told the name that --take knows", async () => {
    const folder = folderOf({ "推荐.xlsx": givenFile(sent("25", "岩应龙")) });
    const args = [folder.at("推荐.xlsx"), "-o", folder.at("市.xlsx")];
    await desk("consolidate", ...args);
    writeFileSync(folder.at("推荐.xlsx"), givenFile(sent("24", "罗永明")));
    const told = await desk("consolidate", ...args);
    expect(told.out).toContain("未采用　推荐.xlsx（另一份）（可指定：--take 推荐.xlsx）");
    const read = await desk("consolidate", ...args, "--format", "json");
    expect(JSON.parse(read.out).files).toMatchObject([{ file: "推荐.xlsx", status: "superseded" }]);
    const taken = await desk("consolidate", ...args, "--take", "推荐.xlsx", "--format", "json");
    expect(JSON.parse(taken.out).files).toMatchObject([{ file: "推荐.xlsx", status: "replaced" }]);
  });

  test("says how to go back to the file that was replaced, which works, as does leaving the new one out", async () => {
    const folder = folderOf({ "一.xlsx": givenFile(sent("25", "岩应龙")), "二.xlsx": givenFile(sent("26", "罗永明")) });
    const run = (...args: string[]) => desk("consolidate", ...args, "-o", folder.at("市.xlsx"));
    const names = async () => {
      const rows = (await city(folder.at("市.xlsx"))).sheets.find(({ name }) => name === "金牌工人")?.rows;
      return JSON.stringify(rows).match(/岩应龙|罗永明/g)?.[0];
    };
    await run(folder.at("一.xlsx"));
    const left = await run(folder.at("二.xlsx"), "--leave", folder.at("二.xlsx"));
    expect(left.out).toContain("未采用　二.xlsx　富民县总工会　已指定不采用。");
    expect(await names()).toBe("岩应龙");
    expect((await run(folder.at("二.xlsx"), "--take", "二.xlsx")).out).not.toContain("仍以原来那份为准");
    expect(await names()).toBe("罗永明");
    const back = await run(folder.at("一.xlsx"), folder.at("二.xlsx"), "--take", folder.at("一.xlsx"));
    expect(back.code).not.toBe(2);
    expect(await names()).toBe("岩应龙");
    writeFileSync(folder.at("三.xlsx"), givenFile(sent("27", "段小川")));
    expect((await run(folder.at("三.xlsx"))).out).toContain(
      "“已更新”的替换了先前收录的；仍以原来那份为准的，连同原文件再汇总一次，用 --take 原文件 指定。",
    );
  });

  test("has these keys and no others, and a line for each unit and award", async () => {
    const folder = delivered();
    const files = ["富民.xlsx", "五华.xlsx", "云星.xlsx"].map(folder.at);
    const { out } = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--format", "json");
    const report = JSON.parse(out);
    expect(report.notice).toEqual({ id: "kunming-2020", version: expect.anything() });
    for (const issue of report.issues) {
      expect(keys(issue)).toBe("rule,severity,cells,at,message,clause,waived");
      for (const at of issue.at) expect(keys(at)).toBe("file,cell");
    }
    for (const line of report.quota) expect(keys(line)).toBe("unit,award,allotted,received,recommended,over");
    const lines = new Set(report.quota.map(({ unit: name, award }: Record<string, string>) => `${name} ${award}`));
    expect(lines.size).toBe(32 * 4);
    expect(report.quota).toContainEqual({
      ...{ unit: "直属基层工会", award: "师徒结对" },
      ...{ allotted: null, received: 0, recommended: 0, over: 0 },
    });
  });

  test("without an error the exit code is 0, as of a check", async () => {
    const folder = folderOf({ "富民.xlsx": givenFile({ ...unit("富民县总工会"), goldWorkers: times(1) }) });
    const { code, out } = await desk(
      "consolidate",
      folder.at("富民.xlsx"),
      "-o",
      folder.at("市.xlsx"),
      "--format",
      "json",
    );
    expect(JSON.parse(out).issues.map(({ severity }: { severity: string }) => severity)).not.toContain("error");
    expect(code).toBe(0);
  });
});

test("any order of files gives the same bytes, and so does another run", async () => {
  const folder = delivered();
  const files = ["富民.xlsx", "五华.xlsx", "云星.xlsx"].map(folder.at);
  await desk("consolidate", ...files, "-o", folder.at("一.xlsx"));
  await desk("consolidate", ...[...files].reverse(), "-o", folder.at("二.xlsx"));
  const first = readFileSync(folder.at("一.xlsx"));
  expect(readFileSync(folder.at("二.xlsx")).equals(first)).toBe(true);
  const { out } = await desk("consolidate", ...files, "-o", folder.at("一.xlsx"));
  expect(out).toContain("内容相同　五华.xlsx　五华区总工会　与先前收录的内容相同。");
  expect(readFileSync(folder.at("一.xlsx")).equals(first)).toBe(true);
});

test("a check of the city's workbook finds what the consolidation found", async () => {
  const folder = delivered();
  const files = ["富民.xlsx", "五华.xlsx"].map(folder.at);
  const made = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--format", "json");
  const checked = await desk("check", folder.at("市.xlsx"), "--format", "json");
  const pick = (issues: { rule: string; cells: string[]; message: string }[]) =>
    issues.map(({ rule, cells, message }) => ({ rule, cells, message }));
  expect(pick(JSON.parse(checked.out).workbooks[0].issues)).toEqual(pick(JSON.parse(made.out).issues));
});

test("clearing the marks of the city's workbook leaves its records", async () => {
  const folder = delivered();
  await desk("consolidate", folder.at("五华.xlsx"), "-o", folder.at("市.xlsx"));
  await desk("clear", folder.at("市.xlsx"), "-o", folder.at("净.xlsx"));
  const names = (await city(folder.at("净.xlsx"))).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["收件登记", "金牌工人"]));
});

test("a file that cannot be read is registered, and the others are taken: exit 2", async () => {
  const folder = delivered();
  const files = ["坏.xlsx", "五华.xlsx", "无此文件.xlsx"].map(folder.at);
  const { code, out } = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--format", "json");
  expect(code).toBe(2);
  expect(JSON.parse(out).files).toMatchObject([
    { file: "五华.xlsx", status: "taken" },
    { file: "坏.xlsx", status: "refused", unit: null, reason: expect.stringMatching(/。$/), onTime: null },
    { file: "无此文件.xlsx", status: "refused", reason: expect.stringContaining("无法读取") },
  ]);
});

test("each unit gets its own workbook back, with the clashes that concern it", async () => {
  const folder = delivered();
  const files = ["富民.xlsx", "五华.xlsx"].map(folder.at);
  const { out } = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--returns", folder.at("退"));
  expect(out).toContain("共2份");
  const back = await city(folder.at("退/五华.xlsx"));
  const texts = back.sheets.find(({ name }) => name === "检查结果")?.rows.flatMap(({ cells }) => cells);
  expect(JSON.stringify(texts)).toContain("被五华区总工会、富民县总工会重复推荐");
});

test("no copy takes the place of another, whatever the files are called and where they lie", async () => {
  const folder = folderOf();
  const units = { "甲/推荐.xlsx": "富民县总工会", "乙/推荐.xlsx": "五华区总工会", "甲_推荐.xlsx": "安宁市总工会" };
  for (const [path, name] of Object.entries(units)) {
    mkdirSync(dirname(folder.at(path)), { recursive: true });
    writeFileSync(folder.at(path), givenFile({ ...unit(name), goldWorkers: times(1) }));
  }
  const files = Object.keys(units).map(folder.at);
  const { out } = await desk("consolidate", ...files, "-o", folder.at("市.xlsx"), "--returns", folder.at("退"));
  expect(out).toContain("共3份");
  expect(readdirSync(folder.at("退"))).toHaveLength(3);
});

test("no copy takes the place of the city's workbook, of the prior list or of a unit's own", async () => {
  const folder = folderOf();
  const units = {
    "in/汇总.xlsx": "富民县总工会",
    "in/往届.XLSX": "五华区总工会",
    "out/a.xlsx": "安宁市总工会",
    "in/A.xlsx": "嵩明县总工会",
  };
  mkdirSync(folder.at("in"));
  mkdirSync(folder.at("out"));
  for (const [path, name] of Object.entries(units)) {
    writeFileSync(folder.at(path), givenFile({ ...unit(name), goldWorkers: times(1) }));
  }
  // A folder that goes by another name.
  symlinkSync(folder.at("out"), folder.at("退"));
  writeFileSync(folder.at("out/往届.xlsx"), givenFile({ priorHonours: [{ name: "罗永明" }] }));
  const untouched = ["out/往届.xlsx", ...Object.keys(units)].map(folder.at);
  const before = untouched.map((path) => readFileSync(path));
  const args = ["-o", folder.at("out/汇总.xlsx"), "--prior", folder.at("out/往届.xlsx"), "--returns", folder.at("退")];
  const { out } = await desk("consolidate", ...Object.keys(units).map(folder.at), ...args);
  expect(out).toContain("共4份");
  expect(untouched.map((path) => readFileSync(path))).toEqual(before);
  expect((await city(folder.at("out/汇总.xlsx"))).sheets.map(({ name }) => name)).toContain("收件登记");
  expect(readdirSync(folder.at("out")).sort()).toEqual(
    ["a.xlsx", "往届.xlsx", "汇总.xlsx", "A（2）.xlsx", "a（3）.xlsx", "往届（2）.XLSX", "汇总（2）.xlsx"].sort(),
  );
});

test("the list of former honours is taken from another workbook", async () => {
  const folder = delivered();
  const honour = { category: "金牌工人", role: "本人", name: "段小川", birth: "1990-02" };
  writeFileSync(folder.at("往届.xlsx"), givenFile({ priorHonours: [honour] }));
  const args = [folder.at("五华.xlsx"), "-o", folder.at("市.xlsx"), "--prior", folder.at("往届.xlsx")];
  const { out } = await desk("consolidate", ...args, "--format", "json");
  expect(JSON.parse(out).issues.map(({ rule }: { rule: string }) => rule)).toContain("prior-same-title");
});

test("a long list of former honours is given once: later runs take it whole from the city's workbook", async () => {
  const folder = delivered();
  const namesakes = times(5000).map((_, index) => ({ category: "金牌工人", role: "本人", name: `某${index}` }));
  const honour = { category: "金牌工人", role: "本人", name: "段小川", birth: "1990-02" };
  writeFileSync(folder.at("往届.xlsx"), givenFile({ priorHonours: [...namesakes, honour] }));
  const args = [folder.at("五华.xlsx"), "-o", folder.at("市.xlsx"), "--format", "json"];
  const rules = ({ out }: { readonly out: string }) => JSON.parse(out).issues.map(({ rule }: { rule: string }) => rule);
  const list = async () => (await city(folder.at("市.xlsx"))).sheets.find(({ name }) => name === "往届名单")?.rows;

  const first = await desk("consolidate", ...args, "--prior", folder.at("往届.xlsx"));
  const listed = await list();
  expect(listed?.slice(3)).toHaveLength(5001);
  const second = await desk("consolidate", folder.at("富民.xlsx"), ...args.slice(1));
  expect(await list()).toEqual(listed);
  expect(rules(first)).toContain("prior-same-title");
  expect(rules(second).filter((rule: string) => rule === "prior-same-title")).toHaveLength(2);
}, 60_000);

test.each([
  ["without headers that are known", { 往届名单: payroll }],
  ["without entries", null],
])("a list of former honours %s is refused, and the city keeps its own", async (_, sheets) => {
  const folder = delivered();
  const good = givenFile({ priorHonours: [{ name: "段小川" }] });
  const bad = sheets ? rawWorkbook({ sheets }) : givenFile({});
  writeFileSync(folder.at("往届.xlsx"), good);
  writeFileSync(folder.at("坏名单.xlsx"), bad);
  const args = [folder.at("五华.xlsx"), "-o", folder.at("市.xlsx"), "--prior"];
  await desk("consolidate", ...args, folder.at("往届.xlsx"));
  const before = readFileSync(folder.at("市.xlsx"));
  const { code, out, err } = await desk("consolidate", ...args, folder.at("坏名单.xlsx"));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/坏名单.xlsx”的“往届名单”表中没有读到姓名或站室名称：.*请.*。$/);
  expect(readFileSync(folder.at("市.xlsx")).equals(before)).toBe(true);
});

test.each([
  ["no files", () => ["-o", "市.xlsx"], "请给出各单位报送的工作簿文件"],
  ["no output", () => ["a.xlsx"], "请用 -o 给出结果文件的路径"],
  ["a file twice", () => ["a.xlsx", "a.xlsx", "-o", "市.xlsx"], "有文件重复给出"],
  [
    "--take of another file",
    () => ["a.xlsx", "-o", "市.xlsx", "--take", "b.xlsx"],
    "--take 指定的“b.xlsx”不在给出的文件中",
  ],
  [
    "--leave of another file",
    () => ["a.xlsx", "-o", "市.xlsx", "--leave", "b.xlsx"],
    "--leave 指定的“b.xlsx”不在给出的文件中",
  ],
  [
    "a file that is both",
    () => ["a.xlsx", "-o", "市.xlsx", "--leave", "a.xlsx", "--take", "a.xlsx"],
    "“a.xlsx”不能既用 --take 又用 --leave 指定",
  ],
])("%s: one sentence, and no file", async (_, args, message) => {
  const folder = folderOf();
  const { code, out, err } = await desk("consolidate", ...args());
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(folder.names()).toEqual([]);
});

test.each([
  ["the output", "空.xlsx", []],
  ["the list of former honours", "市.xlsx", ["--prior", "空.xlsx"]],
])("of several workbooks the one that cannot be read is named: %s", async (_, output, more) => {
  const folder = delivered();
  writeFileSync(folder.at("空.xlsx"), "");
  const options = ["-o", folder.at(output), ...more.map((each) => (each === "空.xlsx" ? folder.at(each) : each))];
  const { code, out, err } = await desk("consolidate", folder.at("五华.xlsx"), ...options);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^未汇总，“.*空\.xlsx”无法读取：文件是空的/);
  expect(readFileSync(folder.at("空.xlsx"))).toHaveLength(0);
});

test("a workbook that is not the city's is never written over", async () => {
  const folder = delivered();
  const before = readFileSync(folder.at("富民.xlsx"));
  const { code, err } = await desk("consolidate", folder.at("五华.xlsx"), "-o", folder.at("富民.xlsx"));
  expect(code).toBe(2);
  expect(err).toContain("不是汇总工作簿，为保护它未写出");
  expect(readFileSync(folder.at("富民.xlsx")).equals(before)).toBe(true);
});
