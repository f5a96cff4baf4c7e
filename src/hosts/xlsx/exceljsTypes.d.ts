import type { DataValidation } from "exceljs";

/** What exceljs has and its published types leave out. */
declare module "exceljs" {
  interface Worksheet {
    /** A validation for a whole range at once; set cell by cell, exceljs writes overlapping ranges. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}
