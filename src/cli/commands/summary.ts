import { writeSummary } from "../../app/writeSummary";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, onlyFile, requiredOutput } from "../command";
import { readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const summary: Command = {
  name: "summary",
  summary: "生成汇总表：名额使用、推荐名单、统计和完备情况",
  help: `用法：
  desk summary FILE -o OUT.xlsx

  -o, --output PATH      写出带汇总表的副本`,
  options: { output: { type: "string", short: "o" } },
  async run({ values, files, judge, console }) {
    const file = onlyFile(files);
    const output = requiredOutput(values);
    await withWorkbookOutput(output, keptFiles(files), async (target) => {
      const host = openXlsx(await readInput(file));
      await writeSummary(host, (await judge(host)).notice);
      target.write(host.bytes());
    });
    console.out(`已生成汇总表，副本：${output}`);
    return 0;
  },
};
