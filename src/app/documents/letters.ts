import { type WrittenLetters, writeLetters } from "../writeLetters";
import type { DocumentRecord } from "./document";

export const letters: DocumentRecord = {
  summary: "生成推荐承诺书",
  help: `用法：
  desk letters FILE -o OUT.xlsx [--replace]

  -o, --output PATH      写出带承诺书的副本
  --replace              承诺书已被手工修改时也重新生成，手工修改的另存为“手工稿”

尚有错误的类别，承诺书带“草稿”字样，并注明待处理的错误数。`,
  options: { replace: { type: "boolean" } },
  async make(host, notice, { output, flag }) {
    const result = await writeLetters(host, notice, { replaceEdited: flag("replace") });
    const refused = refusal(result);
    if (refused !== null) return { refused };
    const { written, kept, removed } = result;
    return {
      refused: null,
      workbook: null,
      told: [
        ...written.map(
          ({ award, openErrors }) =>
            `${award.name}承诺书：${openErrors === 0 ? "已生成" : `草稿，尚有${openErrors}项错误待处理`}`,
        ),
        ...kept.map(({ award, sheet }) => `${award.name}承诺书原手工修改稿：另存为工作表“${sheet}”`),
        ...removed.map(({ name }) => `${name}承诺书：已无同意推荐的记录，已撤去`),
        `副本：${output}`,
      ],
      isWhole: written.every(({ openErrors }) => openErrors === 0),
    };
  },
};

/** Why no copy is written; null where there is something to write. */
function refusal({ written, edited, removed, refused }: WrittenLetters): string | null {
  if (refused !== null) return `${refused}未写出文件。`;
  if (edited.length > 0) {
    return `${edited.map(({ name }) => name).join("、")}承诺书已被手工修改，未重新生成，也未写出文件；确需重新生成的请加 --replace，手工修改的将另存为“手工稿”。`;
  }
  if (written.length === 0 && removed.length === 0) {
    return "没有初审结果为“同意推荐”的记录，无需生成承诺书；未写出文件。";
  }
  return null;
}
