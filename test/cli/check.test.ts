import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { desk } from "../support/desk";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { differingParts, partsOf } from "../support/parts";
import { richWorkbook } from "../support/richWorkbook";

const priorHonours = times(1);
const clean = filledWorkbook({ goldWorkers: times(2), priorHonours });
const withFaults = filledWorkbook({
  goldWorkers: [{ sex: "女 " }, { frontline: "否" }, { post: "厂长", waiver: "post-suspect：仍在班组顶岗" }],
  priorHonours,
});
const noLetter = "“金牌工人”推荐承诺书未生成；初审完成后请生成承诺书。";

describe("what is said of a workbook", () => {
  test("without errors: exit 0, nothing written", async () => {
    const folder = folderOf({ "富民.xlsx": await clean });
    expect(await desk("check", folder.at("富民.xlsx"))).toEqual({
      code: 0,
      out: [
        `${folder.at("富民.xlsx")}　富民县总工会`,
        `  提示　金牌工人!AV4　${noLetter}（依据：四（四））`,
        "  错误0项，警告0项，提示1项。",
      ].join("\n"),
      err: "",
    });
    expect(folder.names()).toEqual(["富民.xlsx"]);
  });

  test("with errors, as text: exit 1, errors first, what has a reason apart from the counts", async () => {
    const folder = folderOf({ "富民.xlsx": await withFaults });
    const { code, out, err } = await desk("check", folder.at("富民.xlsx"));
    expect([code, err]).toEqual([1, ""]);
    const [, ...lines] = out.split("\n");
    expect(lines.map((line) => line.trim().split("　").slice(0, 2))).toEqual([
      ["错误", "金牌工人!AC5"],
      ["警告", "金牌工人!D4"],
      ["提示", "金牌工人!AV4"],
      ["已说明", "金牌工人!I6"],
      ["错误1项，警告1项（另有1项已说明），提示1项。"],
    ]);
  });

  test("with errors, as JSON, exactly as other programs rely on it", async () => {
    const folder = folderOf({ "富民.xlsx": await withFaults });
    const { code, out } = await desk("check", folder.at("富民.xlsx"), "--format", "json");
    expect(code).toBe(1);
    const common = { waived: false, severity: "warning", clause: "" };
    expect(JSON.parse(out)).toEqual({
      notice: { id: "kunming-2020", version: "1" },
      workbooks: [
        {
          notice: { id: "kunming-2020", version: "1", source: "carried" },
          file: folder.at("富民.xlsx"),
          unit: "富民县总工会",
          counts: { error: 1, warning: 1, advice: 1 },
          issues: [
            {
              ...common,
              rule: "text-invisible",
              cells: ["金牌工人!D4"],
              record: "GW-530124-001",
              message: "“性别”含首尾空格，看不出但影响核对；请删去。",
              fix: { safe: true, edits: [{ cell: "金牌工人!D4", value: "女" }] },
            },
            {
              ...common,
              rule: "frontline-post",
              severity: "error",
              cells: ["金牌工人!AC5"],
              record: "GW-530124-002",
              message: "“一线岗位”为“否”，非一线岗位人员不在推荐范围；请核对，确非一线的改为“不予推荐”。",
              clause: "三（一）、四（一）",
            },
            {
              ...common,
              rule: "post-suspect",
              cells: ["金牌工人!I6"],
              record: "GW-530124-003",
              message: "职务“厂长”疑为单位负责人；请核对，确在一线岗位的在“例外说明”中写明。",
              clause: "三（一）",
              waived: true,
            },
            {
              ...common,
              rule: "letter-list-match",
              severity: "advice",
              cells: ["金牌工人!AV4"],
              record: "GW-530124-001",
              message: noLetter,
              clause: "四（四）",
            },
          ],
        },
      ],
    });
  });

  test("an issue of many cells shows the first and their number; JSON has them all", async () => {
    const twins = times(5).map(() => ({ name: "岩英", birth: "1982-05", phone: "13871234567" }));
    const folder = folderOf({ "富民.xlsx": await filledWorkbook({ goldWorkers: twins }) });
    const { out } = await desk("check", folder.at("富民.xlsx"));
    expect(out).toMatch(/^ {2}错误　金牌工人![A-Z]+4等\d+处　/m);
    const json = JSON.parse((await desk("check", folder.at("富民.xlsx"), "--format", "json")).out);
    const cells = json.workbooks[0].issues.map((issue: { cells: string[] }) => issue.cells.length);
    expect(Math.max(...cells)).toBeGreaterThan(3);
  });
});

