import { plainForm, withPlainDashes } from "./characters";

/** Landlines at the place of the notice: `0871` and eight digits. */
export interface LocalLandline {
  readonly areaCode: string;
  readonly digits: number;
}

/** One telephone number of a cell; `text` is as typed, in half width. */
export interface Phone {
  readonly text: string;
  readonly kind: "mobile" | "landline" | "unknown";
  /** The number without area code and extension; "" when unknown. */
  readonly digits: string;
  /** Null where none is written. */
  readonly areaCode: string | null;
}

const mobile = /^(?:\+?86-?)?(1[3-9]\d-?\d{4}-?\d{4})$/;
/** Area codes of three digits begin with 01 or 02. */
const landline = /^(?:\(?(010|02\d|0[3-9]\d{2})\)?-?)?([2-8]\d{6,7})(?:(?:-|转|#)\d{1,6})?$/;

/** The numbers in a cell, which clerks part by 、 / ; or a space. A landline without its area code is a local one. */
export function readPhones(text: string, local: LocalLandline): Phone[] {
  // As nearly all are written.
  if (/^1[3-9]\d{9}$/.test(text)) return [{ text, kind: "mobile", digits: text, areaCode: null }];
  return withPlainDashes(plainForm(text))
    .split(/[、,;/\n]/)
    .flatMap((part) => readPart(part.trim(), local));
}

/** Spaces stand within a number (`138 7123 4567`) or between two. */
function readPart(part: string, local: LocalLandline): Phone[] {
  if (part === "") return [];
  const whole = readPhone(part, local);
  if (whole.kind !== "unknown") return [whole];
  const pieces = part.split(/\s+/).map((piece) => readPhone(piece, local));
  return pieces.every(({ kind }) => kind !== "unknown") ? pieces : [whole];
}

function readPhone(text: string, local: LocalLandline): Phone {
  const compact = text.replace(/\s/g, "");
  const mobileDigits = mobile.exec(compact)?.[1]?.replaceAll("-", "");
  if (mobileDigits !== undefined) return { text, kind: "mobile", digits: mobileDigits, areaCode: null };
  const [, areaCode = null, digits] = landline.exec(compact) ?? [];
  const isLocal = areaCode === null || areaCode === local.areaCode;
  if (digits === undefined || (isLocal && digits.length !== local.digits)) {
    return { text, kind: "unknown", digits: "", areaCode: null };
  }
  return { text, kind: "landline", digits, areaCode };
}

/** Seven equal digits (13800000000), or eight in a row (12345678), seldom come by chance. */
const equalRun = /(\d)\1{6}/;
const rowLength = 8;
const digitRow = new RegExp(["01234567890", "09876543210"].flatMap(stretchesOf).join("|"));

function stretchesOf(row: string): string[] {
  return Array.from({ length: row.length - rowLength + 1 }, (_, start) => row.slice(start, start + rowLength));
}

/** True for numbers that were typed to fill a cell. */
export function looksInvented(digits: string): boolean {
  return equalRun.test(digits) || digits === "13800138000" || digitRow.test(digits);
}
