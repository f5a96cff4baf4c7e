import { spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { keptFiles } from "../../../src/cli/output/keptFiles";
import { type Output, withOutput } from "../../../src/cli/output/withOutput";
import { replacingReasonOf } from "../../../src/cli/systemFault";
import { folderOf } from "../../support/folder";

const content = new TextEncoder().encode("新");
const write = (path: string, ...inputs: string[]) =>
  withOutput(path, keptFiles(inputs), (output) => output.write(content));
const text = (path: string) => readFileSync(path, "utf8");

describe("what was read stands when the result is written, or nothing is", () => {
  const after = (path: string, change: () => void) =>
    withOutput(path, keptFiles([]), (output: Output) => {
      output.read();
      change();
      output.write(content);
    });

  test.each<[what: string, before: string | null, change: (path: string) => void]>([
    ["has been saved anew", "旧", (path) => writeFileSync(path, "改")],
    ["has been saved with a content of equal length", "旧", (path) => writeFileSync(path, "舊")],
    ["has been put there", null, (path) => writeFileSync(path, "改")],
    ["has been taken away", "旧", (path) => rmSync(path)],
  ])("a file that %s is told, and stays as it is", async (_, before, change) => {
    const folder = folderOf(before === null ? {} : { "果.xlsx": before });
    const path = folder.at("果.xlsx");
    let left: unknown;
    await expect(
      after(path, () => {
        change(path);
        left = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      }),
    ).rejects.toThrow(`“${path}”在本次运行期间已被改动，为免丢失新的内容未写出；请关闭该文件后重新运行。`);
    expect(statSync(path, { throwIfNoEntry: false })?.mtimeMs).toBe(left);
    expect(folder.names().filter((name) => name.startsWith("."))).toEqual([]);
  });

  test.each(["旧", null])("a file that stands as it was read (%j) is replaced; twice, too", async (before) => {
    const folder = folderOf(before === null ? {} : { "果.xlsx": before });
    await withOutput(folder.at("果.xlsx"), keptFiles([]), (output) => {
      expect(output.read()).toEqual(before === null ? null : Buffer.from(before));
      output.write(content);
      output.write(new TextEncoder().encode("再"));
    });
    expect(text(folder.at("果.xlsx"))).toBe("再");
  });
});

describe("links", () => {
  test("stay links, and what they lead to is replaced, over any number of steps", async () => {
    const folder = folderOf({ "真.xlsx": "旧" });
    mkdirSync(folder.at("内"));
    symlinkSync("../真.xlsx", folder.at("内/一.xlsx"));
    symlinkSync("内/一.xlsx", folder.at("二.xlsx"));
    await write(folder.at("二.xlsx"));
    expect(text(folder.at("真.xlsx"))).toBe("新");
    expect([readlinkSync(folder.at("二.xlsx")), readlinkSync(folder.at("内/一.xlsx"))]).toEqual([
      "内/一.xlsx",
      "../真.xlsx",
    ]);
  });

  test("to a file that is not there make it", async () => {
    const folder = folderOf();
    mkdirSync(folder.at("内"));
    symlinkSync("内/真.xlsx", folder.at("链接.xlsx"));
    await write(folder.at("链接.xlsx"));
    expect(text(folder.at("内/真.xlsx"))).toBe("新");
    expect(lstatSync(folder.at("链接.xlsx")).isSymbolicLink()).toBe(true);
  });

  test("in a circle, or into a folder that is not there, are told", async () => {
    const folder = folderOf();
    symlinkSync("b.xlsx", folder.at("a.xlsx"));
    symlinkSync("a.xlsx", folder.at("b.xlsx"));
    symlinkSync("没有/果.xlsx", folder.at("c.xlsx"));
    await expect(write(folder.at("a.xlsx"))).rejects.toThrow("符号链接互相指向，找不到文件。");
    await expect(write(folder.at("c.xlsx"))).rejects.toThrow("所在文件夹不存在。");
    expect(folder.names()).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  });

  test("have one lock with what they lead to", async () => {
    const folder = folderOf({ "真.xlsx": "旧" });
    symlinkSync("真.xlsx", folder.at("链接.xlsx"));
    const both = withOutput(folder.at("真.xlsx"), keptFiles([]), () => write(folder.at("链接.xlsx")));
    await expect(both).rejects.toThrow("正在写");
  });
});

test.each([0o600, 0o640, 0o664, 0o666, 0o755])("the rights %o of a file that is replaced stay", async (mode) => {
  const folder = folderOf({ "果.xlsx": "旧" });
  chmodSync(folder.at("果.xlsx"), mode);
  await write(folder.at("果.xlsx"));
  expect(statSync(folder.at("果.xlsx")).mode & 0o777).toBe(mode);
  expect(text(folder.at("果.xlsx"))).toBe("新");
});

test("a new file has the rights that the system gives", async () => {
  const folder = folderOf({ "样.xlsx": "" });
  await write(folder.at("果.xlsx"));
  expect(statSync(folder.at("果.xlsx")).mode).toBe(statSync(folder.at("样.xlsx")).mode);
});

describe("an input is never the output", () => {
  test("by a link, by a second name, nor by a link to a second name", async () => {
    const folder = folderOf({ "表.xlsx": "原" });
    linkSync(folder.at("表.xlsx"), folder.at("硬.xlsx"));
    symlinkSync("表.xlsx", folder.at("软.xlsx"));
    symlinkSync("硬.xlsx", folder.at("软硬.xlsx"));
    for (const name of ["表.xlsx", "硬.xlsx", "软.xlsx", "软硬.xlsx"]) {
      for (const input of ["表.xlsx", "硬.xlsx", "软.xlsx"]) {
        await expect(write(folder.at(name), folder.at("别.xlsx"), folder.at(input))).rejects.toThrow(
          `结果文件与原文件相同（${folder.at(name)}），为保护原文件未写出，请换一个文件名。`,
        );
      }
    }
    expect(text(folder.at("表.xlsx"))).toBe("原");
  });
});

test.each<[what: string, make: (path: string) => void, reason: string]>([
  ["a folder", (path) => mkdirSync(path), "它是文件夹、管道或设备，不是文件"],
  ["a pipe", (path) => spawnSync("mkfifo", [path]), "它是文件夹、管道或设备，不是文件"],
  ["a link to a device", (path) => symlinkSync("/dev/null", path), "它是文件夹、管道或设备，不是文件"],
  ["a read-only file", (path) => writeFileSync(path, "旧", { mode: 0o444 }), "它是只读文件，请换一个文件名"],
])("%s takes no result, and is told before any work is done", async (_, make, reason) => {
  const folder = folderOf();
  const path = folder.at("果.xlsx");
  make(path);
  const before = lstatSync(path).ino;
  const work = jest.fn();
  await expect(withOutput(path, keptFiles([]), work)).rejects.toThrow(`无法写出“${path}”：${reason}。`);
  expect(work).not.toHaveBeenCalled();
  expect([folder.names(), lstatSync(path).ino]).toEqual([["果.xlsx"], before]);
});

test("a path that ends as a folder's does is no file", async () => {
  const folder = folderOf();
  await expect(write(`${folder.at("新文件夹")}/`)).rejects.toThrow("所在文件夹不存在。");
  expect(folder.names()).toEqual([]);
});

test.each<[code: string, platform: NodeJS.Platform, reason: string]>([
  ["EPERM", "win32", "文件正被打开，请关闭后再试"],
  ["EACCES", "win32", "文件正被打开，请关闭后再试"],
  ["EBUSY", "win32", "文件正被打开，请关闭后再试"],
  ["ENOSPC", "win32", "磁盘空间不足，请清理后重试"],
  ["EPERM", "linux", "没有权限"],
  ["EBUSY", "linux", "文件正被打开，请关闭后再试"],
  ["EXDEV", "linux", "系统错误 EXDEV"],
])("a file that cannot be replaced for %s on %s: %s", (code, platform, reason) => {
  expect(replacingReasonOf(Object.assign(new Error(), { code }), platform)).toBe(reason);
});

test("what is no error of the system is a fault of ours", () => {
  const fault = new TypeError("a fault of ours");
  expect(() => replacingReasonOf(fault)).toThrow(fault);
});
