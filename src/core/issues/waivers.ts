import type { CellRef } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import { isFiller, isPlaceholder } from "../notice/isPlaceholder";
import type { Notice } from "../notice/notice";
import { presentRuleId } from "../rules/formerIds";
import { saysNone } from "../workbook/saysNone";
import type { RowIndex } from "./rowIndex";

/**
 * The reason given for keeping a warning (see `RowIndex.reason`): of the first marked row that gives one; between
 * units, each has to give its own, and one alone settles nothing. A reason is for one rule when it is written
 * `rule-id：reason` (several on lines of their own), and for every warning of its row otherwise. 无 and contents that
 * stand for nothing are no reasons.
 */
export function waiverFor(rule: string, at: readonly CellRef[], rows: RowIndex, notice: Notice): string | null {
  const byUnit = [...groupBy(at.filter(rows.reason), rows.file).values()];
  const reasons = byUnit.map((cells) => firstReason(rule, cells, rows, notice));
  return reasons.includes(null) ? null : [...new Set(reasons)].join("；") || null;
}

function firstReason(rule: string, at: readonly CellRef[], rows: RowIndex, notice: Notice): string | null {
  for (const cell of at) {
    const text = rows.reason(cell)?.value;
    const reason = text ? reasonFor(rule, text, notice) : null;
    if (reason) return reason;
  }
  return null;
}

function reasonFor(rule: string, text: string, notice: Notice): string | null {
  const isReason = (words: string) =>
    words !== "" && !saysNone(words) && !isPlaceholder(notice, words) && !isFiller(words);
  const free: string[] = [];
  for (const line of text.split(/[\n；;]/)) {
    const named = /^\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\s*[：:](.*)$/.exec(line);
    const words = (named?.[2] ?? line).trim();
    if (!isReason(words)) continue;
    if (!named) free.push(words);
    else if (presentRuleId(named[1] ?? "") === rule) return words;
  }
  return free.join("；") || null;
}
