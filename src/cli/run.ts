import { parseArgs } from "node:util";
import program from "../../package.json";
import { noticeInForce } from "../app/noticeInForce";
import { kunming2020 } from "../core/notice/notices/kunming-2020/kunming2020";
import { isNoticeWorkbook } from "../core/noticeWorkbook/isNoticeWorkbook";
import { HostError, type WorkbookHost } from "../hosts/workbookHost";
import { type Command, type CommandInput, type Console, type ExitCode, textOption, UsageError } from "./command";
import { check } from "./commands/check";
import { clear } from "./commands/clear";
import { consolidate } from "./commands/consolidate";
import { documentCommands } from "./commands/documents";
import { fix } from "./commands/fix";
import { importCommand } from "./commands/import";
import { notice as noticeCommand } from "./commands/notice";
import { rules } from "./commands/rules";
import { template } from "./commands/template";
import { loadNotice } from "./loadNotice";
import { nodeErrorCode } from "./nodeErrorCode";

export const commands: readonly Command[] = [
  template,
  check,
  fix,
  clear,
  importCommand,
  ...documentCommands,
  consolidate,
  rules,
  noticeCommand,
];

const sharedOptions = {
  help: { type: "boolean", short: "h" },
  notice: { type: "string" },
} as const;

/** Carries out one call of `desk`. A fault of our own is not caught here: it must be seen. */
export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    console.out(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-V") {
    console.out(program.version);
    return 0;
  }
  try {
    const command = commands.find((item) => item.name === name);
    if (!command) throw new UsageError(`没有“${name}”这个命令；用 --help 查看有哪些命令。`);
    const { values, positionals } = parse(command, rest);
    if (values.help === true) {
      console.out(`${command.summary}\n\n${command.help}\n\n${sharedHelp}`);
      return 0;
    }
    const chosenFile = textOption(values, "notice");
    const notice = await loadNotice(chosenFile);
    const known = { builtIn: kunming2020, chosen: chosenFile === undefined ? null : notice };
    const judge = async (host: WorkbookHost) => {
      const data = await host.read();
      if (isNoticeWorkbook(data)) throw new UsageError(aNotice);
      return noticeInForce(data, known);
    };
    return await command.run({ values, files: positionals, notice, judge, console });
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof HostError)) throw error;
    console.err(error.message);
    return 2;
  }
}

const aNotice =
  "这是通知工作簿，不是推荐申报工作簿；校验请用 desk notice check，生成各单位的工作簿请用 desk template --notice。";

const sharedHelp = `通用选项：
  --notice FILE   使用另一份通知：通知工作簿（.xlsx）或 JSON，不用工作簿内附的，也不用内置的${kunming2020.documentNumber}
  -h, --help      显示本说明
退出码：0 没有错误；1 有错误；2 未能执行。`;

function overview(): string {
  const list = commands.map(({ name, summary: words }) => `  ${name.padEnd(13)}${words}`);
  return `推荐申报助手\n\n用法：desk 命令 [选项] [文件…]\n\n${list.join("\n")}\n\n“desk 命令 --help”显示各命令的用法，“desk --version”显示版本。\n${sharedHelp}`;
}

function parse(command: Command, args: string[]) {
  const options: Command["options"] = { ...sharedOptions, ...command.options };
  try {
    const { values, positionals, tokens } = parseArgs({ args, options, allowPositionals: true, tokens: true });
    const given = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const isSingle = (name: string) => options[name]?.type === "string" && options[name].multiple !== true;
    const twice = given.find((name, index) => isSingle(name) && given.indexOf(name) !== index);
    if (twice !== undefined) throw new UsageError(`选项“--${twice}”给出了不止一次，请只给一次。`);
    return { values: values as CommandInput["values"], positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = nodeErrorCode(error);
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const option = /'([^']+?)(?: <value>)?'/.exec(String(error))?.[1] ?? "";
    const fault =
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? `不认识的选项“${option}”` : `选项“${option}”少了取值，或不应带取值`;
    throw new UsageError(`${fault}；用 desk ${command.name} --help 查看用法。`);
  }
}
