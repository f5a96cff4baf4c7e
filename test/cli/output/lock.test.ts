import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { keptFiles } from "../../../src/cli/output/keptFiles";
import { type Output, withOutput } from "../../../src/cli/output/withOutput";
import { folderOf } from "../../support/folder";

const hour = 60 * 60 * 1000;
const living = spawn("sleep", ["600"]);
afterAll(() => living.kill());
/** Its number is free again. */
const dead = spawnSync("true").pid;

const nothingKept = keptFiles([]);
const hello = new TextEncoder().encode("新");
const writeHello = (path: string) => withOutput(path, nothingKept, (output) => output.write(hello));

/** The name that the lock of this file has. */
async function lockNameOf(file: string): Promise<string> {
  const folder = folderOf();
  let names: string[] = [];
  await withOutput(folder.at(file), nothingKept, () => {
    names = folder.names();
  });
  const [name = ""] = names;
  return name;
}

const owner = (more: object) =>
  JSON.stringify({ token: randomUUID(), pid: living.pid, host: hostname(), since: Date.now(), ...more });
const minutes = (count: number) => count * 60 * 1000;

test.each<[what: string, content: string, age: number, refusal: RegExp | null]>([
  [
    "a living process of this computer",
    owner({}),
    0,
    /^另一次运行（\d{4}-\d\d-\d\d \d\d:\d\d开始）正在写“.*果\.xlsx”，本次未写出/,
  ],
  ["this very process", owner({ pid: process.pid }), 0, /正在写/],
  ["a living process, for just under two hours", owner({}), 2 * hour - minutes(1), /正在写/],
  ["a process that is over two hours old, or another of its number", owner({}), 2 * hour + minutes(1), null],
  ["a process that is gone", owner({ pid: dead }), 0, null],
  [
    "a process of before the computer was started",
    owner({ since: Date.now() - uptime() * 1000 - minutes(1) }),
    0,
    null,
  ],
  ["another computer", owner({ host: "CITY-PC", pid: dead }), 0, /^电脑“CITY-PC”上的另一次运行/],
  ["another computer, for just under two hours", owner({ host: "CITY-PC" }), 2 * hour - minutes(1), /正在写/],
  ["another computer, for more than two hours", owner({ host: "CITY-PC" }), 2 * hour + minutes(1), null],
  ["nobody yet", "", 0, /^另一次运行正在写/],
  ["nobody, for more than a moment", "", 11_000, null],
  ["what is no lock of ours, for more than a moment", '{"pid":"1"}', 11_000, null],
])("a lock of %s", async (_, content, age, refusal) => {
  const name = await lockNameOf("果.xlsx");
  const folder = folderOf({ [name]: content });
  const then = new Date(Date.now() - age);
  utimesSync(folder.at(name), then, then);
  if (refusal) {
    const refused = await writeHello(folder.at("果.xlsx")).catch((error: Error) => error.message);
    expect(refused).toMatch(refusal);
    expect(refused).toContain(`请等它结束后再试。确知它已不在运行的，删去“${folder.at(name)}”后再试。`);
    expect(folder.names()).toEqual([name]);
    expect(readFileSync(folder.at(name), "utf8")).toBe(content);
  } else {
    await writeHello(folder.at("果.xlsx"));
    expect(folder.names()).toEqual(["果.xlsx"]);
  }
});

test("a file has one lock, however its name is spelled; another file has its own", async () => {
  const name = await lockNameOf("Café.xlsx");
  expect(await lockNameOf("café.XLSX")).toBe(name);
  expect(await lockNameOf("Café.xlsx".normalize("NFD"))).toBe(name);
  expect(await lockNameOf("Cafe.xlsx")).not.toBe(name);
});

test("another output of the same folder may be written meanwhile", async () => {
  const folder = folderOf();
  await withOutput(folder.at("甲.xlsx"), nothingKept, async (output) => {
    await writeHello(folder.at("乙.xlsx"));
    output.write(hello);
  });
  expect(folder.names()).toEqual(["乙.xlsx", "甲.xlsx"].sort());
});

test("the lock goes when the work fails, and when it is refused", async () => {
  const folder = folderOf();
  const fault = withOutput(folder.at("果.xlsx"), nothingKept, () => Promise.reject(new Error("a fault of ours")));
  await expect(fault).rejects.toThrow("a fault of ours");
  expect(folder.names()).toEqual([]);
});

test.each<[what: string, meanwhile: (lock: string) => void]>([
  ["taken over by another run", (lock) => writeFileSync(lock, owner({}))],
  ["spoiled", (lock) => writeFileSync(lock, "")],
])("who finds his lock %s writes nothing", async (_, meanwhile) => {
  const folder = folderOf({ "果.xlsx": "旧" });
  const name = await lockNameOf("果.xlsx");
  const work = (output: Output) => {
    meanwhile(folder.at(name));
    output.write(hello);
  };
  await expect(withOutput(folder.at("果.xlsx"), nothingKept, work)).rejects.toThrow(
    `“${folder.at("果.xlsx")}”在本次运行期间已由另一次运行接手，本次未写出；请重新运行。`,
  );
  expect(readFileSync(folder.at("果.xlsx"), "utf8")).toBe("旧");
  expect(folder.names()).toEqual([name, "果.xlsx"]);
});

test("what killed runs left in the folder is removed by the next, and nothing else", async () => {
  const [mine, dying, theirs] = await Promise.all(["果.xlsx", "亡.xlsx", "活.xlsx"].map(lockNameOf));
  const temporary = (lock = "") => lock.replace(/\.lock$/, `-${randomUUID()}.tmp`);
  const left = { [mine ?? ""]: owner({ pid: dead }), [dying ?? ""]: owner({ pid: dead }) };
  const leftFiles = [
    temporary(mine),
    temporary(mine),
    temporary(dying),
    temporary(theirs).replace(/[0-9a-f]{16}/, "0".repeat(16)),
  ];
  const stays = {
    [theirs ?? ""]: owner({}),
    [temporary(theirs)]: "正在写",
    ".desk-笔记.tmp": "",
    [`.${randomUUID()}.tmp`]: "",
    [`${temporary(mine)}.xlsx`]: "",
    [temporary(mine).replace(".desk", "desk")]: "",
  };
  const folder = folderOf({ ...left, ...Object.fromEntries(leftFiles.map((name) => [name, "半"])), ...stays });
  await writeHello(folder.at("果.xlsx"));
  expect(folder.names()).toEqual([...Object.keys(stays), "果.xlsx"].sort());
});
