import type { CellRef } from "../../cells/cellRef";
import { type Cell, type CellValue, cellText } from "../../cells/cellValue";
import { isBlank, isPlainlySeen, seenText } from "../../cells/characters";
import { lately, remembered } from "../../cells/memoised";
import type { Notice } from "../../notice/notice";
import type { Field, FieldContent } from "../records";
import { saysNone } from "../saysNone";
import type { ColumnSpec } from "../schema";
import { choicesOf } from "./choices";
import { photoIn } from "./photoIn";
import { readChoice, readChoices } from "./readChoice";
import { readDate, readDateTime, readYearMonth } from "./readDate";
import { readNumber } from "./readNumber";
import { hasForm, readText } from "./readText";
import { shownText } from "./shownText";
import type { Understood } from "./understood";

/** What reading a cell needs to know beside its column. */
export interface FieldContext {
  readonly date1904: boolean;
  readonly notice: Notice;
}

export type ContentReader = (cell: Cell | undefined) => FieldContent;

const blank: FieldContent = { text: "", value: null, reading: "blank" };
/** Of a column that the sheet lacks. */
export const absentContent: FieldContent = { text: "", value: null, reading: "absent" };

/**
 * Prepares reading the cells of one column: what they all share is worked out once, and what was read of the last ones is
 * remembered, since a column holds the same again and again, and rules ask about it many times.
 */
export function contentReader(column: ColumnSpec, context: FieldContext): ContentReader {
  const contentOf = cellReader(column, context);
  const ofText = remembered((text) => contentOf({ kind: "text", text }));
  const ofNumber = lately(cellText, contentOf);
  let last: Cell | undefined;
  let lastContent = blank;
  return (cell) => {
    if (cell === undefined) return blank;
    if (cell !== last) {
      last = cell;
      if (cell.formula !== undefined) lastContent = contentOf(cell);
      else if (cell.kind === "text") lastContent = ofText(cell.text);
      else lastContent = ofNumber(cell);
    }
    return lastContent;
  };
}

/** A field of a column at a place. */
export function fieldOf(column: ColumnSpec, at: CellRef, content: FieldContent): Field {
  const { text, value, reading } = content;
  // Spelled out, for a spread of millions of cells takes its time.
  if (reading === "plain" || reading === "blank") return { column, at, text, value, reading };
  return { column, at, ...content };
}

function cellReader(column: ColumnSpec, context: FieldContext): (cell: Cell) => FieldContent {
  const understand = understanding(column, context);
  const isText = column.type === "text" || column.type === "longText";
  const isFree = isText && !hasForm(column) && column.content !== "photoFile";
  return (cell) => {
    // So are most cells, and nothing in them has to be looked at more closely.
    if (isFree && cell.kind === "text" && cell.text !== "" && isPlainlySeen(cell.text)) {
      return { text: cell.text, value: cell.text, reading: "plain" };
    }
    const text = isText ? shownText(cell, context) : cellText(cell);
    const picture = photoIn(column, cell);
    if (picture !== null) return { text, value: null, reading: "valueless", picture };
    if (cell.kind === "error" || cell.kind === "picture" || cell.uncalculated) {
      return { text, value: null, reading: "valueless" };
    }
    // What is understood is what the clerk sees; what is told of, and mended, is what stands there.
    const seen = seenText(text);
    if (isBlank(seen)) return { text, value: null, reading: "blank" };
    const understood = understand(isText || cell.kind === "text" ? { kind: "text", text: seen } : cell);
    // 无 is no date, number or choice; where none is due it says just that.
    if (understood.reading === "unreadable" && column.required !== "always" && saysNone(text)) {
      return { text, value: null, reading: "blank" };
    }
    if (understood.reading === "plain") return { text, value: understood.value, reading: "plain" };
    return { text, ...understood };
  };
}

/** The field of a column that the sheet lacks; it points at the row's first cell. */
export function absentField(column: ColumnSpec, at: CellRef): Field {
  return fieldOf(column, at, absentContent);
}

function understanding(column: ColumnSpec, context: FieldContext): (cell: CellValue) => Understood {
  switch (column.type) {
    case "text":
    case "longText":
      return (cell) => readText(cell, column);
    case "choice": {
      const choices = choicesOf(column, context.notice);
      return choices ? (cell) => readChoice(cell, choices) : (cell) => readText(cell, column);
    }
    case "choices": {
      const choices = choicesOf(column, context.notice);
      return choices ? (cell) => readChoices(cell, choices) : (cell) => readText(cell, column);
    }
    case "integer":
      return (cell) => readNumber(cell, { integer: true });
    case "number":
      return (cell) => readNumber(cell, { integer: false });
    case "yearMonth":
      return (cell) => readYearMonth(cell, context);
    case "date":
      return (cell) => readDate(cell, context);
    case "dateTime":
      return (cell) => readDateTime(cell, context);
  }
}
