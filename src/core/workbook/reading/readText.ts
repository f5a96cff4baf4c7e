import { type CellValue, cellText } from "../../cells/cellValue";
import { lookKey, plainForm, withPlainDashes } from "../../cells/characters";
import type { ColumnSpec } from "../schema";
import type { Understood } from "./understood";

/** Without blanks around it; 编号 and phones in half width. */
export function readText(cell: CellValue, column: Pick<ColumnSpec, "content">): Understood {
  const value = cellText(cell).trim();
  if (!hasForm(column)) return { value, reading: "plain" };
  const standard = column.content === "recordId" ? standardId(value) : standardPhone(value);
  return standard === value ? { value, reading: "plain" } : { value: standard, reading: "normalised", standard };
}

/** True for texts that are written in one way alone. */
export function hasForm({ content }: Pick<ColumnSpec, "content">): boolean {
  return content === "recordId" || content === "phone";
}

/** ` gw—530124－001` → `GW-530124-001` */
export function standardId(text: string): string {
  return withPlainDashes(lookKey(text)).toUpperCase();
}

/** Half-width digits; everything else is the clerk's. */
function standardPhone(text: string): string {
  return /[０-９－＋（）]/.test(text) ? plainForm(text) : text;
}
