import { join } from "node:path";
import type { FormProposal, ImportProposal } from "../../app/importForms";
import { agreedForm, importForms, proposeImport } from "../../app/importForms";
import { rosterFile } from "../../app/rosterFile";
import { nomineeName } from "../../core/documents/nominee";
import type { AgreedForm, Target } from "../../core/importing/importPlan";
import { isWorkbookName } from "../../core/workbook/city/leftover";
import { recordLabel } from "../../core/workbook/recordLabel";
import { readDocx } from "../../hosts/docx/read/readDocx";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, type CommandInput, type Console, formatOption, textOption, UsageError } from "../command";
import { givenFiles } from "../consolidation/givenFiles";
import { contentOf } from "../consolidation/readSubmissionFile";
import { ensureFolder, isFile, readInput } from "../files";
import { formText, importJson, mappingText } from "../formats/importText";
import { keptFiles } from "../output/keptFiles";
import { withOutput } from "../output/withOutput";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

const ways = ["skip", "fill", "replace", "add"] as const;
type Way = (typeof ways)[number];

export const importCommand: Command = {
  name: "import",
  summary: "把填好的推荐表、申报表（Word 文档）或花名册导入工作簿，逐栏列出读到的内容和存疑之处",
  help: `用法：
  desk import 文件|文件夹|压缩包… --into FILE.xlsx                读取并列出，不写出
  desk import 文件|文件夹|压缩包… --into FILE.xlsx -o OUT.xlsx    写入副本
  desk import 花名册.xlsx --into FILE.xlsx [--award 名称] [--map 列名=栏名]…    导入自有表头的花名册

  文件夹连同下级文件夹、压缩包（.zip）中的 Word 文档都会读取，也可用通配符，如 收件/*.docx。
  行首“？”的栏存疑，理由在【】内；“※未导入”的是表中另有、不属任何一栏的文字，请逐项核对。
  .doc、.wps 请先另存为 .docx。

  花名册逐列列出对应到哪一栏：先按列名，再按内容（手机号、学历、民族等）；有身份证号的，据以填写性别和出生年月，
  号码本身不写入。对应不当的用 --map 改正，如 --map 入职单位=工作单位；不导入的列写作 --map 备注=。

  --into FILE            导入到这份工作簿；原文件不改动
  -o, --output PATH      写出导入后的副本
  --photos DIR           把表中的照片按编号命名，存入此文件夹；不给出的，照片不取出
  --award NAME           花名册属于哪一类，如 金牌工人；默认按列名判断
  --map 列名=栏名        花名册的这一列对应到哪一栏；可多次给出
  --existing WAY         对象已在工作簿中的：skip 不写入（默认），fill 只填空白栏，replace 以推荐表为准，
                         add 疑似的另写一行（确为同一对象的仍不写入）
  --format text|json     结果的格式，默认 text`,
  options: {
    into: { type: "string" },
    output: { type: "string", short: "o" },
    photos: { type: "string" },
    existing: { type: "string" },
    award: { type: "string" },
    map: { type: "string", multiple: true },
    format: { type: "string" },
  },
  async run({ values, files: given, judge, console }) {
    const into = textOption(values, "into");
    if (into === undefined) throw new UsageError("请用 --into 给出要导入到的工作簿。");
    const output = textOption(values, "output");
    const folder = textOption(values, "photos");
    const format = formatOption(values);
    const way = wayOf(textOption(values, "existing"));
    const wishes = { award: textOption(values, "award"), columns: mapOption(values.map) };
    const aside = [into, output, folder].filter((path) => path !== undefined);
    const { files, passedOver } = await givenFiles(given, aside, "documents");
    for (const leftover of passedOver) console.err(`已略过：${leftover}`);
    const propose = async () => {
      const host = openXlsx(await readInput(into));
      const { notice } = await judge(host);
      const forms = files.map((file) => ({
        name: file.name,
        read: async () => {
          const bytes = await contentOf(file);
          if (!isWorkbookName(file.path)) return readDocx(bytes);
          const list = rosterFile(await openXlsx(bytes).read(), notice, wishes);
          if (format === "text") for (const line of mappingText(file.name, list.mapping, notice)) console.out(line);
          return list;
        },
      }));
      const proposal = await proposeImport(host, notice, forms, (done, total) => tellProgress(console, done, total));
      return { host, notice, proposal };
    };
    if (output === undefined) {
      const { proposal } = await propose();
      const fates = proposal.forms.map((form) => fateOf(form, way).told);
      tell(console, format, proposal, fates);
      if (format === "text") console.out(`未写出；核对后加 -o 写出。`);
      return isWhole(proposal, way) ? 0 : 1;
    }
    const untouched = keptFiles([into, ...given, ...files.map(({ path }) => path)]);
    return withWorkbookOutput(output, untouched, async (target) => {
      const { host, notice, proposal } = await propose();
      const decided = proposal.forms.map((form) => ({ form, ...fateOf(form, way) }));
      const agreed = decided.flatMap(({ form, target: row }): AgreedForm[] =>
        row ? [agreedForm(form, row, folder !== undefined)] : [],
      );
      const { plan } = await importForms(host, notice, proposal.shown, agreed);
      if (folder !== undefined) await writePhotos(folder, plan.photos, untouched);
      target.write(host.bytes());
      tell(
        console,
        format,
        proposal,
        decided.map(({ told }) => told),
      );
      for (const sentence of plan.unwritten) console.err(sentence);
      if (format === "text") console.out(outcome(agreed.length, plan.photos.length, folder, proposal, output));
      return isWhole(proposal, way) && plan.unwritten.length === 0 ? 0 : 1;
    });
  },
};

