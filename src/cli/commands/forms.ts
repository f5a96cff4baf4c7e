import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type MissingPhoto, printForms } from "../../app/printForms";
import { pictureText } from "../../core/cells/cellValue";
import { buildDocuments } from "../../hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, onlyFile, requiredOutput, textOption, UsageError } from "../command";
import { isFolder, readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const forms: Command = {
  name: "forms",
  summary: "生成推荐表、申报表，供打印",
  help: `用法：
  desk forms FILE -o OUT.xlsx [--photos DIR] [--only 编号,编号]

  -o, --output PATH      写出新的工作簿，每个申报对象一张工作表
  --photos DIR           照片所在文件夹，按“照片文件名”查找，不分大小写（jpg、png）；有未找到的，退出码为1
  --only 编号,编号        只生成这些编号的，默认全部`,
  options: {
    output: { type: "string", short: "o" },
    photos: { type: "string" },
    only: { type: "string" },
  },
  async run({ values, files, judge, console }) {
    const file = onlyFile(files);
    const output = requiredOutput(values);
    const photos = textOption(values, "photos");
    const { made, notice } = await withWorkbookOutput(output, keptFiles(files), async (target) => {
      const host = openXlsx(await readInput(file));
      const { notice } = await judge(host);
      const printed = await printForms(host, notice, {
        only: textOption(values, "only")
          ?.split(/[,，、\s]+/)
          .filter((id) => id !== ""),
        pictures: await readPictures(photos),
        build: buildDocuments,
      });
      if (!printed.ok) throw new UsageError(printed.message);
      target.write(printed.bytes);
      return { made: printed, notice };
    });
    for (const { id, name, measure, form } of notice.awards) {
      const count = made.counts[id] ?? 0;
      if (count > 0) console.out(`${name}${form?.kind}：${count}${measure}`);
    }
    const missing = photos === undefined ? made.missing.filter(({ file }) => file === pictureText) : made.missing;
    if (photos === undefined) console.out("未用 --photos 给出照片文件夹，只放入单元格中的图片，其余照片栏留空。");
    if (missing.length > 0) console.out(`未能放入的照片：${missing.map(photoText).join("、")}`);
    console.out(`新工作簿：${output}`);
    return missing.length > 0 ? 1 : 0;
  },
};

async function readPictures(folder: string | undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  if (folder === undefined) return pictures;
  if (!(await isFolder(folder))) throw new UsageError(`照片文件夹“${folder}”不存在。`);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() || !/\.(jpe?g|png)$/i.test(entry.name)) continue;
    pictures.set(entry.name, await readInput(join(folder, entry.name)));
  }
  return pictures;
}

function photoText({ sheet, file }: MissingPhoto): string {
  return `${sheet}（${file ?? "未填照片文件名"}）`;
}
