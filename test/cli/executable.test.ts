import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { filledWorkbook } from "../support/filledWorkbook";
import { folderOf } from "../support/folder";
import { times } from "../support/given";
import { partsOf } from "../support/parts";
import { mainNamespace, zipOf } from "../support/rawWorkbook";

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

test("the program starts as V8 has compiled it when it was built; what V8 does not take, it compiles anew", async () => {
  const folder = folderOf({
    "好.xlsx": await workbook,
    "taken.cjs": `
      const vm = require("node:vm");
      vm.Script = class extends vm.Script {
        constructor(code, { cachedData, ...options }) {
          if (process.env.DAMAGED) cachedData.fill(0, 0, 64);
          super(code, { cachedData, ...options });
          process.stderr.write(String(!this.cachedDataRejected));
        }
      };`,
  });
  const check = (env: Readonly<Record<string, string>>) => {
    const argv = ["-r", folder.at("taken.cjs"), program, "check", folder.at("好.xlsx")];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", env: { ...process.env, ...env } });
    return { code: status, err: stderr };
  };
  expect(check({})).toEqual({ code: 0, err: "true" });
  expect(check({ DAMAGED: "1" })).toEqual({ code: 0, err: "false" });
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

test("a small file that would be huge is refused alone, among few files too, and within the memory of a small one", async () => {
  const sheet = "xl/worksheets/sheet4.xml";
  const parts = partsOf(await workbook);
  const withRows = (rows: string, more: Readonly<Record<string, string>> = {}) =>
    zipOf({ ...parts, ...more, [sheet]: parts[sheet]?.replace("</sheetData>", `${rows}</sheetData>`) ?? "" });
  const folder = folderOf({
    "好.xlsx": await workbook,
    "多.xlsx": withRows('<row><c r="C1"><v>1</v></c></row>'.repeat(250_000)),
    "宽.xlsx": withRows('<row><c r="ALL1"><v>1</v></c></row>'.repeat(250_000)),
    "深.xlsx": withRows("<a>".repeat(2_000_000)),
    "长.xlsx": withRows(`<row>${"<c t='s'><v>0</v></c>".repeat(50)}</row>`.repeat(9_000), {
      "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}"><si><t>${"文".repeat(1_000_000)}</t></si></sst>`,
    }),
    "memory.cjs": 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));',
  });
  const files = ["好", "多", "宽", "深", "长"].map((name) => folder.at(`${name}.xlsx`));
  const output = folder.at("全市.xlsx");
  const argv = ["-r", folder.at("memory.cjs"), program, "consolidate", ...files, "-o", output, "--format", "json"];
  const { code, out, err } = spawn(process.execPath, ...argv);
  expect(code).toBe(2);
  const told: { files: { file: string; status: string }[] } = JSON.parse(out);
  expect(Object.fromEntries(told.files.map(({ file, status }) => [file, status]))).toEqual({
    "好.xlsx": "taken",
    "多.xlsx": "refused",
    "宽.xlsx": "refused",
    "深.xlsx": "refused",
    "长.xlsx": "refused",
  });
  // Kilobytes: far less than 1 GB, of files of half a megabyte together.
  expect(Number(/\d+$/.exec(err)?.[0])).toBeLessThan(600 * 1024);
});
