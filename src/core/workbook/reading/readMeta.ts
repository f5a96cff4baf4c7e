import { cellText } from "../../cells/cellValue";
import { seenText } from "../../cells/characters";
import type { Records } from "../records";
import type { WorkbookData } from "../workbookData";
import { metaSheet } from "./findSheets";

/** Reads `_meta`, which the template hides: a key in column A, its value in column B; null when the sheet is missing. */
export function readMeta(data: WorkbookData): Records["meta"] {
  const sheet = data.sheets.find(({ name }) => name === metaSheet);
  if (!sheet) return null;
  const values: Record<string, string> = {};
  for (const { cells } of sheet.rows) {
    const key = seenText(cellText(cells[1])).trim();
    if (key !== "") values[key] = seenText(cellText(cells[2])).trim();
  }
  return { at: { sheet: sheet.name, row: 1, column: 1 }, values };
}
