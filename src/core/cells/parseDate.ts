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
/** Which half of the day an hour is of. */
const forenoon = /^(?:凌晨|清晨|早上|早晨|上午|AM)/i;
const afternoon = /^(?:中午|下午|傍晚|晚上|PM)/i;
const timePattern = /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?|[时点](?:整|(\d{1,2})分?)?(?:(\d{1,2})秒)?|[时点]半)$/;
/** A day, and an hour behind it. */
const withHour =
  /^(.*?[\d日号])(?:T|\s+|(?<=[日号]))(\(?(?:凌晨|清晨|早上|早晨|[上中下]午|傍晚|晚上|[AP]M)?\)?\s?\d.*)$/i;
/** A day, and behind it what tells no hour. */
const withoutHour =
  /^(.*?[\d日号])(?:(?:\s+|(?<=[日号]))[^\p{N}年月日号\-/.~至到]*(?:\d{1,2}(?:[:时点][^\p{No}年月日号\-/.~至到]*)?)?)?$/u;

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
  const [, day = "", rest = ""] = withHour.exec(typed) ?? [];
  const date = parseDate(day, "day");
  const time = parseTime(rest.replace(/[\s()]/g, ""));
  if (date === null || time === null) return null;
  return date === "ambiguous" ? date : `${date}T${time}`;
}

/** The day of a moment of which nothing tells the hour: `2020-09-28`, or 2020年9月28日下班前. Null for two days. */
export function dayBeforeTime(text: string): string | "ambiguous" | null {
  if (text.length > longest) return null;
  const [, day = ""] = withoutHour.exec(tidy(text)) ?? [];
  return parseDate(day, "day");
}

function parseTime(typed: string): string | null {
  // English puts the half of the day behind.
  const [, half = "", bare = typed] = /^(\D*)(\d.*)$/.exec(typed.replace(/^(\d.*?)([AP]M)$/i, "$2$1")) ?? [];
  const isAfternoon = afternoon.test(half);
  const match = half === "" || isAfternoon || forenoon.test(half) ? timePattern.exec(bare) : null;
  if (!match) return null;
  const [, hour, colonMinute, colonSecond, wordMinute, wordSecond] = match;
  const minute = bare.endsWith("半") ? 30 : Number(colonMinute ?? wordMinute ?? 0);
  const second = Number(colonSecond ?? wordSecond ?? 0);
  // 中午11点半 is before noon.
  const isPastNoon = isAfternoon && Number(hour) < 12 && !(half === "中午" && Number(hour) > 9);
  const hours = Number(hour) + (isPastNoon ? 12 : 0);
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
