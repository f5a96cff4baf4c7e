import { type Cell, cellText } from "../../cells/cellValue";
import { isBlank, lookKey } from "../../cells/characters";
import type { RowData } from "../workbookData";

/** Sums in words, as clerks and as spreadsheets put them under a table. */
const totals = [
  /^(?:[本全][页表县区市部]|推荐|申报)?(?:合计|小计|总计|共计|累计|汇总|总数|总和|平均值?|总?人数)(?:人数|合计|小计|总计)?(?:[:：（(\d共].{0,20})?$/,
  /^(?:[总合一]?共计?|合计|总计)有?[\d〇零一二两三四五六七八九十百]+[人名个项条对份组家].{0,20}$/,
  /^(?:grand|sub)?(?:totals?|sum|count|average)(?:[:：\d].{0,20})?$/i,
];
/** Formulas that sum up other rows. */
const aggregate =
  /(?:^|[^\p{L}\d_.])(?:_xlfn\.)?(?:SUBTOTAL|AGGREGATE|SUM(?:IFS?|PRODUCT)?|COUNT(?:A|IFS?|BLANK)?|AVERAGE(?:IFS?)?|MAX|MIN)\(/iu;
/** Examples that were left standing. */
const examples = /^(示例|样例|填写示例|举例|例)([:：].*)?$/;
/** Notes under the table and the lines for those who sign it. */
const notes = /^(注|备注|附注|说明|填表说明|填报说明|注意事项)([:：\d一].*)?$/s;
const signatures =
  /^((填表|填报|制表|审核|经办|联系)人|(单位)?(负责人|领导)|填[表报](单位|日期|时间)|单位[（(]盖章[）)]|以下空白|此行以下空白)([:：(（].*)?$/s;

/** A row with more cells than this is a record, whatever its first cell says. */
const fewCells = 4;

/** The first text of a row that is no record: 合计, 注：…, 填表人：…; null for a record. */
export function nonRecordText({ cells }: RowData): string | null {
  const first = cells.find((cell) => cell !== undefined && !isBlank(cellText(cell)));
  if (first?.kind !== "text") return null;
  const text = lookKey(first.text);
  if (totals.some((each) => each.test(text)) || examples.test(text)) return first.text.trim();
  const isNote = notes.test(text) || signatures.test(text);
  return isNote && cells.filter((cell) => cell !== undefined).length <= fewCells ? first.text.trim() : null;
}

/** Whether a cell counts or sums up others. A row of nothing else is a table's row of totals, whatever its label. */
export function isAggregate({ formula }: Cell): boolean {
  return formula !== undefined && aggregate.test(formula);
}
