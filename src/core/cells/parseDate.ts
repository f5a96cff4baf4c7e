import { plainForm, withMiddleDots, withPlainDashes } from "./characters";
import { remembered } from "./memoised";

/** How much of a date is wanted: `1985-06`, `2020-09-10`, `2020-09-28T16:20:00`. */
export type Precision = "month" | "day" | "second";

/** A longer text is no date, and would take its time. */
const longest = 60;

/** Years of this century and the last; of the separators, 。 is what a Chinese keyboard gives for a full stop. */
const datePattern = /^((?:19|20)\d{2})[-./。·、年](\d{1,2})(?:月|[-./。·、月](\d{1,2})[日号]?)?$/;
const compactPattern = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/;
const monthFirstPattern = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/;
/** Two-digit years, and dates in which day and month may have changed places. */
const ambiguousPattern =
  /^(?:\d{1,2}[-./。年]\d{1,2}月?|\d{1,2}[-./。年]\d{1,2}[-./。月](?:\d{1,2}|\d{4})日?|(?!19|20)\d{6})$/;
const timePattern =
  /^(上午|下午)?(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?|[时点](?:(\d{1,2})分?)?(?:(\d{1,2})秒)?|[时点]半)$/;

/** Reads a date as clerks type it. Null when it is none, lacks a part that is wanted, or never was: 2020-02-30. */
export function parseDate(text: string, precision: Precision): string | "ambiguous" | null {
  return text.length > longest ? null : parsers[precision](text);
}

const parsers = {
  month: remembered((text) => parse(text, "month")),
  day: remembered((text) => parse(text, "day")),
  second: remembered((text) => parse(text, "second")),
};

function parse(text: string, precision: Precision): string | "ambiguous" | null {
  const typed = tidy(text);
  if (precision === "second") return parseDateTime(typed);
  const compact = typed.replaceAll(" ", "");
  const [, year, month, day] = datePattern.exec(compact) ?? compactPattern.exec(compact) ?? monthFirst(compact) ?? [];
  if (year === undefined || month === undefined) return ambiguousPattern.test(compact) ? "ambiguous" : null;
  const date = isoDate(Number(year), Number(month), day === undefined ? 1 : Number(day));
  if (date === null || (precision === "day" && day === undefined)) return null;
  return precision === "day" ? date : date.slice(0, 7);
}

function parseDateTime(typed: string): string | "ambiguous" | null {
  const match = /^(.*?[\d日号])(?:T|\s+|(?<=[日号]))((?:上午|下午)?\d.*)$/.exec(typed);
  const date = match?.[1] === undefined ? null : parseDate(match[1], "day");
  const time = match?.[2] === undefined ? null : parseTime(match[2].replaceAll(" ", ""));
  if (date === null || time === null) return null;
  return date === "ambiguous" ? date : `${date}T${time}`;
}

function parseTime(typed: string): string | null {
  const match = timePattern.exec(typed);
  if (!match) return null;
  const [, half, hour, colonMinute, colonSecond, wordMinute, wordSecond] = match;
  const minute = typed.endsWith("半") ? 30 : Number(colonMinute ?? wordMinute ?? 0);
  const second = Number(colonSecond ?? wordSecond ?? 0);
  const hours = Number(hour) + (half === "下午" && Number(hour) < 12 ? 12 : 0);
  if (hours > 23 || minute > 59 || second > 59) return null;
  return [hours, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
}

function monthFirst(typed: string): readonly (string | undefined)[] | null {
  const match = monthFirstPattern.exec(typed);
  return match ? [match[0], match[2], match[1]] : null;
}

/** Half width, one kind of dash, dot and colon, single spaces. */
function tidy(text: string): string {
  return withPlainDashes(plainForm(withMiddleDots(text)))
    .replaceAll("∶", ":")
    .replace(/\s+/g, " ")
    .trim();
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const iso = date.toISOString().slice(0, 10);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso : null;
}
