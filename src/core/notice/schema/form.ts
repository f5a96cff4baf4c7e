import * as v from "valibot";
import { atLeastOne, count, flag, sentence, text } from "./values";

/**
 * A nomination's form, as pages of boxes. What a box shows is a text in which `{key}` stands for a column; `{a+b}` for
 * two that share a box, and `{key|年}` for a number with its measure. A line break is `\n`.
 */

const label = v.pipe(v.string("应为文字"), v.minLength(1, "不能为空"));

/** A cell of a row: the name of a box, or what it shows; `name`: a person's name, which is never broken. */
const cell = v.strictObject({
  label: v.optional(label),
  show: v.optional(label),
  span: v.optional(atLeastOne),
  name: v.optional(flag),
  /** Set small, from the left, as a longer text. */
  long: v.optional(flag),
  /** Over so many rows. */
  rows: v.optional(atLeastOne),
});
export type FormCell = v.InferOutput<typeof cell>;

const block = v.variant("block", [
  /** Rows of cells; with a photo at their right where `photo` names a column. */
  v.strictObject({
    block: v.literal("rows"),
    rows: v.array(v.array(cell)),
    photo: v.optional(label),
    least: v.optional(count),
    /** The column that each row begins in, where rows above reach down into it. */
    from: v.optional(v.array(atLeastOne)),
  }),
  /** A row that grows with its texts. */
  v.strictObject({ block: v.literal("row"), cells: v.array(cell) }),
  v.strictObject({ block: v.literal("head"), text: label, least: v.optional(count) }),
  /** A box over the whole width, named at its left. `blankAs`: shown empty where it holds no more than this. */
  v.strictObject({
    block: v.literal("side"),
    label,
    show: label,
    least: v.optional(count),
    long: v.optional(flag),
    blankAs: v.optional(v.string()),
  }),
  /** A box over the whole width. */
  v.strictObject({ block: v.literal("whole"), show: label }),
  /** A table of the rows of 团队成员 under the nomination. */
  v.strictObject({
    block: v.literal("members"),
    head: label,
    headLeast: v.optional(count),
    /** `others`: the team without its leader; `listed`: those that the unit wants in the form. */
    of: v.picklist(["team", "others", "listed"]),
    /** As many rows as the annex's page has. */
    fewest: count,
    least: v.optional(count),
    columns: v.array(cell),
  }),
]);
export type FormBlock = v.InferOutput<typeof block>;

/** A box for somebody's opinion, blank, with the room for seal or signature. `{verdict}`: 同意 or 不同意 is written there. */
const opinion = v.strictObject({
  title: label,
  sentence: v.nullable(sentence("verdict")),
  signed: label,
});

const coverSpans = "应为三个正整数，依次是名称、横线、盖章所占的列数，写作 1、2、1";
const coverSpan = v.pipe(v.number(coverSpans), v.integer(coverSpans), v.minValue(1, coverSpans));

export const form = v.strictObject({
  annex: text,
  /** 推荐表 or 申报表, set one character below the other. */
  kind: text,
  title: text,
  /** The lines of the cover: as it prints the names of its fields, and what it shows of them. */
  cover: v.array(v.strictObject({ label, show: label })),
  /** How many columns the names, the lines and （盖章） of the cover take. */
  coverSpans: v.strictTuple([coverSpan, coverSpan, coverSpan], coverSpans),
  /** The widths of a page's columns, in characters. */
  columns: v.array(v.pipe(v.number("应为数字"), v.minValue(1, "须大于0"))),
  /** Pages after the cover; without them every column of the award is a box of its own. */
  pages: v.nullable(v.array(v.array(block))),
  opinions: v.array(opinion),
});
export type Form = v.InferOutput<typeof form>;
