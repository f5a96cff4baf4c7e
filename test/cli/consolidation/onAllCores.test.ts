import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { consolidateWorkbooks } from "../../../src/app/consolidateWorkbooks";
import { doWork } from "../../../src/cli/consolidation/fileWork";
import { filesPerThread } from "../../../src/cli/consolidation/onAllCores";
import { formatConsolidationJson } from "../../../src/cli/formats/consolidationJson";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { folderOf } from "../../support/folder";
import { times } from "../../support/given";
import { pooledUnit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";

/** The built program, as `npm run build` leaves it; with the number of threads that it started. */
function desk(program: string, cwd: string, ...argv: string[]) {
  const telling = 'data:text/javascript,process.on("worker", () => console.error("thread"))';
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", telling, program, ...argv], {
    cwd,
    encoding: "utf8",
  });
  const lines = stderr.split("\n").filter((line) => line !== "");
  return {
    code: status,
    out: stdout,
    threads: lines.filter((line) => line === "thread").length,
    err: lines.filter((line) => line !== "thread"),
  };
}

/** A notice with a pool that the built-in one does not know. */
const pool = "直属联合工会";
const notice = {
  ...kunming2020,
  units: kunming2020.units.map((unit) => (unit.name === "直属基层工会" ? { ...unit, name: pool } : unit)),
};

/** So many that two threads pay, for the files that are not bad too. */
const names = Array.from({ length: 2 * filesPerThread + 1 }, (_, index) => `${index + 11}.xlsx`);
const folder = folderOf({
  "通知.json": JSON.stringify(notice),
  ...Object.fromEntries(
    names.map((name) => [name, givenFile({ ...pooledUnit(pool, `${name}工会`), goldWorkers: times(1) })]),
  ),
  [names[3] ?? ""]: "不是工作簿",
});
symlinkSync(resolve(__dirname, "../../../dist/desk.js"), folder.at("desk"));
/** Two for reading and two for giving back, unless there is but one core. */
const threads = availableParallelism() > 1 ? 4 : 0;

test("many files are read and given back on several threads with the result of one, and a bad one is refused alone", async () => {
  const options = ["-o", "市.xlsx", "--notice", "通知.json", "--returns", "退", "--format", "json"];
  const called = desk("desk", folder.path, "consolidate", ...names, ...options);
  expect(called).toMatchObject({ code: 2, err: [], threads });

  const incoming = [];
  for (const name of names) incoming.push((await doWork("read", { path: folder.at(name), name }, notice)).answer);
  const alone = formatConsolidationJson(consolidateWorkbooks(incoming, { notice }), notice);
  expect(called.out).toBe(`${alone}\n`);
  expect(JSON.parse(alone).files.filter(({ status }: { status: string }) => status === "taken")).toHaveLength(
    names.length - 1,
  );
  for (const name of names) {
    if (name !== names[3]) expect(readFileSync(folder.at(`退/${name}`)).length).toBeGreaterThan(0);
  }
}, 120_000);
