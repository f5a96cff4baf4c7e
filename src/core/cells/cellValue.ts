import { isBlank } from "./characters";

/**
 * What a cell holds, made once at the boundary by the host.
 * A date is a number whose `format` is a date format (see `isDateFormat`); its serial counts as the workbook's flag says.
 */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly code: string }
  /** A picture in place of a value; `name` is that by which the host gives its bytes, "" where it has none to give. */
  | { readonly kind: "picture"; readonly name: string };

/** A non-blank cell. */
export type Cell = CellValue & {
  /** Without its `=`; there when the value is computed. */
  readonly formula?: string;
  /** The program that wrote the formula has left its result to Excel, which has not opened the file yet; the text is "". */
  readonly uncalculated?: true;
};

/** Whether there is something in a cell to be read, or to be missed. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.kind !== "text" || !isBlank(cell.text) || cell.uncalculated === true);
}

/** What stands for a picture where only text can. */
export const pictureText = "［图片］";

/** The text a clerk would say stands in the cell; dates come as their serial number, see `dates.ts`. */
export function cellText(cell: CellValue | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "boolean":
      return cell.boolean ? "TRUE" : "FALSE";
    case "error":
      return cell.code;
    case "picture":
      return pictureText;
  }
}
