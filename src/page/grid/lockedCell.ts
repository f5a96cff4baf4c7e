import { type CellRef, cellAddress } from "../../core/cells/cellRef";
import type { FixedCells } from "../../core/workbook/fixedCells";
import type { Refusal } from "../refusal";
import type { Position } from "./moves";

/** Why nothing is typed into a cell: it is a heading by which its column or row is known. Null where it may be typed into. */
export function lockedCell(fixed: FixedCells | null, at: Position): Refusal | null {
  const isHeading = ({ row, column }: CellRef) => row === at.row && column === at.column;
  if (!fixed?.headings.some(isHeading)) return null;
  const address = cellAddress(at);
  return fixed.labels.length > 0
    ? (told) => told.typeOnLabel(address)
    : (told) => told.typeOnHeading(address, fixed.lastRow);
}
