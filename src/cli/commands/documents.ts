import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentRecord } from "../../app/documents/document";
import { documentNames, documents } from "../../app/documents/documents";
import { localTime } from "../../app/localTime";
import { buildDocuments } from "../../hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, onlyFile, requiredOutput, textOption, UsageError } from "../command";
import { isFolder, readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

/** A command for each document: writes it into a copy of the workbook, or as a workbook of its own. */
export const documentCommands = documentNames.flatMap((name): Command | [] => documentCommand(name, documents[name]));

function documentCommand<Wishes>(name: string, { command, make }: DocumentRecord<Wishes>): Command | [] {
  if (command === null) return [];
  const { summary, help, options, wishes } = command;
  return {
    name,
    summary,
    help,
    options: { output: { type: "string", short: "o" }, ...options },
    async run({ values, files, judge, console }) {
      const file = onlyFile(files);
      const output = requiredOutput(values);
      const wished = wishes({
        flag: (option) => values[option] === true,
        text: (option) => textOption(values, option),
        picturesIn,
      });
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

async function picturesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  if (!(await isFolder(folder))) throw new UsageError(`照片文件夹“${folder}”不存在。`);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() || !/\.(jpe?g|png)$/i.test(entry.name)) continue;
    pictures.set(entry.name, await readInput(join(folder, entry.name)));
  }
  return pictures;
}
