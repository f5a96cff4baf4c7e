import { readFileSync } from "node:fs";
import { version } from "../../package.json";
import { commands as known } from "../../src/cli/run";
import { desk } from "../support/desk";
import { manifestText } from "../support/manifest";

const commands = known.map(({ name }) => name);

test("--help lists every command and the exit codes", async () => {
  for (const flag of ["--help", "-h", "help"]) {
    const { code, out, err } = await desk(flag);
    expect([code, err]).toEqual([0, ""]);
    for (const command of commands) expect(out).toContain(`  ${command}`);
    expect(out).toContain("0 没有错误；1 有错误；2 未能执行");
  }
});

test("--version is the package's, which the manifest and the list of changes bear, too", async () => {
  for (const flag of ["--version", "-V"]) expect(await desk(flag)).toEqual({ code: 0, err: "", out: version });
  expect(manifestText).toContain(`<Version>${version}.0</Version>`);
  expect(readFileSync("CHANGELOG.md", "utf8")).toContain(`## ${version}`);
});

test("no command at all shows the same and could not run", async () => {
  const { code, out } = await desk();
  expect(code).toBe(2);
  expect(out).toBe((await desk("--help")).out);
});

test.each(commands)("%s --help tells its usage and does nothing else", async (command) => {
  const { code, out, err } = await desk(command, "没有这个文件.xlsx", "--help");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`用法：\n  desk ${command}`);
  expect(out).toContain("--notice FILE");
});

test.each([
  ["an unknown command", ["chek", "a.xlsx"], "没有“chek”这个命令；用 --help 查看有哪些命令。"],
  ["an unknown option", ["check", "a.xlsx", "--foo"], "不认识的选项“--foo”；用 desk check --help 查看用法。"],
  [
    "an option of another command",
    ["clear", "a.xlsx", "--notes"],
    "不认识的选项“--notes”；用 desk clear --help 查看用法。",
  ],
  [
    "an option without its value",
    ["check", "a.xlsx", "-o"],
    "选项“-o, --output”少了取值，或不应带取值；用 desk check --help 查看用法。",
  ],
  [
    "a flag with a value",
    ["check", "--notes=3"],
    "选项“--notes”少了取值，或不应带取值；用 desk check --help 查看用法。",
  ],
  [
    "an output given twice",
    ["clear", "a.xlsx", "-o", "b.xlsx", "--output=c.xlsx"],
    "选项“--output”给出了不止一次，请只给一次。",
  ],
  ["an unknown format of check", ["check", "a.xlsx", "--format", "xml"], "--format 只能是 text 或 json，不能是“xml”。"],
  ["an unknown format of fix", ["fix", "a.xlsx", "--format", "xml"], "--format 只能是 text 或 json，不能是“xml”。"],
  ["an unknown format of rules", ["rules", "--format", "xml"], "--format 只能是 text 或 json，不能是“xml”。"],
  ["check without a file", ["check"], "请给出要校验的工作簿文件。"],
  ["fix without a file", ["fix"], "请给出要处理的工作簿文件。"],
  ["fix of two files", ["fix", "a.xlsx", "b.xlsx"], "此命令一次只处理一个工作簿。"],
  ["clear without an output", ["clear", "a.xlsx"], "请用 -o 给出结果文件的路径；原文件不会被改动。"],
  ["letters without an output", ["letters", "a.xlsx"], "请用 -o 给出结果文件的路径；原文件不会被改动。"],
  ["summary without an output", ["summary", "a.xlsx"], "请用 -o 给出结果文件的路径；原文件不会被改动。"],
  [
    "proposals with an output",
    ["fix", "a.xlsx", "--propose", "-o", "b.xlsx"],
    "--propose 只列出建议，不写出文件，请去掉 -o。",
  ],
  ["a template of no unit", ["template"], "请用 --unit 给出一个单位，或用 --all 生成全部单位的。"],
  ["a template with a file", ["template", "a.xlsx"], "此命令不需要给出工作簿文件；单位用 --unit 给出。"],
  ["rules of a file", ["rules", "a.xlsx"], "此命令不需要给出工作簿文件。"],
])("%s is refused in one sentence", async (_, argv, message) => {
  expect(await desk(...argv)).toEqual({ code: 2, out: "", err: message });
});

test.each(commands)("README tells of %s", (command) => {
  expect(readFileSync("README.md", "utf8")).toMatch(new RegExp(`desk -- ${command}\\b`));
});
