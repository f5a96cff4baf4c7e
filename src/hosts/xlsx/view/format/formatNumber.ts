import type { FormatToken } from "./formatTokens";

/** A number as `General` shows it: eleven digits at most, large and tiny ones by powers of ten. */
export function generalText(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return exponential(Number(number.toPrecision(6)), null, 2);
  // A point takes the place of a digit.
  return String(Number(number.toPrecision(Number.isInteger(number) ? 11 : 10)));
}

/** The size of a number under a section of digit codes; its sign is for the caller to write. */
export function formatNumber(size: number, tokens: readonly FormatToken[]): string {
  const codes = tokens.filter(({ kind }) => kind === "code").map(({ text }) => text);
  // Fractions: as an ordinary number, which no nomination misses.
  if (codes.includes("/")) return generalText(size);
  if (codes.includes("general")) return wrap(tokens, generalText(size));
  const digits = digitCodes(codes);
  const exponent = codes.findIndex((code) => code.startsWith("e"));
  if (exponent >= 0) {
    const { decimals } = digitCodes(codes.slice(0, exponent));
    return wrap(tokens, exponential(size, decimals.length, codes[exponent + 1]?.length ?? 1));
  }
  const percent = codes.filter((code) => code === "%").length;
  return wrap(tokens, fixed(size * 100 ** percent * 1000 ** -digits.thousands, digits));
}

interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly grouped: boolean;
  /** How many commas behind the digits: each divides by a thousand. */
  readonly thousands: number;
}

function digitCodes(codes: readonly string[]): Digits {
  const shape = codes.filter((code) => /^[0#?.,]+$/.test(code)).join("");
  const [whole = "", decimals = ""] = shape.split(".", 2);
  const trailing = /,*$/.exec(shape)?.[0].length ?? 0;
  const inner = whole.replace(/,+$/, "");
  return {
    whole: inner.replaceAll(",", ""),
    decimals: decimals.replaceAll(",", ""),
    grouped: inner.includes(","),
    thousands: trailing,
  };
}

/** `0` always shows a digit, `#` and `?` only where there is one. */
function fixed(size: number, { whole, decimals, grouped }: Digits): string {
  const [integer = "", fraction = ""] = size.toFixed(Math.min(decimals.length, 30)).split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const shownInteger = (integer === "0" ? "" : integer).padStart(least, "0");
  const optional = /[#?]*$/.exec(decimals)?.[0].length ?? 0;
  const kept = fraction.length - optional;
  const shownFraction = fraction.slice(0, kept) + fraction.slice(kept).replace(/0+$/, "");
  const point = decimals === "" ? "" : ".";
  return (grouped ? shownInteger.replace(/\B(?=(\d{3})+$)/g, ",") : shownInteger) + point + shownFraction;
}

/** `decimals`: null for as many as it takes. */
function exponential(number: number, decimals: number | null, powerDigits: number): string {
  const [mantissa = "", power = ""] = number.toExponential(decimals ?? undefined).split("e");
  return `${mantissa}E${power[0]}${power.slice(1).padStart(powerDigits, "0")}`;
}

/** The number in the place of its first code, between the texts that stand before and behind it. */
function wrap(tokens: readonly FormatToken[], number: string): string {
  const isShown = ({ kind, text }: FormatToken) => kind === "text" || text === "%";
  const at = tokens.findIndex((token) => !isShown(token));
  return tokens.map((token, index) => (index === at ? number : isShown(token) ? token.text : "")).join("");
}
