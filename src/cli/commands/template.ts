import { join } from "node:path";
import { createWorkbook } from "../../app/createWorkbook";
import { type Command, type CommandInput, textOption, UsageError } from "../command";
import { isFolder } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const template: Command = {
  name: "template",
  summary: "生成空白的标准推荐工作簿",
  help: `用法：
  desk template --unit 单位名称 [-o 文件或文件夹]
  desk template --all [-o 文件夹]

  --unit NAME            推荐单位，按通知名额分配表中的名称或其别名
  --all                  为分配表中的全部单位各生成一份
  -o, --output PATH      写到哪里，默认当前文件夹；已有同名文件时不覆盖`,
  options: { unit: { type: "string" }, all: { type: "boolean" }, output: { type: "string", short: "o" } },
  async run({ values, files, notice, console }) {
    if (files.length > 0) throw new UsageError("此命令不需要给出工作簿文件；单位用 --unit 给出。");
    const unit = textOption(values, "unit");
    const all = values.all === true;
    if (all === (unit !== undefined)) throw new UsageError("请用 --unit 给出一个单位，或用 --all 生成全部单位的。");
    const output = textOption(values, "output") ?? ".";
    const intoFolder = await isFolder(output);
    if (all && !intoFolder) throw new UsageError(`生成全部单位的工作簿时，-o 须是已有的文件夹，而“${output}”不是。`);

    const names = unit === undefined ? notice.units.map(({ name }) => name) : [unit];
    for (const name of names) {
      const { bytes, fileName } = await createFor(name, notice);
      const path = intoFolder ? join(output, fileName) : output;
      await withWorkbookOutput(path, keptFiles([]), (target) => {
        // An earlier workbook of that name may hold a clerk's work.
        if (target.read() !== null) {
          throw new UsageError(`“${path}”已存在，为免覆盖已填内容未写出；请先移走或换一个位置。`);
        }
        target.write(bytes);
      });
      console.out(path);
    }
    return 0;
  },
};

async function createFor(unit: string, notice: CommandInput["notice"]) {
  // exceljs is slow to load, and needed only where a workbook is built.
  const { buildTemplate } = await import("../../hosts/xlsx/template/buildTemplate");
  const created = await createWorkbook({ unit, notice, build: buildTemplate });
  if (!created.ok) throw new UsageError(created.message);
  return created;
}
