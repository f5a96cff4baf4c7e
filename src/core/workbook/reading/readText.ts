import { type CellValue, cellText } from "../../cells/cellValue";
import type { Understood } from "./understood";

/** Trims; a number typed into a text column is read by its digits. */
export function readText(cell: CellValue): Understood {
  return { value: cellText(cell).trim(), reading: "plain" };
}
