import { saveAs, workbookEnding } from "../../hosts/xlsx/write/saveAs";
import { UsageError } from "../command";
import type { KeptFiles } from "./keptFiles";
import { type Output, withOutput } from "./withOutput";

/**
 * `withOutput` for a workbook, which is written as one of the kind that the file's name tells. Throws `UsageError`
 * before any work is done where the name is no workbook's, and from `write` `HostError` where the workbook can be none
 * of that kind.
 */
export function withWorkbookOutput<T>(
  path: string,
  kept: KeptFiles,
  work: (output: Output) => T | Promise<T>,
): Promise<T> {
  return withOutput(path, kept, (output) => {
    const ending = workbookEnding(path);
    if (!ending) {
      throw new UsageError(`结果是 Excel 工作簿，“${path}”的文件名须以 .xlsx 结尾（含宏的以 .xlsm 结尾）。`);
    }
    return work({ read: output.read, write: (workbook) => output.write(saveAs(workbook, ending)) });
  });
}
