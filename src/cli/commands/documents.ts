import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentRecord } from "../../app/documents/document";
import { documentNames, documents } from "../../app/documents/documents";
import { localTime } from "../../app/localTime";
import { buildDocuments } from "../../hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, type Console, onlyFile, requiredOutput, textOption, UsageError } from "../command";
import { isFolder, readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";
import { papersAs, writePapers } from "../output/writePapers";

const wordHelp = `也可出 Word 文档（工作簿不变）：
  -o OUT.docx            全部写入一个文档
  -o OUT.zip、-o 文件夹   每份一个文档，放入压缩包或已有的文件夹；文件夹中有同名文件时不覆盖`;

/** A command for each document: writes it into a copy of the workbook, or as a workbook of its own. */
export const documentCommands = documentNames.flatMap((name): Command | [] => documentCommand(name, documents[name]));

function documentCommand<Wishes>(name: string, { command, make, papers }: DocumentRecord<Wishes>): Command | [] {
  if (command === null) return [];
  const { summary, help, options, wishes } = command;
  return {
    name,
    summary,
    help: `${help}\n\n${wordHelp}`,
    options: { output: { type: "string", short: "o" }, ...options },
    async run({ values, files, judge, console }) {
      const file = onlyFile(files);
      const output = requiredOutput(values);
      const wished = wishes({
        flag: (option) => values[option] === true,
        text: (option) => textOption(values, option),
        picturesIn,
      });
      const as = await papersAs(output);
      if (as) {
        const made = await writePapers({
          output,
          as,
          kept: keptFiles(files),
          onProgress: (done, total) => tellProgress(console, done, total),
          make: async () => {
            const host = openXlsx(await readInput(file));
            const { notice } = await judge(host);
            return papers({ host, notice, now: () => localTime(new Date()) }, wished);
          },
        });
        for (const line of made.papers.told(made.missing)("zh-CN")) console.out(line);
        console.out(`Word 文档：${output}`);
        return made.papers.isWhole(made.missing) ? 0 : 1;
      }
      const { told, workbook, isWhole } = await withWorkbookOutput(output, keptFiles(files), async (target) => {
        const host = openXlsx(await readInput(file));
        const { notice } = await judge(host);
        const made = await make({ host, notice, build: buildDocuments, now: () => localTime(new Date()) }, wished);
        if (made.refused !== null) throw new UsageError(`${made.refused}未写出文件。`);
        target.write(made.workbook?.bytes ?? host.bytes());
        return made;
      });
      for (const line of told("zh-CN")) console.out(line);
      console.out(`${workbook ? "新工作簿" : "副本"}：${output}`);
      return isWhole ? 0 : 1;
    },
  };
}

/** Told now and then while there is much to do. */
const everySoMany = 50;

function tellProgress({ err }: Console, done: number, total: number): void {
  if (done > 0 && done % everySoMany === 0) err(`已生成 ${done}/${total} 份…`);
}

async function picturesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  if (!(await isFolder(folder))) throw new UsageError(`照片文件夹“${folder}”不存在。`);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() || !/\.(jpe?g|png)$/i.test(entry.name)) continue;
    pictures.set(entry.name, await readInput(join(folder, entry.name)));
  }
  return pictures;
}
