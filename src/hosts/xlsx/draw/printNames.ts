import { columnLetters } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import type { SheetName } from "../write/parts/sheetNames";

/** The names of a drawn sheet that tell what of it is printed. */
export function printNames({ name, rows, columns, page: { repeatRows, repeatColumns } }: SheetDocument): SheetName[] {
  const sheet = `${quoteSheetName(name)}!`;
  const corner = `$${columnLetters(columns.length)}$${rows.length}`;
  const titles = [
    ...(repeatColumns ? [`${sheet}$A:$${columnLetters(repeatColumns)}`] : []),
    ...(repeatRows ? [`${sheet}$${repeatRows.from}:$${repeatRows.to}`] : []),
  ];
  return [
    { name: "_xlnm.Print_Area", value: `${sheet}$A$1:${corner}` },
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", value: titles.join(",") }] : []),
  ];
}
