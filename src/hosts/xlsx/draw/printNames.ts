import { columnLetters } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import type { SheetName } from "../write/parts/sheetNames";

/** The names of a drawn sheet that tell what of it is printed. */
export function printNames({ name, rows, columns, page: { repeatRows } }: SheetDocument): SheetName[] {
  const sheet = `${quoteSheetName(name)}!`;
  const corner = `$${columnLetters(columns.length)}$${rows.length}`;
  return [
    { name: "_xlnm.Print_Area", value: `${sheet}$A$1:${corner}` },
    ...(repeatRows ? [{ name: "_xlnm.Print_Titles", value: `${sheet}$${repeatRows.from}:$${repeatRows.to}` }] : []),
  ];
}
