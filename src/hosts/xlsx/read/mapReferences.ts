/** Texts, quoted sheet names, bracketed names, and words with what tells functions and sheet names from references. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}\p{N}_.\\]+(?::[$\p{L}\p{N}_.\\]+)?[(!]?/gu;
const cell = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
const wholeColumn = /^\$?[A-Za-z]{1,3}$/;
const wholeRow = /^\$?[1-9]\d{0,6}$/;

/** The one or two ends of a reference, `$A1`, `B`, `3`, and what kind they are of. */
export interface Reference {
  readonly kind: "cells" | "columns" | "rows";
  readonly ends: readonly string[];
  /** The sheet that it names; null where it names none, and of another workbook, or several sheets, `elsewhere`. */
  readonly sheet: { readonly name: string } | "elsewhere" | null;
}

/** The formula with each reference as `change` gives it. What is joined by a function, `A1:INDEX(…)`, are two. */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  let sheet: Reference["sheet"] = null;
  /** Where the sheet's name ended, behind which its reference begins. */
  let named = -1;
  let isOfOther = false;
  return formula.replace(token, (word, at: number) => {
    const end = at + word.length;
    if (word.startsWith('"')) return word;
    if (word.startsWith("[")) {
      isOfOther = formula[end] !== undefined && /[\p{L}\p{N}_.]/u.test(formula[end] ?? "");
      return word;
    }
    const isQuoted = word.startsWith("'");
    if (isQuoted || word.endsWith("!")) {
      const name = isQuoted ? word.slice(1, -1).replace(/''/g, "'") : word.slice(0, -1);
      sheet = isOfOther || /[[\]:]/.test(name) ? "elsewhere" : { name };
      named = isQuoted ? end + 1 : end;
      isOfOther = false;
      return word;
    }
    const own = at === named ? sheet : null;
    const ends = word.split(":");
    const both =
      ends.length === 2 && [wholeColumn, wholeRow, cell].find((kind) => ends.every((each) => kind.test(each)));
    if (both) {
      const kind = both === wholeColumn ? "columns" : both === wholeRow ? "rows" : "cells";
      return change({ kind, ends, sheet: own });
    }
    return ends.map((each) => (cell.test(each) ? change({ kind: "cells", ends: [each], sheet: own }) : each)).join(":");
  });
}
