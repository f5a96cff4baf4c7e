import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { checkWorkbook } from "../../app/checkWorkbook";
import { type Inspection, type InspectOptions, inspectWorkbook } from "../../app/inspectWorkbook";
import { localTime } from "../../app/localTime";
import { type PictureFormat, pictureFormat, pictureFormatBytes } from "../../core/cells/pictureFormat";
import type { Notice } from "../../core/notice/notice";
import { isCityWorkbook } from "../../core/workbook/city/citySheets";
import { HostError } from "../../hosts/workbookHost";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, type CommandInput, formatOption, textOption, UsageError } from "../command";
import { isFile, isFolder, readBeginning, readInput } from "../files";
import { type CheckedFile, formatJson } from "../formats/json";
import { formatText } from "../formats/text";
import { type KeptFiles, keptFiles } from "../output/keptFiles";
import { withOutput } from "../output/withOutput";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const check: Command = {
  name: "check",
  summary: "校验推荐工作簿，列出问题；可另存一份带标记的副本",
  help: `用法：
  desk check FILE… [--format text|json]
  desk check FILE -o OUT.xlsx [--notes]
  desk check FILE… -o 文件夹
  desk check FILE -o OUT.docx

  -o, --output PATH      写出带标记和“检查结果”表的副本；多个文件时给出文件夹；
                         以 .docx 结尾时只把“检查结果”写成 Word 文档
  --notes                同时把原因写入单元格批注
  --photos DIR           核对照片文件是否在此文件夹中
  --format text|json     结果的格式，默认 text`,
  options: {
    output: { type: "string", short: "o" },
    notes: { type: "boolean" },
    photos: { type: "string" },
    format: { type: "string" },
  },
  async run({ values, files, notice, judge, console }) {
    if (files.length === 0) throw new UsageError("请给出要校验的工作簿文件。");
    const format = formatOption(values);
    const targetOf = await outputs(values, files);
    if (values.notes === true && isWord(textOption(values, "output"))) {
      throw new UsageError("批注写在工作簿里；结果为 Word 文档时请去掉 --notes。");
    }
    const photoFiles = await photoFormats(textOption(values, "photos"));
    const options = { notes: values.notes === true, kept: keptFiles(files), ...(photoFiles && { photoFiles }) };

    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checkFile(file, targetOf(file), judge, options));

    console.out(format === "json" ? formatJson(checked, notice) : formatText(checked, notice));
    if (checked.some((item) => "failure" in item)) return 2;
    return checked.some((item) => "issues" in item && item.issues.some(({ severity }) => severity === "error")) ? 1 : 0;
  },
};

/** Where each file's copy goes: null when no copy is wanted. */
async function outputs(
  values: CommandInput["values"],
  files: readonly string[],
): Promise<(file: string) => string | null> {
  const output = textOption(values, "output");
  if (output === undefined) return () => null;
  if (await isFolder(output)) {
    const names = files.map((file) => basename(file));
    // Windows takes names that differ in case for one.
    const inOneCase = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => inOneCase.indexOf(inOneCase[index] ?? "") !== index);
    if (twice !== undefined) throw new UsageError(`有两个文件都叫“${twice}”，请分两次校验，以免互相覆盖。`);
    return (file) => join(output, basename(file));
  }
  if (files.length > 1) throw new UsageError(`校验多个文件时，-o 须是已有的文件夹，而“${output}”不是。`);
  return () => output;
}

async function photoFormats(folder: string | undefined): Promise<InspectOptions["photoFiles"]> {
  if (folder === undefined) return undefined;
  if (!(await isFolder(folder))) throw new UsageError(`照片文件夹“${folder}”不存在。`);
  const formats = new Map<string, PictureFormat | null>();
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (await isFile(path)) formats.set(name, pictureFormat(await readBeginning(path, pictureFormatBytes)));
  }
  return formats;
}

async function checkFile(
  file: string,
  target: string | null,
  judge: CommandInput["judge"],
  { kept, ...options }: InspectOptions & { readonly notes: boolean; readonly kept: KeptFiles },
): Promise<CheckedFile> {
  try {
    if (target === null) {
      const host = openXlsx(await readInput(file), { onlyRead: true });
      const inForce = await judge(host);
      const inspection = await inspectWorkbook(host, inForce.notice, options);
      const outdated = await outdatedOf(inspection, inForce.notice);
      return { file, inForce, ...inspection, outdated };
    }
    if (isWord(target)) return await reportInWord(file, target, judge, { kept, ...options });
    return await withWorkbookOutput(target, kept, async (output) => {
      const host = openXlsx(await readInput(file));
      const inForce = await judge(host);
      const reportAt = localTime(new Date());
      const inspection = await checkWorkbook(host, inForce.notice, { ...options, reportAt });
      output.write(host.bytes());
      const outdated = await outdatedOf(inspection, inForce.notice);
      return { file, inForce, ...inspection, outdated, output: target };
    });
  } catch (error) {
    if (error instanceof HostError) return { file, failure: { code: error.code, message: error.message } };
    if (error instanceof UsageError) return { file, failure: { code: "file", message: error.message } };
    throw error;
  }
}

function isWord(output: string | undefined): boolean {
  return output !== undefined && extname(output).toLowerCase() === ".docx";
}

/** 检查结果 alone, for a text program. */
async function reportInWord(
  file: string,
  target: string,
  judge: CommandInput["judge"],
  { kept, ...options }: InspectOptions & { readonly kept: KeptFiles },
): Promise<CheckedFile> {
  return withOutput(target, kept, async (output) => {
    const host = openXlsx(await readInput(file), { onlyRead: true });
    const inForce = await judge(host);
    const inspection = await inspectWorkbook(host, inForce.notice, options);
    const [{ checkReport }, { paperOfSheet }, { buildPapers }] = await Promise.all([
      import("../../core/documents/checkReport"),
      import("../../core/documents/paper/paperOfSheet"),
      import("../../hosts/docx/buildPapers"),
    ]);
    const found = { ...inspection, notice: inForce.notice, checkedAt: localTime(new Date()) };
    const { bytes } = await buildPapers([() => paperOfSheet(checkReport(found))]);
    output.write(bytes);
    const outdated = await outdatedOf(inspection, inForce.notice);
    return { file, inForce, ...inspection, outdated, output: target };
  });
}

/** Nearly every workbook is a unit's, for which the city's lists need not be loaded. */
async function outdatedOf(inspection: Inspection, notice: Notice): Promise<readonly string[]> {
  if (!isCityWorkbook(inspection.data)) return [];
  const { outdatedLists } = await import("../../app/outdatedLists");
  return outdatedLists(inspection, notice);
}
