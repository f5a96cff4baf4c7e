import { columnLetters, columnNumber } from "../../../core/cells/cellRef";

/** Texts, quoted sheet names, bracketed names, and words with what tells functions and sheet names from references. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}\p{N}_.\\]+(?::[$\p{L}\p{N}_.\\]+)?[(!]?/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})()()$/;
const wholeRow = /^()()(\$?)([1-9]\d{0,6})$/;

/** The formula as it reads when copied `rows` down and `columns` to the right: references without `$` move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shift = (reference: string, pattern: RegExp) =>
    reference.replace(pattern, (_, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const column = letters && columnNumber(letters.toUpperCase()) + (columnFixed ? 0 : columns);
      const row = digits && Number(digits) + (rowFixed ? 0 : rows);
      if (column !== "" && column < 1) return "#REF!";
      if (row !== "" && row < 1) return "#REF!";
      return columnFixed + (column && columnLetters(column)) + rowFixed + row;
    });
  return formula.replace(token, (word) => {
    if (/^["'[]/.test(word) || word.endsWith("!")) return word;
    const ends = word.split(":");
    const kind = ends.length === 2 && [wholeColumn, wholeRow].find((each) => ends.every((end) => each.test(end)));
    return ends.map((end) => shift(end, kind || cell)).join(":");
  });
}
