import type { ParseArgsConfig } from "node:util";
import type { InForce } from "../app/noticeInForce";
import type { Notice } from "../core/notice/notice";
import type { WorkbookHost } from "../hosts/workbookHost";

/** 0: done, no errors · 1: errors found · 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command's words go: results to `out`, progress and complaints to `err`. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
}

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly files: readonly string[];
  /** The city's own: of `--notice`, else the built-in one. */
  readonly notice: Notice;
  /** Which notice judges a workbook. */
  readonly judge: (host: WorkbookHost) => Promise<InForce>;
  readonly console: Console;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage lines and what each option does. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  run(input: CommandInput): Promise<ExitCode>;
}

/** The call cannot be carried out as it stands; `message` says why and what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** An option's text; undefined when it was not given. */
export function textOption(values: CommandInput["values"], name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** `--format`, which is text unless it says json. */
export function formatOption(values: CommandInput["values"]): "text" | "json" {
  const format = textOption(values, "format") ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError(`--format 只能是 text 或 json，不能是“${format}”。`);
  return format;
}

/** The one workbook that a command works on. */
export function onlyFile(files: readonly string[]): string {
  const [file, second] = files;
  if (file === undefined) throw new UsageError("请给出要处理的工作簿文件。");
  if (second !== undefined) throw new UsageError("此命令一次只处理一个工作簿。");
  return file;
}

/** `-o`, where a command cannot do without. */
export function requiredOutput(values: CommandInput["values"]): string {
  const output = textOption(values, "output");
  if (output === undefined) throw new UsageError("请用 -o 给出结果文件的路径；原文件不会被改动。");
  return output;
}
