import type { DocumentRow } from "../sheetDocument";
import { type TableCell, tableRow } from "../tableRow";

/** Points: a photo of 35 by 49 mm. */
const photoHeight = 139;

/** Rows of boxes with one for the photo at their right, in the last column. */
export function photoRows(columns: readonly number[], rows: readonly (readonly TableCell[])[]): DocumentRow[] {
  const least = Math.ceil(photoHeight / rows.length);
  return rows.map((cells, index) => {
    const photo: TableCell = { value: "照片", style: "formPhoto", rowSpan: rows.length };
    return tableRow(columns, index === 0 ? [...cells, photo] : cells, { least });
  });
}
