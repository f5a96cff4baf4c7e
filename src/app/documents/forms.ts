import { pictureText } from "../../core/cells/cellValue";
import { type MissingPhoto, printForms } from "../printForms";
import type { DocumentRecord } from "./document";

/** Alone among the documents they stand in a workbook of their own, with photos in it. */
export const forms: DocumentRecord = {
  summary: "生成推荐表、申报表，供打印",
  help: `用法：
  desk forms FILE -o OUT.xlsx [--photos DIR] [--only 编号,编号]

  -o, --output PATH      写出新的工作簿，每个申报对象一张工作表
  --photos DIR           照片所在文件夹，按“照片文件名”查找，不分大小写（jpg、png）；有未找到的，退出码为1
  --only 编号,编号        只生成这些编号的，默认全部`,
  options: { photos: { type: "string" }, only: { type: "string" } },
  async make(host, notice, { output, text, picturesIn, build }) {
    const photos = text("photos");
    const made = await printForms(host, notice, {
      only: text("only")
        ?.split(/[,，、\s]+/)
        .filter((id) => id !== ""),
      pictures: photos === undefined ? new Map() : await picturesIn(photos),
      build,
    });
    if (!made.ok) return { refused: made.message };
    const missing = photos === undefined ? made.missing.filter(({ file }) => file === pictureText) : made.missing;
    return {
      refused: null,
      workbook: made.bytes,
      told: [
        ...notice.awards.flatMap(({ id, name, measure, form }) => {
          const count = made.counts[id] ?? 0;
          return count > 0 ? [`${name}${form?.kind}：${count}${measure}`] : [];
        }),
        ...(photos === undefined ? ["未用 --photos 给出照片文件夹，只放入单元格中的图片，其余照片栏留空。"] : []),
        ...(missing.length > 0 ? [`未能放入的照片：${missing.map(photoText).join("、")}`] : []),
        `新工作簿：${output}`,
      ],
      isWhole: missing.length === 0,
    };
  },
};

function photoText({ sheet, file }: MissingPhoto): string {
  return `${sheet}（${file ?? "未填照片文件名"}）`;
}
