import { cityIntroduction } from "../../app/cityIntroduction";
import { consolidateWorkbooks } from "../../app/consolidateWorkbooks";
import { resultPaper } from "../../app/documents/resultPaper";
import { readPriorList } from "../../app/readPriorList";
import type { Notice } from "../../core/notice/notice";
import { isCityWorkbook } from "../../core/workbook/city/citySheets";
import type { PriorHonour } from "../../core/workbook/records";
import type { WorkbookData } from "../../core/workbook/workbookData";
import { HostError } from "../../hosts/workbookHost";
import { introducedWorkbook } from "../../hosts/xlsx/buildWorkbook";
import { openXlsx, type XlsxHost } from "../../hosts/xlsx/xlsxHost";
import { type Command, formatOption, requiredOutput, textOption, UsageError } from "../command";
import { givenFiles } from "../consolidation/givenFiles";
import { onAllCores } from "../consolidation/onAllCores";
import type { SubmissionFile } from "../consolidation/readSubmissionFile";
import { writeReturns } from "../consolidation/writeReturns";
import { ensureFolder, isFile, readInput } from "../files";
import { formatConsolidationJson } from "../formats/consolidationJson";
import { formatConsolidationText, keptSheets } from "../formats/consolidationText";
import { keptFiles } from "../output/keptFiles";
import type { Output } from "../output/withOutput";
import { withWorkbookOutput } from "../output/withWorkbookOutput";
import { writePapers } from "../output/writePapers";

