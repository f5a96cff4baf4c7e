import type { SheetKey } from "../../../core/workbook/standardWorkbook/standardWorkbook";

/** How a list sheet is laid out. */
export interface SheetPlan {
  /** Rows of its table, those filled in beforehand included. Few, since each is read at every check; the table grows. */
  readonly rows: number;
  /** Rows with choices and input messages, whether the table has grown to them or not; `rows` without it. */
  readonly helpedRows?: number;
  /** Columns kept in sight when the sheet scrolls sideways: those by which a clerk knows the row. */
  readonly frozenColumns: number;
  /** Filled by the city office; the clerk only reads it. */
  readonly readOnly?: true;
}

export type ListSheetKey = Exclude<SheetKey, "unitInfo">;

/** More than any unit fills; not whole columns, which take exceljs minutes. */
const manyRows = 200;

export const sheetPlans: Readonly<Record<ListSheetKey, SheetPlan>> = {
  screening: { rows: 4, frozenColumns: 1 },
  goldWorkers: { rows: 10, helpedRows: manyRows, frozenColumns: 3 },
  pairs: { rows: 6, helpedRows: manyRows, frozenColumns: 3 },
  stations: { rows: 4, helpedRows: manyRows, frozenColumns: 3 },
  studios: { rows: 4, helpedRows: manyRows, frozenColumns: 3 },
  members: { rows: 24, helpedRows: manyRows, frozenColumns: 3 },
  projects: { rows: 20, helpedRows: manyRows, frozenColumns: 3 },
  honours: { rows: 20, helpedRows: manyRows, frozenColumns: 3 },
  quotaTable: { rows: 1, frozenColumns: 1, readOnly: true },
  priorHonours: { rows: 5, helpedRows: manyRows, frozenColumns: 1 },
};
