import { cellAddress } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import type { NonEmpty } from "../cells/nonEmpty";
import { issuerName } from "../notice/issuerName";
import type { Notice } from "../notice/notice";
import { isTaken, type RegisterRow } from "../workbook/city/register";
import { senderKey, unionKey } from "../workbook/city/submission";
import type { Register } from "../workbook/reading/readRegister";
import type { OriginText, SentRow } from "./readCitySheet";

/**
 * Says in Chinese which cell, typed over by hand, hides whose the rows of the city's workbook are: going on from there
 * would lose them, or take them twice when their file comes again. Null where all can be told.
 */
export function brokenTrace(register: Register, sent: readonly SentRow[], notice: Notice): string | null {
  const [misplaced] = register.misplaced;
  if (misplaced !== undefined) return typedOver(register, misplaced, "来源列位");
  const rowsByFile = groupBy(sent, ({ origin }) => origin.file.text);
  const lines = new Map(register.rows.map(({ row }) => [row.file, row]));
  for (const [file, rows] of rowsByFile) {
    const broken = brokenLine(register, file, lines.get(file), rows, notice);
    if (broken !== null) return broken;
  }
  const taken = register.rows.map(({ row }) => row).filter((row) => isTaken(row) && row.sender !== null);
  for (const ofSender of groupBy(taken, ({ sender }) => sender && senderKey(sender, notice)).values()) {
    if (ofSender.length < 2) continue;
    const { file } = ofSender.find((row) => !rowsByFile.has(row.file)) ?? ofSender[0];
    return `汇总工作簿${cellOf(register, file, "收录情况")}已改动，同一单位不能有两份已收录；请恢复该格原内容后重新合并，须以“${file}”为准的，在合并时指定。`;
  }
  return null;
}

/** What is wrong with the line of a file, of which the city has rows. */
function brokenLine(
  register: Register,
  file: string,
  line: RegisterRow | undefined,
  rows: NonEmpty<SentRow>,
  notice: Notice,
): string | null {
  if (register.cellOf(file, "文件") === null || file === "") {
    const { at } = rows[0].origin.file;
    return `汇总工作簿“${at.sheet}”表${cellAddress(at)}的来源文件“${file}”不在“收件登记”中；请恢复该格，或“收件登记”中该文件的行，再重新合并；${issuerName(notice)}自加的行，请清空来源各列。`;
  }
  if (!line || !isTaken(line)) return typedOver(register, file, "收录情况");
  const { sender } = line;
  if (!sender) return typedOver(register, file, "推荐单位");
  if (!rows.some(({ origin }) => origin.unit.text === sender.unit)) {
    return contradicted(register, file, "推荐单位", rows[0].origin.unit);
  }
  const unions = rows.flatMap(({ origin }) => origin.reportingUnit ?? []);
  const union = unionKey(sender.reportingUnit ?? "", notice);
  const [first] = unions;
  if (!first || unions.some(({ text }) => unionKey(text, notice) === union)) return null;
  return contradicted(register, file, "实际上报单位", first);
}

function typedOver(register: Register, file: string, header: string): string {
  return `汇总工作簿${cellOf(register, file, header)}已改动，无法确认“${file}”各行的归属；请恢复该格原内容后重新合并。`;
}

function contradicted(register: Register, file: string, header: string, { at }: OriginText): string {
  return `汇总工作簿${cellOf(register, file, header)}与“${at.sheet}”表${cellAddress(at)}所列的不一致，无法确认“${file}”各行的归属；请恢复原内容后重新合并。`;
}

/** `“收件登记”表E5（收录情况）` */
function cellOf(register: Register, file: string, header: string): string {
  const at = register.cellOf(file, header);
  return at ? `“${at.sheet}”表${cellAddress(at)}（${header}）` : "“收件登记”表";
}