export const consolidate: Command = {
  name: "consolidate",
  summary: "把各单位的工作簿汇总为一个工作簿，查出跨单位问题",
  help: `用法：
  desk consolidate 文件|文件夹|压缩包… -o CITY.xlsx [--prior LIST.xlsx] [--returns 文件夹] [--paper OUT.docx] [--take FILE…] [--leave FILE…]

  文件夹连同下级文件夹中的工作簿、压缩包（.zip）中的工作簿都会读取，也可用通配符，如 收件/*.xlsx；
  临时文件、系统文件和不是表格的文件会略过并列出。

  不给出文件的，按已有汇总工作簿现在的内容更新名额对照、汇总表、通报名单等表。

  -o, --output PATH      汇总工作簿；已有的在其基础上继续，发文单位填写的内容按编号保留
  --prior LIST           含“往届名单”表的工作簿；给出一次即可，以后汇总沿用汇总工作簿中的名单
  --returns DIR          给各单位的退回副本：本单位的工作簿，带标记、批注和“检查结果”，含跨单位问题
  --paper OUT.docx       通报，Word 文档：发文单位意见为“同意”的名单，文号、日期留待填写
  --take FILE            同一单位有几份不同的工作簿时，以此文件为准；可多次给出
  --leave FILE           不采用此文件，该单位仍以已收录的为准；可多次给出
  --format text|json     结果的格式，默认 text

文件的先后不影响结果；内容相同的文件重复汇总，结果不变。`,
  options: {
    output: { type: "string", short: "o" },
    prior: { type: "string" },
    returns: { type: "string" },
    paper: { type: "string" },
    take: { type: "string", multiple: true },
    leave: { type: "string", multiple: true },
    format: { type: "string" },
  },
  async run({ values, files: given, notice: own, judge, console }) {
    const output = requiredOutput(values);
    const format = formatOption(values);
    const folder = textOption(values, "returns");
    const priorPath = textOption(values, "prior");
    const paper = paperOption(values);
    const aside = [output, folder, priorPath, paper].filter((path) => path !== undefined);
    // Without a file, what the city has entered since is worked into the lists of its workbook.
    const isUpdate = given.length === 0 && folder === undefined && (await isFile(output));
    const { files, passedOver } = isUpdate ? { files: [], passedOver: [] } : await givenFiles(given, aside);
    const take = namedFiles("take", values.take, files);
    const leave = namedFiles("leave", values.leave, files);
    const both = take.find((name) => leave.includes(name));
    if (both !== undefined) throw new UsageError(`“${both}”不能既用 --take 又用 --leave 指定。`);
    for (const leftover of passedOver) console.err(`已略过：${leftover}`);
    if (folder !== undefined) await ensureFolder(folder);
    const untouched = [...given, ...files.map(({ path }) => path), ...(priorPath === undefined ? [] : [priorPath])];
    const onFault = (fault: string) => console.err(`程序出错，其他文件照常处理：${fault}`);

    const { consolidation, returns, notice } = await withWorkbookOutput(
      output,
      keptFiles(untouched),
      async (target) => {
        const { city, base } = await openCity(output, target, own);
        // Whoever goes on with a city workbook goes on by its notice.
        const { notice, unusable } = base ? await judge(city) : { notice: own, unusable: false };
        if (unusable) console.err(`“${output}”内附的通知已被改动或不能采用，改按《${notice.title}》合并，请核对。`);
        const working = { notice, onFault };
        const prior = await readPrior(priorPath, notice);
        const incoming = await onAllCores("read", files, working, async (_, answer) => answer);
        const merged = consolidateWorkbooks(incoming, { notice, base, prior, take, leave });
        await city.write(merged.plan);
        target.write(city.bytes());

        const kept = [output, ...untouched];
        const written =
          folder === undefined ? null : writeReturns(folder, files, merged, { ...working, untouched: kept });
        return { consolidation: merged, returns: await written, notice };
      },
    );

    console.out(
      format === "json"
        ? formatConsolidationJson(consolidation, notice)
        : `${formatConsolidationText(consolidation)}\n汇总工作簿：${output}`,
    );
    if (format === "json") for (const kept of keptSheets(consolidation.plan)) console.err(kept);
    for (const failure of returns?.failures ?? []) console.err(`未能写出退回副本：${failure}`);
    if (returns && format === "text") console.out(`退回副本：${folder}，共${returns.written}份`);
    if (paper !== undefined) {
      const kept = keptFiles([output, ...untouched]);
      const make = () => resultPaper(consolidation.records, notice);
      await writePapers({ output: paper, as: "file", kept, make, onProgress: () => undefined });
      if (format === "text") console.out(`通报：${paper}`);
    }
    const unread = consolidation.receipts.some(({ submission }) => submission === null);
    if (unread || (returns?.failures.length ?? 0) > 0) return 2;
    return consolidation.issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function paperOption(values: Parameters<typeof textOption>[0]): string | undefined {
  const paper = textOption(values, "paper");
  if (paper !== undefined && !/\.docx$/i.test(paper)) throw new UsageError("--paper 的文件名应以 .docx 结尾。");
  return paper;
}

function namedFiles(option: "take" | "leave", value: unknown, files: readonly SubmissionFile[]): string[] {
  const wanted = Array.isArray(value) ? value.map(String) : [];
  return wanted.map((file) => {
    const name = (files.find(({ path }) => path === file) ?? files.find((each) => each.name === file))?.name;
    if (name === undefined) throw new UsageError(`--${option} 指定的“${file}”不在给出的文件中。`);
    return name;
  });
}

/** The city's workbook of an earlier run, or a new one. Another workbook is never overwritten. */
async function openCity(
  path: string,
  output: Output,
  notice: Notice,
): Promise<{ readonly city: XlsxHost; readonly base: WorkbookData | null }> {
  const earlier = output.read();
  if (earlier === null) return { city: introducedWorkbook(cityIntroduction(notice)), base: null };
  const { host: city, data: base } = await openNamed(path, earlier);
  if (!isCityWorkbook(base)) {
    throw new UsageError(`“${path}”已存在，但不是汇总工作簿，为保护它未写出；请换一个文件名。`);
  }
  return { city, base };
}

async function readPrior(path: string | undefined, notice: Notice): Promise<readonly PriorHonour[] | null> {
  if (path === undefined) return null;
  return readPriorList(path, (await openNamed(path, await readInput(path))).data, notice);
}

/** Opens one workbook of several: what is wrong with it is said of it by name. */
async function openNamed(path: string, bytes: Uint8Array) {
  try {
    const host = openXlsx(bytes);
    return { host, data: await host.read() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new UsageError(`未汇总，“${path}”无法读取：${error.message}`);
  }
}
