import { localTime } from "../../app/localTime";
import { formatCell } from "../../core/cells/cellRef";
import { countBySeverity } from "../../core/issues/report";
import type { Notice } from "../../core/notice/notice";
import { kunming2020 } from "../../core/notice/notices/kunming-2020/kunming2020";
import type { ReadNotice } from "../../core/noticeWorkbook/readNotice";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import {
  type Command,
  type CommandInput,
  type ExitCode,
  formatOption,
  requiredOutput,
  textOption,
  UsageError,
} from "../command";
import { readInput } from "../files";
import { issueJson } from "../formats/json";
import { issueText } from "../formats/text";
import { loadNotice } from "../loadNotice";
import { keptFiles } from "../output/keptFiles";
import { withOutput } from "../output/withOutput";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

const actions: Readonly<Record<string, (input: CommandInput, source: string | undefined) => Promise<ExitCode>>> = {
  export: exportNotice,
  check,
  new: makeNext,
  json: exportJson,
};

export const notice: Command = {
  name: "notice",
  summary: "通知工作簿：导出、检查、做下一年的、转成 JSON",
  help: `用法：
  desk notice export [通知] -o 通知.xlsx            把通知写成工作簿，供修改
  desk notice check 通知.xlsx [-o 标记.xlsx]        检查通知工作簿，逐格标出错误
  desk notice new --from 通知 --year 2021 -o 新通知.xlsx
                                                    年度、日期、届次顺延，列出改了哪些
  desk notice json [通知] -o 通知.json              写成 JSON

  “通知”可以是通知工作簿（.xlsx）、JSON，或内置通知的代号 ${kunming2020.id}；不给出的，用内置的
  -o, --output PATH      写到哪里
  --from 通知            由哪一份做起
  --year YEAR            新的年度
  --format text|json     检查结果的格式，默认 text`,
  options: {
    output: { type: "string", short: "o" },
    from: { type: "string" },
    year: { type: "string" },
    format: { type: "string" },
  },
  async run(input) {
    const [name, source, more] = input.files;
    const action = name !== undefined && Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) {
      throw new UsageError(
        `请写明做什么：desk notice ${Object.keys(actions).join("、")}；用 desk notice --help 查看用法。`,
      );
    }
    if (more !== undefined) throw new UsageError("此命令一次只处理一份通知。");
    return await action(input, source);
  },
};

async function exportNotice(input: CommandInput, source: string | undefined): Promise<ExitCode> {
  const output = requiredOutput(input.values);
  const found = await noticeOf(source, input);
  await writeWorkbook(found, output, source);
  input.console.out(`已写出通知工作簿：${output}`);
  return 0;
}

async function check({ values, console }: CommandInput, source: string | undefined): Promise<ExitCode> {
  if (source === undefined) throw new UsageError("请给出要检查的通知工作簿。");
  const format = formatOption(values);
  const output = textOption(values, "output");
  // Only here is the description needed that a notice is checked against: every other call starts sooner.
  const { checkNotice, inspectNotice } = await import("../../app/checkNotice");
  const read = await (output === undefined
    ? inspectNotice(openXlsx(await readInput(source)))
    : withWorkbookOutput(output, keptFiles([source]), async (target) => {
        const host = openXlsx(await readInput(source));
        const found = await checkNotice(host, localTime(new Date()));
        target.write(host.bytes());
        return found;
      }));
  console.out(format === "json" ? checkedJson(source, read) : checkedText(source, read, output));
  return countBySeverity(read.issues).error > 0 ? 1 : 0;
}

function checkedJson(file: string, { issues, notice: found }: ReadNotice): string {
  return JSON.stringify(
    {
      file,
      notice: found && { id: found.id, version: found.version },
      counts: countBySeverity(issues),
      issues: issues.map(issueJson),
    },
    null,
    1,
  );
}

/** So many mistakes are listed; all are marked. */
const mostListed = 200;

function checkedText(file: string, { issues, notice: found }: ReadNotice, output: string | undefined): string {
  const { error, warning, advice } = countBySeverity(issues);
  const rest = issues.length - mostListed;
  return [
    `${file}　${found ? `${found.title}（${found.documentNumber}）` : ""}`,
    ...issues.slice(0, mostListed).map(issueText),
    ...(rest > 0 ? [`  ……另有${rest}项`] : []),
    `  错误${error}项，警告${warning}项，提示${advice}项。`,
    ...(output === undefined ? [] : [`  带标记的副本：${output}`]),
  ].join("\n");
}

async function makeNext(input: CommandInput, source: string | undefined): Promise<ExitCode> {
  const { values, console } = input;
  if (source !== undefined) throw new UsageError("由哪一份通知做起，请用 --from 给出。");
  const year = Number(textOption(values, "year") ?? Number.NaN);
  if (!Number.isInteger(year) || year < 2000 || year > 2099)
    throw new UsageError("请用 --year 给出新的年度，如 2021。");
  const output = requiredOutput(values);
  const from = textOption(values, "from");
  const found = await noticeOf(from, input);
  if (year === found.year) throw new UsageError(`这份通知已是${year}年度的，请给出另一个年度。`);
  const { nextNotice } = await import("../../core/noticeWorkbook/nextNotice");
  const { notice: next, moved } = nextNotice(found, year);
  const workbook = await writeWorkbook(next, output, from);
  const { inspectNotice } = await import("../../app/checkNotice");
  const { cellOf } = await inspectNotice(openXlsx(workbook));
  const placeOf = (path: string) => {
    const cell = cellOf(path);
    return cell ? formatCell(cell) : path;
  };
  console.out(
    [
      ...moved.map(({ path, before, after }) => `  ${placeOf(path)}　${shortened(before)} → ${shortened(after)}`),
      `已顺延${moved.length}处，写出${year}年度的通知工作簿：${output}`,
      "请接着：核对文号、印发日期、截止时间和名额；在《日历》填本年度的放假日和调休上班日（已清空）；再用 desk notice check 检查。",
    ].join("\n"),
  );
  return 0;
}

function shortened(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length > 60 ? `“${line.slice(0, 60)}……”` : `“${line}”`;
}

async function exportJson(input: CommandInput, source: string | undefined): Promise<ExitCode> {
  const output = requiredOutput(input.values);
  const found = await noticeOf(source, input);
  await withOutput(output, keptFiles(source === undefined ? [] : [source]), (target) => {
    target.write(new TextEncoder().encode(`${JSON.stringify(found, null, 2)}\n`));
  });
  input.console.out(`已写出：${output}`);
  return 0;
}

/** A built-in notice by its id, or that of a file; without either, that of `--notice` or the built-in. */
async function noticeOf(source: string | undefined, { notice: chosen }: CommandInput): Promise<Notice> {
  if (source === undefined) return chosen;
  return source === kunming2020.id ? kunming2020 : await loadNotice(source);
}

/** The workbook as it was written. */
async function writeWorkbook(found: Notice, output: string, source: string | undefined): Promise<Uint8Array> {
  const [{ noticeDocuments }, { buildDocuments }] = await Promise.all([
    import("../../core/noticeWorkbook/writeNotice"),
    import("../../hosts/xlsx/draw/buildDocuments"),
  ]);
  return await withWorkbookOutput(output, keptFiles(source === undefined ? [] : [source]), async (target) => {
    const { documents, tooLong } = noticeDocuments(found);
    if (tooLong.length > 0) {
      throw new UsageError(`${tooLong.join("、")}的文字超过一格所能容纳的32767字，未写出；请先缩短。`);
    }
    const { bytes } = await buildDocuments(documents);
    target.write(bytes);
    return bytes;
  });
}
