import { applyFixes, proposeFixes } from "../../app/applyFixes";
import { type CellRef, formatCell } from "../../core/cells/cellRef";
import { invisibleShown } from "../../core/cells/invisible";
import type { CellChange } from "../../core/fixes/safeFixes";
import { openXlsx } from "../../hosts/xlsx/xlsxHost";
import { type Command, formatOption, onlyFile, textOption, UsageError } from "../command";
import { readInput } from "../files";
import { keptFiles } from "../output/keptFiles";
import type { Output } from "../output/withOutput";
import { withWorkbookOutput } from "../output/withWorkbookOutput";

export const fix: Command = {
  name: "fix",
  summary: "自动修正格式类问题（空格、全角数字、日期写法等），逐项列出改动",
  help: `用法：
  desk fix FILE -o OUT.xlsx      修正并另存
  desk fix FILE                  只列出将作的改动，不写出
  desk fix FILE --propose        列出需要人工确认的修改建议，不写出

  -o, --output PATH      写出修正后的副本
  --propose              列出修改建议
  --format text|json     结果的格式，默认 text`,
  options: { output: { type: "string", short: "o" }, propose: { type: "boolean" }, format: { type: "string" } },
  async run({ values, files, judge, console }) {
    const file = onlyFile(files);
    const format = formatOption(values);
    const output = textOption(values, "output");
    const propose = values.propose === true;
    if (propose && output !== undefined) throw new UsageError("--propose 只列出建议，不写出文件，请去掉 -o。");
    const work = async (target: Output | null) => {
      const host = openXlsx(await readInput(file));
      const { notice } = await judge(host);
      const found = propose ? { changes: await proposeFixes(host, notice), left: [] } : await applyFixes(host, notice);
      target?.write(host.bytes());
      return found;
    };
    const { changes, left } = await (output === undefined
      ? work(null)
      : withWorkbookOutput(output, keptFiles(files), work));
    console.out(format === "json" ? changesJson(file, changes, left) : changesText(changes, left, { propose, output }));
    return 0;
  },
};

function changesJson(file: string, changes: readonly CellChange[], left: readonly CellRef[]): string {
  const edits = changes.map(({ at, before, after, rules }) => ({ cell: formatCell(at), before, after, rules }));
  return JSON.stringify({ file, edits, left: left.map(formatCell) }, null, 1);
}

function changesText(
  changes: readonly CellChange[],
  left: readonly CellRef[],
  { propose, output }: { readonly propose: boolean; readonly output: string | undefined },
): string {
  const lines = changes.map(
    ({ at, before, after, rules }) =>
      `  ${formatCell(at)}　“${invisibleShown(before)}” → ${written(after)}　${rules.join("、")}`,
  );
  const doing = output === undefined ? "可自动修正" : "已自动修正";
  const total = propose ? `需要人工确认的修改建议${lines.length}处。` : `${doing}${lines.length}处。`;
  const formulas = `公式单元格未改动：${left.map(formatCell).join("、")}；请在 Excel 中选中公式所占的全部单元格，复制后选择性粘贴为“值”，再修正。`;
  return [
    ...lines,
    total,
    ...(left.length > 0 ? [formulas] : []),
    ...(output === undefined ? [] : [`修正后的副本：${output}`]),
  ].join("\n");
}

/** A number is told from the same digits as text. */
function written(value: CellChange["after"]): string {
  if (value === null) return "（清空）";
  return typeof value === "number" ? `数字${value}` : `“${invisibleShown(value)}”`;
}
