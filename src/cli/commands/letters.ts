import { type WrittenLetters, writeLetters } from "../../app/writeLetters";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, onlyFile, requiredOutput, UsageError } from "../command";
import { readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const letters: Command = {
  name: "letters",
  summary: "生成推荐承诺书",
  help: `用法：
  desk letters FILE -o OUT.xlsx [--replace]

  -o, --output PATH      写出带承诺书的副本
  --replace              承诺书已被手工修改时也重新生成，手工修改的另存为“手工稿”

尚有错误的类别，承诺书带“草稿”字样，并注明待处理的错误数。`,
  options: { output: { type: "string", short: "o" }, replace: { type: "boolean" } },
  async run({ values, files, judge, console }) {
    const file = onlyFile(files);
    const output = requiredOutput(values);
    const { written, kept, removed } = await withWorkbookOutput(output, keptFiles(files), async (target) => {
      const host = openXlsx(await readInput(file));
      const { notice } = await judge(host);
      const result = await writeLetters(host, notice, { replaceEdited: values.replace === true });
      refuseUnwritten(result);
      target.write(host.bytes());
      return result;
    });
    for (const { award, openErrors } of written) {
      console.out(`${award.name}承诺书：${openErrors === 0 ? "已生成" : `草稿，尚有${openErrors}项错误待处理`}`);
    }
    for (const { award, sheet } of kept) console.out(`${award.name}承诺书原手工修改稿：另存为工作表“${sheet}”`);
    for (const { name } of removed) console.out(`${name}承诺书：已无同意推荐的记录，已撤去`);
    console.out(`副本：${output}`);
    return written.some(({ openErrors }) => openErrors > 0) ? 1 : 0;
  },
};

/** Throws where the letters are not written, and says why. */
function refuseUnwritten({ written, edited, removed, refused }: WrittenLetters): void {
  if (refused !== null) throw new UsageError(`${refused}未写出文件。`);
  if (edited.length > 0) {
    throw new UsageError(
      `${edited.map(({ name }) => name).join("、")}承诺书已被手工修改，未重新生成，也未写出文件；确需重新生成的请加 --replace，手工修改的将另存为“手工稿”。`,
    );
  }
  if (written.length === 0 && removed.length === 0) {
    throw new UsageError("没有初审结果为“同意推荐”的记录，无需生成承诺书；未写出文件。");
  }
}
