import { dateOfSerial } from "../../../../core/cells/dates";
import type { FormatToken } from "./formatTokens";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const chineseWeekdays = ["日", "一", "二", "三", "四", "五", "六"];

/** Stands for minutes, since `m` is months too. */
const minuteLetter = "n";

/** A serial number under a section of date codes; null where the serial is no date. */
export function formatDate(serial: number, tokens: readonly FormatToken[], date1904: boolean): string | null {
  const iso = dateOfSerial(serial, date1904);
  if (iso === null) return null;
  const date = new Date(`${iso}Z`);
  const isTwelveHours = tokens.some(({ kind, text }) => kind === "code" && /\//.test(text) && text.length > 1);
  const shown = tokens.map((token, index) => {
    if (token.kind === "text") return token.text;
    const code = isMinute(tokens, index) ? token.text.replaceAll("m", minuteLetter) : token.text;
    return dateCode(code, { date, serial, isTwelveHours });
  });
  return shown.join("");
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly isTwelveHours: boolean;
}

/** `m` is minutes behind an hour and before seconds, months otherwise. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  if (!/^m{1,2}$/.test(tokens[index]?.text ?? "")) return false;
  const codes = (side: readonly FormatToken[]) =>
    side.filter(({ kind, text }) => kind === "code" && /^\[?[ymdhs]/.test(text)).map(({ text }) => text);
  const before = codes(tokens.slice(0, index)).at(-1) ?? "";
  const behind = codes(tokens.slice(index + 1))[0] ?? "";
  return /^\[?h/.test(before) || behind.startsWith("s");
}

function dateCode(code: string, { date, serial, isTwelveHours }: Moment): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const hours = date.getUTCHours();
  switch (code) {
    case "y":
    case "yy":
      return two(date.getUTCFullYear() % 100);
    case "yyy":
    case "yyyy":
      return String(date.getUTCFullYear());
    case "m":
      return String(date.getUTCMonth() + 1);
    case "mm":
      return two(date.getUTCMonth() + 1);
    case "mmm":
    case "mmmm":
      return months[date.getUTCMonth()] ?? "";
    case "d":
      return String(date.getUTCDate());
    case "dd":
      return two(date.getUTCDate());
    case "ddd":
    case "dddd":
      return weekdays[date.getUTCDay()] ?? "";
    case "aaa":
      return chineseWeekdays[date.getUTCDay()] ?? "";
    case "aaaa":
      return `星期${chineseWeekdays[date.getUTCDay()] ?? ""}`;
    case "h":
      return String(isTwelveHours ? hours % 12 || 12 : hours);
    case "hh":
      return two(isTwelveHours ? hours % 12 || 12 : hours);
    case "n":
      return String(date.getUTCMinutes());
    case "nn":
      return two(date.getUTCMinutes());
    case "s":
      return String(date.getUTCSeconds());
    case "ss":
      return two(date.getUTCSeconds());
    case "[h]":
      return String(Math.floor(serial * 24));
    case "[m]":
      return String(Math.floor(serial * 1440));
    case "[s]":
      return String(Math.round(serial * 86_400));
    case "am/pm":
    case "a/p":
      return hours < 12 ? "AM" : "PM";
    case "上午/下午":
      return hours < 12 ? "上午" : "下午";
    default:
      return code;
  }
}
