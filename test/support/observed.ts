import type { Observation } from "../../src/core/workbook/observations";
import type { Records } from "../../src/core/workbook/records";
import { givenRecords } from "./given";

/** The records of a valid workbook in which the reader noticed something. */
export function observed(...observations: Observation[]): () => Records {
  return () => ({ ...givenRecords({}), observations });
}

/** A cell of 金牌工人. */
export function gold(row: number, column: number) {
  return { sheet: "金牌工人", row, column };
}
