import { type CellRef, cellAddress } from "../../core/cells/cellRef";
import type { FixedCells } from "../../core/workbook/fixedCells";
import type { Position } from "./moves";

/** Why nothing is typed into a cell: it is a heading by which its column or row is known. Null where it may be typed into. */
export function lockedCell(fixed: FixedCells | null, at: Position): string | null {
  const isHeading = ({ row, column }: CellRef) => row === at.row && column === at.column;
  if (!fixed?.headings.some(isHeading)) return null;
  return fixed.labels.length > 0
    ? `${cellAddress(at)} 是栏目名称，不能改写；请在它旁边的单元格填写。`
    : `${cellAddress(at)} 是表头，不能改写；请在第${fixed.lastRow + 1}行起填写。`;
}
