import type { Area } from "../../../core/cells/cellRef";
import type { DocumentCell } from "../../../core/documents/sheetDocument";

/** The cells that one cell of a document takes up. */
export function cellArea({ column, columnSpan = 1, rowSpan = 1 }: DocumentCell, row: number): Area {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
}
