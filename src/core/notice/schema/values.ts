import * as v from "valibot";
import { type Precision, parseDate } from "../../cells/parseDate";

/** The values that a notice pack is made of. Dates are ISO texts; ratios lie between 0 and 1. */

export const text = v.pipe(v.string("应为文字"), v.trim(), v.minLength(1, "不能为空"));
export const texts = v.array(text, "应为列表");
/** A name that Excel takes for a sheet; it holds 31 characters. */
export function sheetName(longest: number) {
  return v.pipe(
    text,
    v.maxLength(longest, `不超过${longest}字`),
    v.regex(/^[^\\/?*:[\]']+$/, "用作工作表名，不能含 \\ / ? * : [ ] '"),
  );
}
export const flag = v.boolean("应为 true 或 false");
export const count = v.pipe(v.number("应为数字"), v.integer("应为整数"), v.minValue(0, "不能小于0"));
export const atLeastOne = v.pipe(count, v.minValue(1, "须大于0"));
export const ratio = v.pipe(v.number("应为数字"), v.minValue(0, "不能小于0"), v.maxValue(1, "不能大于1"));
export const month = dated("month", "应为年月，写作 2018-10");
export const date = dated("day", "应为日期，写作 2030-09-10，且确有其日");
export const moment = dated("second", "应为时间，写作 2030-09-30T17:00:00，且确有其时");

/** A text that is a month, day or moment in ISO form, and one that there was or will be: not 2020-02-30. */
function dated(precision: Precision, message: string) {
  return v.pipe(
    v.string(message),
    v.check((text) => parseDate(text, precision) === text, message),
  );
}

/** How long a text should be. Long texts are counted as Word counts 字数, see `cells/wordCount.ts`. */
export const length = v.pipe(
  v.strictObject({
    /** What the form says, e.g. 800. */
    stated: count,
    min: count,
    /** No upper bound when null. */
    max: v.nullable(count),
    /** Up to here, counted from `min`, another counter may fall short: advice. */
    narrowUntil: v.nullable(count),
  }),
  v.check(({ min, max }) => max === null || min <= max, "min 不能大于 max"),
);
export type TextLength = v.InferOutput<typeof length>;

/** As the notice means it, and as its annex prints it where that is something else. */
export const wordings = v.strictObject({ corrected: text, literal: v.optional(text) });

/** A sentence with blanks; no other placeholders than these are filled in. */
export function sentence(...placeholders: readonly string[]) {
  const isKnown = ([, name = ""]: RegExpMatchArray) => placeholders.includes(name);
  return v.pipe(
    text,
    v.check(
      (value) => [...value.matchAll(/\{([^{}]*)\}/g)].every(isKnown),
      `只能用这些空格：${placeholders.map((name) => `{${name}}`).join("")}`,
    ),
  );
}
