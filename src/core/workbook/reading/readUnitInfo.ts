import type { CellRef } from "../../cells/cellRef";
import { cellText } from "../../cells/cellValue";
import type { SheetSpec } from "../schema";
import type { SheetData } from "../workbookData";
import { absentField, type FieldContext, readField } from "./readField";
import { headerKey, type TableRow } from "./readTable";

/** Reads 单位信息, where each row is a label and, to its right, the value. */
export function readUnitInfo(sheet: SheetData, spec: SheetSpec, context: FieldContext): TableRow[] {
  const fields = spec.columns.map((column) => {
    for (const { row, cells } of sheet.rows) {
      const label = cells.findIndex((cell) => cell && headerKey(cellText(cell)) === headerKey(column.header));
      if (label < 0) continue;
      const at: CellRef = { sheet: sheet.name, row, column: label + 1 };
      return readField(column, at, cells[label + 1], context);
    }
    return absentField(column, { sheet: sheet.name, row: 1, column: 1 });
  });
  return fields.every((field) => field.reading === "absent") ? [] : [{ row: fields[0]?.at.row ?? 1, fields }];
}
