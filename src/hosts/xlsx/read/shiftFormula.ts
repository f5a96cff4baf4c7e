import { columnLetters, columnNumber } from "../../../core/cells/cellRef";
import { mapReferences } from "./mapReferences";

const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** The formula as it reads when copied `rows` down and `columns` to the right: references without `$` move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shift = (end: string, isRow: boolean) =>
    end.replace(parts, (_, first: string, letters: string, second: string, digits: string) => {
      const [columnFixed, rowFixed] = isRow ? ["", first] : [first, second];
      const column = letters && columnNumber(letters.toUpperCase()) + (columnFixed ? 0 : columns);
      const row = digits && Number(digits) + (rowFixed ? 0 : rows);
      if (column !== "" && column < 1) return "#REF!";
      if (row !== "" && row < 1) return "#REF!";
      return columnFixed + (column && columnLetters(column)) + rowFixed + row;
    });
  return mapReferences(formula, ({ kind, ends }) => ends.map((end) => shift(end, kind === "rows")).join(":"));
}