describe("several files", () => {
  test("one that cannot be read does not keep the others from being checked: exit 2", async () => {
    const folder = folderOf({ "甲.xlsx": await withFaults, "乙.xlsx": "序号,姓名\n", "丙.xlsx": await clean });
    const files = ["甲.xlsx", "乙.xlsx", "没有.xlsx", "丙.xlsx"].map(folder.at);
    const { code, out, err } = await desk("check", ...files, "--format", "json");
    expect([code, err]).toEqual([2, ""]);
    const { workbooks } = JSON.parse(out);
    expect(workbooks[0].counts.error).toBe(1);
    expect(workbooks[1]).toEqual({
      file: files[1],
      failure: {
        code: "not-a-workbook",
        message: "这是文本文件（如 CSV），不是 .xlsx 工作簿；请用 Excel 或 WPS 表格打开，另存为 .xlsx 后再试。",
      },
    });
    expect(workbooks[2]).toEqual({
      file: files[2],
      failure: { code: "file", message: `无法读取“${files[2]}”：文件或所在文件夹不存在。` },
    });
    expect(workbooks[3].counts).toEqual({ error: 0, warning: 0, advice: 1 });
  });

  test("as text each has its block", async () => {
    const folder = folderOf({ "甲.xlsx": await clean, "乙.xlsx": "" });
    const { code, out } = await desk("check", folder.at("甲.xlsx"), folder.at("乙.xlsx"));
    expect(code).toBe(2);
    const [first, second] = out.split("\n\n");
    expect(first).toContain("错误0项");
    expect(second).toBe(`${folder.at("乙.xlsx")}\n  未能校验：文件是空的（0 字节），请重新获取原文件后再试。`);
  });

  test("copies go into a folder under their names, none for a file that cannot be read", async () => {
    const folder = folderOf({ "甲.xlsx": await clean, "乙.xlsx": "", "丙.xlsx": await withFaults });
    const target = folderOf();
    const { code, out } = await desk("check", ...["甲.xlsx", "乙.xlsx", "丙.xlsx"].map(folder.at), "-o", target.path);
    expect(code).toBe(2);
    expect(target.names()).toEqual(["丙.xlsx", "甲.xlsx"]);
    expect(out).toContain(`带标记的副本：${target.at("丙.xlsx")}`);
  });

  test("two files of one name are not written over each other", async () => {
    const [one, other, target] = [
      folderOf({ "表.xlsx": await clean }),
      folderOf({ "表.xlsx": await clean }),
      folderOf(),
    ];
    expect(await desk("check", one.at("表.xlsx"), other.at("表.xlsx"), "-o", target.path)).toEqual({
      code: 2,
      out: "",
      err: "有两个文件都叫“表.xlsx”，请分两次校验，以免互相覆盖。",
    });
    expect(target.names()).toEqual([]);
  });

  test("their output must be a folder that is there", async () => {
    const folder = folderOf({ "甲.xlsx": await clean, "乙.xlsx": await clean });
    const { code, err } = await desk("check", folder.at("甲.xlsx"), folder.at("乙.xlsx"), "-o", folder.at("果"));
    expect([code, err]).toEqual([2, `校验多个文件时，-o 须是已有的文件夹，而“${folder.at("果")}”不是。`]);
    expect(folder.names()).toEqual(["乙.xlsx", "甲.xlsx"]);
  });
});

