import { isBlank, plainForm, seenText } from "../cells/characters";
import type { Notice } from "../notice/notice";
import { contentReader } from "../workbook/reading/readField";
import type { ColumnSpec } from "../workbook/schema";
import type { Doubt } from "./importedForm";
import { tickedOptions } from "./ticks";

export interface ImportedValue {
  readonly typed: string;
  /** Null where nothing was filled in. */
  readonly value: string | number | null;
  readonly doubts: readonly Doubt[];
}

/** Where a seal goes, which is printed beside what is filled in. */
const sealWords = /[（(]\s*(?:盖\s*章|签\s*章|公\s*章|签\s*字)\s*[)）]/gu;
/** Lines to write on. */
const lines = /^[_＿\s　]+|[_＿\s　]+$/gu;

/** What a box's text is to its column: read as a cell of it would be, and written as one. */
export function importedValue(column: ColumnSpec, text: string, notice: Notice): ImportedValue {
  const { type, content } = column;
  const typed = withoutOuterBlankLines(seenText(text).replace(sealWords, "").replace(lines, ""));
  const isText = type === "text" || type === "longText";
  if (isBlank(typed) || isUnfilled(typed, column)) return { typed: "", value: null, doubts: [] };
  const options = tickedOptions(typed);
  if (options) {
    if (options.length === 0) return { typed, value: null, doubts: [] };
    const read = readAs(column, options.join("、"), notice);
    return { typed, ...read, doubts: isText ? [...read.doubts, { kind: "changed" }] : read.doubts };
  }
  if (type === "longText") return { typed, value: typed, doubts: [] };
  const flat = content === "personName" ? nameOf(typed) : oneLine(typed);
  const isJoined = content !== "personName" && isText && /\S\s*\n\s*\S/.test(typed);
  const { value, doubts } = readAs(column, flat, notice);
  return { typed, value, doubts: isJoined ? [...doubts, { kind: "changed" }] : doubts };
}

function readAs(column: ColumnSpec, text: string, notice: Notice): Pick<ImportedValue, "value" | "doubts"> {
  const { reading, value, standard } = contentReader(column, { date1904: false, notice })({ kind: "text", text });
  if (reading === "plain" || reading === "blank") return { value: text, doubts: [] };
  if (reading !== "normalised" || standard === undefined || value === null) {
    return { value: text, doubts: [{ kind: "unread" }] };
  }
  const isCut = column.type === "yearMonth" && digitsIn(text) > digitsIn(String(standard));
  return { value: standard, doubts: isCut ? [{ kind: "changed" }] : [] };
}

/** How many numbers stand in a text, or digits where they stand without anything between them. */
function digitsIn(text: string): number {
  const groups = plainForm(text).match(/\d+/g) ?? [];
  return groups.length === 1 ? ((groups[0]?.length ?? 0) > 6 ? 3 : 2) : groups.length;
}

/** `2020年　　月　　日`, as it was printed. */
function isUnfilled(text: string, { type }: ColumnSpec): boolean {
  if (type !== "date" && type !== "yearMonth" && type !== "dateTime") return false;
  return /^(?:\d{2,4})?年?[\s　_]*月?[\s　_]*日?$/u.test(text) && !/\d\s*年\s*\d|^\d{4,}$/u.test(text);
}

/** Blanks set `张　三` as wide as three characters, and a line break parts a long name. */
function nameOf(text: string): string {
  return /^[\p{Script=Han}\s·•．.]+$/u.test(text) ? text.replace(/\s+/gu, "") : oneLine(text);
}

/** A box breaks its lines where it ends; between Han characters that means nothing. */
function oneLine(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{P}])[ \t　]*\n+[ \t　]*(?=[\p{Script=Han}\p{P}])/gu, "")
    .replace(/\s*\n\s*/gu, " ")
    .replace(/\t+/gu, " ")
    .trim();
}

function withoutOuterBlankLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}
