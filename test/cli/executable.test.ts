import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";

/** The built program, as `npm run build` leaves it. */
const program = resolve(__dirname, "../../dist/desk.js");
const workbook = filledWorkbook({ goldWorkers: times(1) });

function spawn(command: string, ...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(command, argv, { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}
const node = (...argv: string[]) => spawn(process.execPath, program, ...argv);

test("results go to the standard output, complaints to the other, and the exit code tells", async () => {
  const folder = folderOf({
    "好.xlsx": await workbook,
    "错.xlsx": await filledWorkbook({ goldWorkers: [{ sex: "" }] }),
  });
  expect(node("check", folder.at("好.xlsx"))).toMatchObject({ code: 0, err: "" });
  expect(node("check", folder.at("错.xlsx"))).toMatchObject({
    code: 1,
    err: "",
    out: expect.stringMatching(/错误1项.*\n$/),
  });
  expect(node("check")).toEqual({ code: 2, out: "", err: "请给出要校验的工作簿文件。\n" });
});

test("a template can be made where exceljs is a file of its own", () => {
  const folder = folderOf();
  expect(node("template", "--unit", "富民县总工会", "-o", folder.path)).toMatchObject({ code: 0, err: "" });
  expect(folder.names()).toHaveLength(1);
});

test("a reader that wants no more lines is no fault", () => {
  const { err } = spawn("sh", "-c", `'${process.execPath}' '${program}' rules | true`);
  expect(err).toBe("");
});

test("a disk that takes only a part of the result is told, and nothing is left of it", async () => {
  const folder = folderOf({ "好.xlsx": await workbook });
  const output = folder.at("果.xlsx");
  // The limit, in blocks of 512 bytes, is less than a workbook and cuts its writing short as a full disk does.
  const { code, out } = spawn(
    "sh",
    "-c",
    `ulimit -f 8; exec '${process.execPath}' '${program}' check '${folder.at("好.xlsx")}' -o '${output}'`,
  );
  expect(code).toBe(2);
  expect(out).toContain(`未能校验：无法写出“${output}”：文件过大，超出磁盘允许。`);
  expect(folder.names()).toEqual(["好.xlsx"]);
});
