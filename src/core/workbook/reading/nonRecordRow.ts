import { type Cell, cellText, isFilled } from "../../cells/cellValue";
import { isBlank, lookKey } from "../../cells/characters";
import { dateOfSerial, isDateFormat } from "../../cells/dates";
import { parseDate } from "../../cells/parseDate";
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
/** Notes under the table. */
const notes = /^(注|备注|附注|说明|填表说明|填报说明|注意事项)([:：\d一].*)?$/s;

/** A row with more cells than this is a record, whatever note its first cell holds. */
const fewCells = 4;

/** The first text of a row that is no record: 合计, 注：…, 示例; null for a record. */
export function nonRecordText({ cells }: RowData): string | null {
  const first = cells.find((cell) => cell !== undefined && !isBlank(cellText(cell)));
  if (first?.kind !== "text") return null;
  const text = lookKey(first.text);
  if (totals.some((each) => each.test(text)) || examples.test(text)) return first.text.trim();
  return notes.test(text) && cells.filter((cell) => cell !== undefined).length <= fewCells ? first.text.trim() : null;
}

/** Whether a cell counts or sums up others. A row of nothing else is a table's row of totals, whatever its label. */
export function isAggregate({ formula }: Cell): boolean {
  return formula !== undefined && aggregate.test(formula);
}

const tasks =
  "(?:填表|填报|制表|制单|审核|复核|审批|批准|经办|联系|报送|上报|统计|录入|打印|校对|核对|签字|签收|接收|推荐|申报)";
/** A task alone, as 制表, is a label where a colon says so. */
const signers = `${tasks}(?:人|人员|者|(?=:))`;
const heads = "(?:单位|部门|工会|行政|党委|主要|主管|分管|推荐单位|申报单位|所在单位)?(?:负责人|领导|主席|法定代表人)";
const whenAndWho = "(?:填表|填报|填写|制表|报送|上报|打印|推荐|申报|公示|所在)?(?:单位|部门|日期|时间)(?:名称)?";
const contacts =
  "(?:单位|办公|联系|固定|经办|填表人|联系人|经办人)?(?:电话|手机|传真|邮箱|电子邮箱|地址|邮编|邮政编码)(?:号码?)?";
const others = "[^:]{0,12}意见|抄送|抄报|主送|印发|签发|会签|盖章|公章|签章|签字|签名|单位公章|单位盖章";
/** What is signed, sealed and dated below a table, with its answer behind the colon or in the next cell. */
const label = new RegExp(
  `^(?:${[`(?:${signers}|${heads})(?:签字|签名|签章|盖章)?`, whenAndWho, contacts, others].join("|")})(?:\\([^()]{0,8}\\))?(:.*)?$`,
  "is",
);

/** What stands below a table and asks for no answer, in half width and without blanks. */
const footLines = [
  // 富民县总工会（盖章）, （公章）年月日
  /\((?:加?盖?单?位?[公印]?章|签[字名章]|[盖签]章处|签字盖章)\)[:\d年月日]*$/,
  /^(?:注|附注|备注|说明|附|附件|附表|注意|提示|要求)\d{0,2}[:、.].+$/s,
  /^(?:附件|附表)\d{0,2}$/,
  /^[※*△▲☆★].+$/s,
  /^\(?(?:以上|以下空白|此行以下|上述|上列|本表|此表|本页|此页|本单位|我单位|特此|兹|情况属实|同意(?:推荐|上报)?$).*$/s,
  /^\(?(?:续表?|接上页|转下页|续下页|见下页|接下页)\)?$/,
  /^第[\d一二三四五六七八九十]+页.{0,8}$/,
  /^[-—–]\d{1,3}[-—–]$/,
  /^\(?共印\d+份\)?$/,
  /^[-—_=*·.…~]{3,}$/,
  /^[-—_=*·.…~]*\(?(?:以下空白|以下无正文|完|end)\)?[-—_=*·.…~]*$/i,
  /^[\dX_]*年[\dX_]*月[\dX_]*日$/,
  /^[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/,
];
/** Who signs, where units are not asked for: a nominee may be employed by one. */
const union = /^\p{Script=Han}{2,20}(?:总工会|工会委员会|工会联合会)$/u;
/** A sentence, or a table's title, where no long text is due. */
const sentence = /^.{8,}(?:[。!;；]|(?:汇总|一览|登记|花名|推荐|申报|统计)表(?:\(续\))?|名单|名册|清单)$/s;

/** How a row of a list is laid out, as far as it tells what stands below the list from a record. */
export interface FootContext {
  /** A cell that answers its column: one of its choices. */
  answers(column: number, cell: Cell): boolean;
  /** Columns of 序号 and 编号. */
  labels(column: number): boolean;
  names(column: number): boolean;
  units(column: number): boolean;
  longTexts(column: number): boolean;
  readonly date1904: boolean;
  /** Nobody's birth, and no earlier day, stands alone below a list of that year. */
  readonly year: number;
}

/**
 * The first text of a line below a list, in whatever columns: signatures, seals, a date, a note. Null where anything stands
 * that such lines do not hold, so that a nominee of whom little is known stays one.
 */
export function footText({ cells }: RowData, context: FootContext): string | null {
  let first: Cell | null = null;
  /** What may follow: a sure label's answer may be a name under 姓名, that of another may not. */
  let awaits: "any" | "no name" | null = null;
  let dates = 0;
  // Nearly every row is a record, and known for one by how much it holds.
  if (isFull(cells)) return null;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!isFilled(cell)) continue;
    first ??= cell;
    if (context.answers(column, cell)) return null;
    const text = lookKey(cellText(cell));
    const [labelled, answer] = cell.kind === "text" ? (label.exec(text) ?? []) : [];
    const isAnswer = awaits === "any" || (awaits !== null && !context.names(column));
    awaits = null;
    if (labelled !== undefined) {
      if (answer === ":") awaits = "any";
      else if (answer === undefined) awaits = context.labels(column) ? "any" : "no name";
    } else if (isDay(cell, context)) {
      // Two days are the beginning and the end of something.
      if (++dates > 1) return null;
    } else if (!isAnswer && !(cell.kind === "text" && (isFootLine(text) || isSigner(text, column, context)))) {
      if (cell.kind !== "text" || context.longTexts(column) || !sentence.test(text)) return null;
      if (cells.some((other) => other !== cell && isFilled(other))) return null;
    }
  }
  return first && cellText(first).trim();
}

/** No line below a list holds more cells than this. */
const mostCells = 8;

function isFull(cells: RowData["cells"]): boolean {
  let filled = 0;
  for (let column = 0; column < cells.length; column++)
    if (isFilled(cells[column]) && ++filled > mostCells) return true;
  return false;
}

function isFootLine(text: string): boolean {
  return footLines.some((each) => each.test(text));
}

function isSigner(text: string, column: number, { units }: FootContext): boolean {
  return !units(column) && union.test(text);
}

function isDay(cell: Cell, { date1904, year }: FootContext): boolean {
  const day =
    cell.kind === "number"
      ? isDateFormat(cell.format) && dateOfSerial(cell.number, date1904)
      : cell.kind === "text" && parseDate(cell.text, "day");
  return typeof day === "string" && day >= `${year}`;
}
