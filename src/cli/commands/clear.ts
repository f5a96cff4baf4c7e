import { restoreWorkbook } from "../../app/restoreWorkbook";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, onlyFile, requiredOutput } from "../command";
import { readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const clear: Command = {
  name: "clear",
  summary: "清除本工具的标记、批注和生成的工作表，还原工作簿",
  help: `用法：
  desk clear FILE -o OUT.xlsx

  -o, --output PATH      写出还原后的副本`,
  options: { output: { type: "string", short: "o" } },
  async run({ values, files, console }) {
    const file = onlyFile(files);
    const output = requiredOutput(values);
    const lost = await withWorkbookOutput(output, keptFiles(files), async (target) => {
      const host = openXlsx(await readInput(file));
      // What no other command would take is not passed on as cleared either.
      const { lostSheets = [] } = await host.read();
      await restoreWorkbook(host);
      target.write(host.bytes());
      return lostSheets.length;
    });
    if (lost > 0) {
      console.out(
        `有${lost}张由本工具生成的工作表已被移动并改动，无法认定，为免误删未移除；请打开副本核对，不需要的自行删除。`,
      );
    }
    console.out(`已清除，副本：${output}`);
    return 0;
  },
};
