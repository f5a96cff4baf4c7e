import { lookKey } from "../cells/characters";
import { choiceAliases } from "../dictionaries/choiceAliases";
import { skillGradeNames } from "../dictionaries/skillGrades";
import { readTitle } from "../dictionaries/titles";
import { saysNone } from "../workbook/saysNone";
import type { ColumnSpec } from "../workbook/schema";

/** Two columns' shares of one box. */
export interface Shares {
  readonly texts: readonly [string, string];
  /** For each, whether it may be otherwise. */
  readonly unsure: readonly [boolean, boolean];
}

const unitEnd =
  /(?:公司|集团|厂|局|院|校|园|中心|所|处|站|段|队|社|部|行|馆|店|矿|场|委|委员会|办公室|办|工会|协会|大学|医院|学院|研究所|街道|乡|镇|村)$/;
const unitThenMore =
  /^(.{3,}?(?:有限责任公司|股份有限公司|有限公司|分公司|公司|集团|工厂|医院|学院|大学|学校|研究院|研究所|中心|工会))(.+)$/u;

/** Takes `班组长、高级技师` apart, which a form shows in one box, by what the columns are for. */
export function shareBox(text: string, columns: readonly [ColumnSpec, ColumnSpec]): Shares {
  const [first, second] = columns;
  const typed = text.trim();
  if (typed === "") return { texts: ["", ""], unsure: [false, false] };
  if (saysNone(typed)) return { texts: [typed, typed], unsure: [false, false] };
  const parts = partsIn(typed);
  const isFirst = (part: Part) => fitsOf(part.text, first, second);
  const isSecond = (part: Part) => fitsOf(part.text, second, first);
  if (parts.length === 1) return ofOne(typed, columns);
  const cuts = parts.flatMap(({ start }, index) =>
    index > 0 && parts.slice(0, index).every(isFirst) && parts.slice(index).every(isSecond) ? [start] : [],
  );
  const [cut, another] = cuts;
  if (cut !== undefined) {
    const isUnsure = another !== undefined || parts.some((part) => isFirst(part) && isSecond(part));
    return { texts: [withoutSeparator(typed.slice(0, cut)), typed.slice(cut)], unsure: [isUnsure, isUnsure] };
  }
  const [one, other, third] = parts;
  if (one && other && !third && isSecond(one) && isFirst(other)) {
    return { texts: [other.text, one.text], unsure: [true, true] };
  }
  const end = other?.start ?? typed.length;
  return { texts: [withoutSeparator(typed.slice(0, end)), typed.slice(end)], unsure: [true, true] };
}

/** The box names one alone: the other is told by nothing, or there is none. */
function ofOne(typed: string, [first, second]: readonly [ColumnSpec, ColumnSpec]): Shares {
  const joined = first.content === "unitName" ? unitThenMore.exec(typed) : null;
  if (joined?.[1] && joined[2]) return { texts: [joined[1], joined[2]], unsure: [true, true] };
  const [isFirst, isSecond] = [fitsOf(typed, first, second), fitsOf(typed, second, first)];
  const none = ({ noneAllowed }: ColumnSpec) => (noneAllowed ? "无" : "");
  return isSecond && !isFirst
    ? { texts: [none(first), typed], unsure: [true, false] }
    : { texts: [typed, none(second)], unsure: [isSecond || !isFirst, true] };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function partsIn(text: string): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(/[^、，,；;／/\s　]+/gu)) parts.push({ text: match[0], start: match.index });
  return parts;
}

function withoutSeparator(text: string): string {
  return text.replace(/[、，,；;／/\s　]+$/u, "");
}

/** How columns that share a box are told apart: by what only the one of them can hold. */
function fitsOf(text: string, column: ColumnSpec, other: ColumnSpec): boolean {
  const key = lookKey(text);
  const contents = [column.content, other.content];
  if (contents.includes("unitName")) return unitEnd.test(key) === (column.content === "unitName");
  if (contents.includes("title")) return saysNone(key) || isTitle(key) === (column.content === "title");
  const { values } = column;
  return !values || values.some((value) => value === key || (choiceAliases[value] ?? []).includes(key));
}

function isTitle(key: string): boolean {
  return (
    readTitle(key) !== null ||
    skillGradeNames.some((grade) => key.includes(grade)) ||
    /[一二三四五]级$|技术员$|高工$/.test(key)
  );
}
