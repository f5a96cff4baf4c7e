import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { table } from "../../support/cityWorkbook";
import { desk } from "../../support/desk";
import { folderOf } from "../../support/folder";
import { times } from "../../support/given";
import { pooledUnit, unit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";

/** The built program, as `npm run build` leaves it. */
const program = resolve(__dirname, "../../../dist/desk.js");

const units = { "富民.xlsx": "富民县总工会", "五华.xlsx": "五华区总工会", "盘龙.xlsx": "盘龙区总工会" };
const delivered = () =>
  folderOf(
    Object.fromEntries(
      Object.entries(units).map(([file, name]) => [file, givenFile({ ...unit(name), goldWorkers: times(2) })]),
    ),
  );
type Folder = ReturnType<typeof delivered>;

function start(...argv: string[]) {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, err }));
  return { child, ended };
}

const consolidation = (folder: Folder, ...files: string[]) => [
  "consolidate",
  ...files.map(folder.at),
  "-o",
  folder.at("市.xlsx"),
];
const unitsIn = async (city: string) =>
  new Set(table(await openXlsx(readFileSync(city)).read(), "金牌工人", "推荐单位").flat());
const hidden = (folder: Folder) => folder.names().filter((name) => name.startsWith("."));

/** Waits until a process has the lock, which is when it has read what stands in its output; or until it is over. */
async function locked(folder: Folder, pid: number | undefined, isOver: () => boolean = () => false): Promise<void> {
  const holds = (name: string) => name.endsWith(".lock") && textOf(folder.at(name)).includes(`"pid":${pid},`);
  while (!folder.names().some(holds) && !isOver()) await pause(1);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

test("what is saved into the city's workbook during a consolidation is not lost: the run stops, and says so", async () => {
  const folder = delivered();
  await desk(...consolidation(folder, "富民.xlsx"));
  const running = desk(...consolidation(folder, "五华.xlsx", "盘龙.xlsx"));
  await locked(folder, process.pid);
  const saved = Buffer.concat([readFileSync(folder.at("市.xlsx")), Buffer.from("改")]);
  writeFileSync(folder.at("市.xlsx"), saved);
  expect(await running).toEqual({
    code: 2,
    out: "",
    err: `“${folder.at("市.xlsx")}”在本次运行期间已被改动，为免丢失新的内容未写出；请关闭该文件后重新运行。`,
  });
  expect(readFileSync(folder.at("市.xlsx")).equals(saved)).toBe(true);
  expect(hidden(folder)).toEqual([]);
});

test("of two runs into one city's workbook each has all that the other wrote, or is told to come again", async () => {
  for (let round = 0; round < 3; round++) {
    const folder = delivered();
    const [first, second] = ["富民.xlsx", "五华.xlsx"].map((file) => start(...consolidation(folder, file)).ended);
    const ends = [await first, await second];
    const done = ends.map((end) => end?.code === 0 || end?.code === 1);
    expect(done).toContain(true);
    for (const [index, end] of ends.entries()) {
      if (!done[index]) expect(end).toMatchObject({ code: 2, err: expect.stringMatching(/正在写.*请等它结束后再试/) });
    }
    const written = Object.values(units).filter((_, index) => done[index]);
    expect(await unitsIn(folder.at("市.xlsx"))).toEqual(new Set(written));
    expect(hidden(folder)).toEqual([]);
  }
}, 60_000);

test("a run that is killed, at whatever moment, leaves the old file or the new one; told to end, it leaves no trace", async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000);
  const kills = fc.sample(
    fc.record({
      signal: fc.constantFrom("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"),
      delay: fc.integer({ min: 0, max: 400 }),
    }),
    { seed, numRuns: 18 },
  );
  const folder = delivered();
  const city = folder.at("市.xlsx");
  await desk(...consolidation(folder, "富民.xlsx"));
  const before = readFileSync(city);
  await desk(...consolidation(folder, "五华.xlsx"));
  const after = readFileSync(city);
  expect(after.equals(before)).toBe(false);

  for (const { signal, delay } of kills) {
    writeFileSync(city, before);
    const { child, ended } = start(...consolidation(folder, "五华.xlsx"));
    await locked(folder, child.pid, () => child.exitCode !== null);
    const what = `SEED=${seed}: ${signal} after ${delay} ms`;
    await pause(delay);
    child.kill(signal);
    const end = await ended;
    const left = readFileSync(city);
    expect([what, left.equals(before) || left.equals(after)]).toEqual([what, true]);
    if (signal !== "SIGKILL") {
      expect([what, hidden(folder)]).toEqual([what, []]);
      if (end.code === null) expect([what, end.signal]).toEqual([what, signal]);
    }
  }
  writeFileSync(city, before);
  expect((await desk(...consolidation(folder, "五华.xlsx"))).err).toBe("");
  expect(readFileSync(city).equals(after)).toBe(true);
  expect(hidden(folder)).toEqual([]);
}, 120_000);

test("a run with many returns on several threads leaves nothing but whole files when it is told to end", async () => {
  const names = Array.from({ length: 60 }, (_, index) => `${index + 11}.xlsx`);
  const folder = folderOf(
    Object.fromEntries(
      names.map((name) => [name, givenFile({ ...pooledUnit("直属基层工会", `${name}工会`), goldWorkers: times(1) })]),
    ),
  );
  mkdirSync(folder.at("退"));
  const returned = () => readdirSync(folder.at("退"));
  const { child, ended } = start(...consolidation(folder, ...names), "--returns", folder.at("退"));
  while (returned().length < 5 && child.exitCode === null) await pause(1);
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ signal: "SIGTERM", err: "" });
  expect(hidden(folder)).toEqual([]);
  expect(returned().length).toBeLessThan(names.length);
  for (const name of returned()) {
    expect(names).toContain(name);
    await openXlsx(readFileSync(folder.at(`退/${name}`))).read();
  }
});
