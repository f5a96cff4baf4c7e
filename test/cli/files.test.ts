import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { desk } from "../support/desk";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { writingCommands } from "../support/writingCommands";

const workbook = filledWorkbook({ goldWorkers: times(1) });

/** They are given other things than one workbook: see their own tests. */
const otherwise = ["template", "consolidate", "notice", "import"];

describe.each(writingCommands.filter((name) => !otherwise.includes(name)))("%s", (command) => {
  const make = (input: string, output: string) => desk(command, input, "-o", output);
  /** `check` reports on each file in its list, the others complain. */
  const complaint = ({ out, err }: { out: string; err: string }) => out + err;

  test("never writes over the file it was made from, however the path is written", async () => {
    const original = await workbook;
    const folder = folderOf({ "表.xlsx": original });
    mkdirSync(folder.at("内"));
    symlinkSync(folder.at("表.xlsx"), folder.at("链接.xlsx"));
    const paths = [
      folder.at("表.xlsx"),
      `${folder.path}/./表.xlsx`,
      `${folder.path}/内/../表.xlsx`,
      folder.at("链接.xlsx"),
      folder.path,
    ];
    for (const path of command === "check" ? paths : paths.slice(0, -1)) {
      const called = await make(folder.at("表.xlsx"), path);
      expect(called.code).toBe(2);
      expect(complaint(called)).toContain("为保护原文件未写出，请换一个文件名。");
    }
    expect(new Uint8Array(readFileSync(folder.at("表.xlsx")))).toEqual(original);
    expect(folder.names()).toEqual(["内", "表.xlsx", "链接.xlsx"]);
  });

  test("leaves the file it was made from, and nothing beside its result", async () => {
    const original = await workbook;
    const folder = folderOf({ "表.xlsx": original });
    expect((await make(folder.at("表.xlsx"), folder.at("果.xlsx"))).code).toBe(0);
    expect(new Uint8Array(readFileSync(folder.at("表.xlsx")))).toEqual(original);
    expect(folder.names()).toEqual(["果.xlsx", "表.xlsx"]);
  });

  test("says what is wrong with a place where nothing can be written", async () => {
    const folder = folderOf({ "表.xlsx": await workbook });
    const tooLong = folder.at(`${"长".repeat(100)}.xlsx`);
    for (const [output, reason] of [
      [folder.at("没有/果.xlsx"), "所在文件夹不存在。"],
      [folder.at("表.xlsx/果.xlsx"), "所在文件夹不存在。"],
      [tooLong, "文件名过长。"],
      ["/dev/full", "它是文件夹、管道或设备，不是文件。"],
    ] as const) {
      const called = await make(folder.at("表.xlsx"), output);
      expect(called.code).toBe(2);
      expect(complaint(called)).toContain(`“${output}”：${reason}`);
    }
    expect(folder.names()).toEqual(["表.xlsx"]);
  });

  test("takes a name as long as names can be", async () => {
    const folder = folderOf({ "表.xlsx": await workbook });
    expect((await make(folder.at("表.xlsx"), folder.at(`${"长".repeat(83)}.xlsx`))).code).toBe(0);
  });
});

test("what is no file is not waited for: a pipe, a device, a folder", async () => {
  const folder = folderOf();
  spawnSync("mkfifo", [folder.at("管道.xlsx")]);
  mkdirSync(folder.at("夹.xlsx"));
  for (const [path, reason] of [
    [folder.at("管道.xlsx"), "它是管道或设备，不是文件"],
    ["/dev/zero", "它是管道或设备，不是文件"],
    [folder.at("夹.xlsx"), "它是一个文件夹"],
  ] as const) {
    const { code, out, err } = await desk("clear", path, "-o", folder.at("果.xlsx"));
    expect([code, out, err]).toEqual([2, "", `无法读取“${path}”：${reason}。`]);
  }
  expect(folder.names()).toEqual(["夹.xlsx", "管道.xlsx"]);
});

test("many files into a folder: none takes the place of one that is given, nor of another's copy", async () => {
  const original = await workbook;
  const folder = folderOf({ "甲.xlsx": original, "乙.xlsx": original, "A.xlsx": original });
  mkdirSync(folder.at("出"));
  symlinkSync("../乙.xlsx", folder.at("出/甲.xlsx"));
  const linked = await desk("check", folder.at("甲.xlsx"), folder.at("乙.xlsx"), "-o", folder.at("出"));
  expect([linked.code, linked.out]).toEqual([
    2,
    expect.stringContaining(`结果文件与原文件相同（${folder.at("出/甲.xlsx")}）`),
  ]);
  expect(new Uint8Array(readFileSync(folder.at("乙.xlsx")))).toEqual(original);
  mkdirSync(folder.at("内"));
  writeFileSync(folder.at("内/a.XLSX"), original);
  const oneCase = await desk("check", folder.at("A.xlsx"), folder.at("内/a.XLSX"), "-o", folder.at("出"));
  expect([oneCase.code, oneCase.err]).toEqual([2, "有两个文件都叫“a.XLSX”，请分两次校验，以免互相覆盖。"]);
});

/** Permissions do not bind root. */
const asAnyone = process.getuid?.() === 0 ? test.skip : test;

asAnyone("a folder without permission is told as such", async () => {
  const folder = folderOf({ "表.xlsx": await workbook });
  mkdirSync(folder.at("只读"), { mode: 0o555 });
  const { code, err } = await desk("summary", folder.at("表.xlsx"), "-o", join(folder.at("只读"), "果.xlsx"));
  expect([code, err]).toEqual([2, `无法写出“${join(folder.at("只读"), "果.xlsx")}”：没有权限。`]);
  chmodSync(folder.at("表.xlsx"), 0);
  const unread = await desk("summary", folder.at("表.xlsx"), "-o", folder.at("果.xlsx"));
  expect([unread.code, unread.err]).toEqual([2, `无法读取“${folder.at("表.xlsx")}”：没有权限。`]);
});
