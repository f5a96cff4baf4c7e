import type { CellRef } from "../../cells/cellRef";
import { type Cell, cellText } from "../../cells/cellValue";
import type { Field } from "../records";
import type { ColumnSpec } from "../schema";
import { readChoice, readChoices } from "./readChoice";
import { readDate, readDateTime, readYearMonth } from "./readDate";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import type { Understood } from "./understood";

/** What reading a cell needs to know beside its column. */
export interface FieldContext {
  readonly date1904: boolean;
  /** The values a choice column allows, and what else is understood as one of them. */
  choicesOf(column: ColumnSpec): {
    readonly values: readonly string[];
    readonly aliases: Readonly<Record<string, string>>;
  };
}

export function readField(column: ColumnSpec, at: CellRef, cell: Cell | undefined, context: FieldContext): Field {
  if (cell === undefined || cellText(cell).trim() === "") {
    return { column, at, text: cellText(cell), value: null, reading: "blank" };
  }
  return { column, at, text: cellText(cell), ...understand(column, cell, context) };
}

/** The field of a column that the sheet lacks; it points at the row's first cell. */
export function absentField(column: ColumnSpec, at: CellRef): Field {
  return { column, at, text: "", value: null, reading: "absent" };
}

function understand(column: ColumnSpec, cell: Cell, context: FieldContext): Understood {
  if (cell.kind === "error") return { value: null, reading: "unreadable" };
  switch (column.type) {
    case "text":
    case "longText":
      return readText(cell);
    case "choice":
      // The list of 所属编号 is the numbers of other sheets: any text is taken, and the rule about links looks at it.
      return column.values || column.dictionary ? readChoice(cell, context.choicesOf(column)) : readText(cell);
    case "choices":
      return readChoices(cell, context.choicesOf(column));
    case "integer":
      return readNumber(cell, { integer: true });
    case "number":
      return readNumber(cell, { integer: false });
    case "yearMonth":
      return readYearMonth(cell, context);
    case "date":
      return readDate(cell, context);
    case "dateTime":
      return readDateTime(cell, context);
  }
}
