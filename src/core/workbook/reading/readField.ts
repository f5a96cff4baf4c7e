import type { CellRef } from "../../cells/cellRef";
import { type Cell, type CellValue, cellText } from "../../cells/cellValue";
import { isBlank, isPlainlySeen, seenText } from "../../cells/characters";
import type { Notice } from "../../notice/notice";
import type { Field } from "../records";
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

export type FieldReader = (at: CellRef, cell: Cell | undefined) => Field;

/** What a field is apart from where it stands. */
type Content = Omit<Field, "column" | "at">;

const blank: Content = { text: "", value: null, reading: "blank" };

/** Prepares reading the cells of one column: what they all share is worked out once. */
export function fieldReader(column: ColumnSpec, context: FieldContext): FieldReader {
  const contentOf = contentReader(column, context);
  // Where a text comes again and again, the reader of a file gives one cell for it.
  let lastCell: Cell | undefined;
  let last = blank;
  return (at, cell) => {
    if (cell !== lastCell) {
      last = cell === undefined ? blank : contentOf(cell);
      lastCell = cell;
    }
    const { text, value, reading } = last;
    // Spelled out, for a spread of millions of cells takes its time.
    if (reading === "plain" || reading === "blank") return { column, at, text, value, reading };
    return { column, at, ...last };
  };
}

function contentReader(column: ColumnSpec, context: FieldContext): (cell: Cell) => Content {
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
  return { column, at, text: "", value: null, reading: "absent" };
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
