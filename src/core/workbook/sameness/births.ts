import { monthNumber } from "../../cells/months";
import { yearsIn } from "../../cells/yearsIn";
import type { Field } from "../records";

/**
 * How two months of birth agree. `near`: one slip of a clerk's apart · `year`: one of them tells the year alone, and that
 * is the other's · `unknown`: one of them tells nothing.
 */
export type BirthAgreement = "equal" | "near" | "year" | "unknown" | "different";

type Birth = Pick<Field<string>, "value" | "text">;

export function compareBirths(one: Birth, other: Birth): BirthAgreement {
  if (one.value !== null && other.value !== null) {
    if (one.value === other.value) return "equal";
    return nearBirths(one.value).has(other.value) ? "near" : "different";
  }
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year === null || otherYear === null) return "unknown";
  return year === otherYear ? "year" : "different";
}

/** `1985`, also of a birth that cannot be read for certain, as 1985.1; null where none is told. */
export function yearOf({ value, text }: Birth): string | null {
  if (value !== null) return value.slice(0, 4);
  const [year, second] = text === "" ? [] : yearsIn(text);
  return year === undefined || second !== undefined ? null : String(year);
}

const known = new Map<string, ReadonlySet<string>>();

/** The months that one slip makes of a month: a digit, two neighbouring digits exchanged, the month before or after. */
export function nearBirths(month: string): ReadonlySet<string> {
  const before = known.get(month);
  if (before) return before;
  const near = new Set([...slips(month)].filter((each) => each !== month && /-(?:0[1-9]|1[0-2])$/.test(each)));
  known.set(month, near);
  return near;
}

function* slips(month: string): Generator<string> {
  const digits = month.replace("-", "");
  const written = (text: string) => `${text.slice(0, 4)}-${text.slice(4)}`;
  for (let place = 0; place < digits.length; place++) {
    const [before, after] = [digits.slice(0, place), digits.slice(place + 1)];
    for (let digit = 0; digit <= 9; digit++) yield written(before + digit + after);
    yield written(before + after.slice(0, 1) + digits.slice(place, place + 1) + after.slice(1));
  }
  for (const beside of [monthNumber(month) - 1, monthNumber(month) + 1]) {
    yield `${Math.floor(beside / 12)}-${String((beside % 12) + 1).padStart(2, "0")}`;
  }
}