test("photos are looked for in the folder that is given", async () => {
  const worker = { photo: "岩英.jpg" };
  const folder = folderOf({ "富民.xlsx": await filledWorkbook({ goldWorkers: [worker] }) });
  const found = async () => {
    const { out } = await desk("check", folder.at("富民.xlsx"), "--photos", folder.at("照片"), "--format", "json");
    return JSON.parse(out).workbooks[0].issues.filter(({ rule }: { rule: string }) => rule === "photo-missing").length;
  };
  mkdirSync(folder.at("照片"));
  expect(await found()).toBe(1);
  writeFileSync(`${folder.at("照片")}/岩英.jpg`, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  expect(await found()).toBe(0);
  const { code, err } = await desk("check", folder.at("富民.xlsx"), "--photos", folder.at("没有"));
  expect([code, err]).toEqual([2, `照片文件夹“${folder.at("没有")}”不存在。`]);
});

describe("the marked copy", () => {
  test("has marks and the report, with --notes the reasons beside the cells", async () => {
    const folder = folderOf({ "富民.xlsx": await withFaults });
    const { code, out } = await desk("check", folder.at("富民.xlsx"), "-o", folder.at("果.xlsx"));
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`带标记的副本：${folder.at("果.xlsx")}$`));
    const plain = partsOf(readFileSync(folder.at("果.xlsx")));
    expect(Object.values(plain).join("")).toContain("nomination-desk:error");
    const names = (await openXlsx(readFileSync(folder.at("果.xlsx"))).read()).sheets.map(({ name }) => name);
    expect(names).toContain("检查结果");

    await desk("check", folder.at("富民.xlsx"), "-o", folder.at("批注.xlsx"), "--notes");
    const noted = partsOf(readFileSync(folder.at("批注.xlsx")));
    const comments = Object.keys(noted).filter((name) => name.includes("comments"));
    expect(comments).toHaveLength(1);
    expect(noted[comments[0] ?? ""]).toContain("非一线岗位人员不在推荐范围");
    expect(Object.keys(plain).filter((name) => name.includes("comments"))).toEqual([]);
  });

  test("checked again gives the same copy, but for the time of the check", async () => {
    const folder = folderOf({ "0.xlsx": await withFaults });
    for (const [from, to] of ["01", "12"]) {
      await desk("check", folder.at(`${from}.xlsx`), "-o", folder.at(`${to}.xlsx`), "--notes");
    }
    const [once, twice] = ["1.xlsx", "2.xlsx"].map((name) => partsOf(readFileSync(folder.at(name))));
    const timeless = (parts: typeof once) =>
      Object.entries(parts ?? {}).map(([name, content]) => [
        name,
        content
          .replace(/\d{4}-\d\d-\d\d \d\d:\d\d(?=\D*规则)/, "时间")
          .replace(/:[0-9a-f]{8}&quot;|:[0-9a-f]{8}"| left="[0-9a-f]{8}"/g, ""),
      ]);
    expect(timeless(twice)).toEqual(timeless(once));
  });

  test.each([
    ["of ours", ".xlsx", () => withFaults],
    ["full of what we do not understand", ".xlsm", async () => richWorkbook()],
  ])("cleared, a workbook %s is the original, part for part", async (_, ending, original) => {
    const folder = folderOf({ [`原${ending}`]: await original() });
    const [before, marked, cleared] = ["原", "果", "清"].map((name) => folder.at(name + ending)) as [
      string,
      string,
      string,
    ];
    await desk("check", before, "-o", marked, "--notes");
    expect(differingParts(readFileSync(before), readFileSync(marked))).not.toEqual([]);
    expect(await desk("clear", marked, "-o", cleared)).toEqual({
      code: 0,
      out: `已清除，副本：${cleared}`,
      err: "",
    });
    expect(differingParts(readFileSync(before), readFileSync(cleared))).toEqual([]);
  });
});
