import type { PriorHonour } from "../../workbook/records";
import type { StandardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import type { SheetDocument } from "../sheetDocument";
import { listDocument } from "./listDocument";

/** 往届名单, as the city's list has it: by column key. */
export type PriorRow = readonly (string | number | null)[];

/** 往届名单: whom the city has named before. */
export function priorSheet(rows: readonly PriorRow[], workbook: StandardWorkbook): SheetDocument {
  const { name, title, hint, columns } = workbook.spec("priorHonours");
  return listDocument({
    name,
    title,
    hint,
    columns,
    rows: rows.map((row) => row.map((value) => ({ value }))),
    rowHeight: 18,
  });
}

export function priorRow({ fields }: PriorHonour): PriorRow {
  return fields.map(({ value, text }) => (typeof value === "string" ? value : text) || null);
}