function mapOption(given: CommandInput["values"][string]): ReadonlyMap<string, string> {
  const pairs = Array.isArray(given) ? given.map(String) : [];
  return new Map(
    pairs.map((pair) => {
      const [header = "", ...name] = pair.split("=");
      if (name.length === 0) throw new UsageError(`--map 应写作 列名=栏名，不能是“${pair}”。`);
      return [header.replace(/\s+/g, ""), name.join("=").trim()];
    }),
  );
}

function wayOf(text: string | undefined): Way {
  const way = ways.find((each) => each === (text ?? "skip"));
  if (!way) throw new UsageError(`--existing 只能是 ${ways.join("、")}，不能是“${text}”。`);
  return way;
}

/** What becomes of a form, in words, and the row it goes into; null: none. */
function fateOf({ known, twin }: FormProposal, way: Way): { readonly told: string; readonly target: Target | null } {
  if (twin !== null) return { told: `与前面第${twin + 1}份是同一对象，不写入`, target: null };
  if (!known) return { told: "新的一行", target: { kind: "add" } };
  const { nomination, sameness } = known;
  const who = `${recordLabel(nomination)} ${nomineeName(nomination)}`;
  if (sameness === "perhaps") {
    return way === "add"
      ? { told: `疑为已有的${who}，另写一行`, target: { kind: "add" } }
      : { told: `疑为已有的${who}，不写入；确非同一对象的，请用 --existing add`, target: null };
  }
  if (way === "fill") return { told: `已有${who}，只填空白栏`, target: { kind: "fill", nomination } };
  if (way === "replace") return { told: `已有${who}，以推荐表为准`, target: { kind: "replace", nomination } };
  return { told: `已有${who}，不写入`, target: null };
}

function isWhole({ forms, refused }: ImportProposal, way: Way): boolean {
  return refused.length === 0 && forms.every((form) => fateOf(form, way).target !== null);
}

async function writePhotos(
  folder: string,
  photos: readonly { readonly fileName: string; readonly bytes: Uint8Array }[],
  kept: ReturnType<typeof keptFiles>,
): Promise<void> {
  await ensureFolder(folder);
  for (const { fileName } of photos) {
    const path = join(folder, fileName);
    if (await isFile(path)) throw new UsageError(`照片“${path}”已存在，为免覆盖未写出；请先移走或换一个文件夹。`);
  }
  for (const { fileName, bytes } of photos)
    await withOutput(join(folder, fileName), kept, (target) => target.write(bytes));
}

function tell(console: Console, format: "text" | "json", proposal: ImportProposal, fates: readonly string[]): void {
  if (format === "json") console.out(importJson(proposal, fates));
  else for (const [index, form] of proposal.forms.entries()) console.out(formText(form, fates[index] ?? ""));
  for (const { file, reason } of proposal.refused) console.err(`${file}：${reason}`);
}

function outcome(
  written: number,
  photos: number,
  folder: string | undefined,
  { forms }: ImportProposal,
  output: string,
): string {
  const inForms = forms.reduce((sum, { form }) => sum + form.photos.length, 0);
  const ofPhotos =
    folder !== undefined
      ? `照片${photos}张，存入${folder}。`
      : inForms > 0
        ? `照片${inForms}张未取出，请加 --photos 给出文件夹。`
        : "";
  return `已导入${written}份，共读到${forms.length}份。${ofPhotos}\n副本：${output}`;
}

/** Told now and then while there is much to read. */
const everySoMany = 50;

function tellProgress({ err }: Console, done: number, total: number): void {
  if (done > 0 && done % everySoMany === 0) err(`已读取 ${done}/${total} 份…`);
}
