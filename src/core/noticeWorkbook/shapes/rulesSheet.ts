import { groupBy } from "../../cells/groupBy";
import type { Notice } from "../../notice/notice";
import { rules } from "../../rules/catalogue";
import { inNoticeWords } from "../../workbook/standardWorkbook/names";
import { standardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import { names, word } from "../codec";
import type { NoticeDraft } from "../draft";
import { type Grid, headerRow, type ShapeRow } from "../grid";
import { type NoticeTable, type NoticeTableRow, tellHeaders } from "../table";
import { choiceWords } from "../words";

/** A row a rule, and one more for each message that is judged or founded apart. */

const level = word(choiceWords.severity);
const labels = ["规则", "消息", "级别", "依据", "检查什么"] as const;

export function writeRules(notice: Notice): Grid {
  return {
    columns: [
      { label: labels[0], width: 24 },
      { label: labels[1], width: 16 },
      { label: labels[2], width: 10, cell: level },
      { label: labels[3], width: 24 },
      { label: labels[4], width: 80 },
    ],
    rows: rules.flatMap(({ meta }) => ruleRows(meta.id, sentencesOf(meta.messages, notice), notice.rules[meta.id])),
    spare: 0,
  };
}

/** What a rule says, in the notice's words; what it tells of a cell is left open. */
function sentencesOf(messages: Readonly<Record<string, string>>, notice: Notice): Readonly<Record<string, string>> {
  const workbook = standardWorkbook(notice);
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [id, inNoticeWords(text, workbook).replace(/\{\w+\}/g, "……")]),
  );
}

function ruleRows(
  id: string,
  messages: Readonly<Record<string, string>>,
  setting: Notice["rules"][string] | undefined,
): ShapeRow[] {
  const about = Object.values(messages);
  if (!setting) return [{ values: [id, null, level.write("off"), null, about[0] ?? null] }];
  const { severity, clause } = setting;
  const [byLevel, byClause] = [typeof severity === "object", !Array.isArray(clause)];
  const own: ShapeRow = {
    values: [
      id,
      null,
      typeof severity === "object" ? null : level.write(severity),
      Array.isArray(clause) && clause.length > 0 ? names.write(clause) : null,
      byLevel || byClause ? null : (about[0] ?? null),
    ],
  };
  if (!byLevel && !byClause) return [own];
  const each = Object.entries(messages).map(([message, sentence]) => ({
    values: [
      id,
      message,
      typeof severity === "object" ? level.write(severity[message]) : null,
      Array.isArray(clause) ? null : names.write(clause[message]),
      sentence,
    ],
  }));
  return own.values.slice(2).some((value) => value !== null) ? [own, ...each] : each;
}

interface RuleRow {
  readonly id: string;
  readonly message: string | null;
  readonly row: NoticeTableRow;
}

export function readRules(table: NoticeTable, draft: NoticeDraft): void {
  tellHeaders(table, labels, draft);
  draft.stands(["rules"], table.at(headerRow, 1), "规则");
  draft.set(["rules"], {});
  const [idColumn, messageColumn] = [table.column(labels[0]), table.column(labels[1])];
  const seen = new Set<string>();
  const listed = table.rows.flatMap((row): RuleRow[] => {
    const id = row.shown(idColumn);
    if (id === null) {
      draft.tell(table.at(row.row, idColumn ?? 1), "此行没有写明规则，请补填或删去此行");
      return [];
    }
    const message = row.shown(messageColumn);
    const key = `${String(id).trim()} ${message ?? ""}`;
    if (seen.has(key)) {
      draft.tell(table.at(row.row, messageColumn ?? 1), "与上面的一行重复，请删去一行");
      return [];
    }
    seen.add(key);
    return [{ id: String(id).trim(), message: message === null ? null : String(message).trim(), row }];
  });
  for (const [id, rows] of groupBy(listed, (each) => each.id)) readRule(id, rows, table, draft);
}

function readRule(id: string, rows: readonly RuleRow[], table: NoticeTable, draft: NoticeDraft): void {
  const path = ["rules", id];
  const parts = [
    { key: "severity", label: labels[2], cell: level },
    { key: "clause", label: labels[3], cell: names },
  ] as const;
  for (const { row, message } of rows) {
    draft.stands(path, table.at(row.row, table.column(labels[0]) ?? 1), labels[0]);
    for (const { key, label } of parts) {
      const at = table.at(row.row, table.column(label) ?? 1);
      draft.stands([...path, key], at, label);
      if (message === null) continue;
      // A message that the rule does not have is marked where it is named, its clauses where they stand.
      draft.stands([...path, key, message], table.at(row.row, table.column(labels[1]) ?? 1), labels[1]);
      const listed = key === "clause" ? (names.read(row.shown(table.column(label)) ?? "") as string[]) : [];
      for (const index of listed.keys()) draft.stands([...path, key, message, index], at, label);
    }
  }
  const whole = rows.find(({ message }) => message === null)?.row;
  if (whole && rows.length === 1 && level.read(whole.shown(table.column(labels[2])) ?? "") === "off") return;
  const setting: Record<string, unknown> = {};
  for (const { key, label, cell } of parts) {
    const column = table.column(label);
    const each = rows.flatMap(({ message, row }) => {
      const shown = row.shown(column);
      return message === null || shown === null ? [] : [[message, cell.read(shown)] as const];
    });
    const shown = whole?.shown(column) ?? null;
    if (shown !== null && each.length > 0) {
      draft.tell(table.at(whole?.row ?? 1, column ?? 1), `此规则各种消息另有${label}，请清空此格，或清空那些`);
    }
    if (each.length > 0) setting[key] = Object.fromEntries(each);
    else if (shown !== null) setting[key] = cell.read(shown);
    else if (key === "clause") setting[key] = [];
  }
  draft.set(path, setting);
  const { severity } = setting;
  if (typeof severity !== "object" || severity === null) return;
  const messages = Object.keys(rules.find(({ meta }) => meta.id === id)?.meta.messages ?? {});
  const unjudged = messages.filter((message) => !Object.hasOwn(severity, message));
  if (unjudged.length === 0) return;
  const at = rows.find(({ message }) => message === unjudged[0])?.row ?? rows[0]?.row;
  draft.tell(
    table.at(at?.row ?? headerRow, table.column(labels[2]) ?? 1),
    `此规则的消息${unjudged.map((message) => `“${message}”`).join("、")}没有写级别，按“关闭”处理；要检查的请写明级别`,
    "warning",
  );
}
