import { type Cell, pictureText } from "../../cells/cellValue";
import type { ColumnSpec } from "../schema";

/** The name of the picture that stands in a cell for photos, "" where it cannot be had; null where none stands there. */
export function photoIn({ content }: ColumnSpec, cell: Cell | undefined): string | null {
  if (content !== "photoFile" || cell === undefined) return null;
  if (cell.kind === "picture") return cell.name;
  // What Excel tells programs of a picture, and what the city's workbook holds in place of one.
  const isExcels = cell.kind === "error" && cell.code === "#VALUE!" && cell.formula === undefined;
  return isExcels || (cell.kind === "text" && cell.text === pictureText) ? "" : null;
}
