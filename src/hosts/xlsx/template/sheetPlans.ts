import type { SheetKey } from "../../../core/workbook/standardWorkbook/standardWorkbook";

/** How a list sheet is laid out. */
export interface SheetPlan {
  /** Rows of its table, those filled in beforehand included; more can be added at its foot. */
  readonly rows: number;
  /** Columns kept in sight when the sheet scrolls sideways: those by which a clerk knows the row. */
  readonly frozenColumns: number;
  /** Filled by the city office; the clerk only reads it. */
  readonly readOnly?: true;
}

export type ListSheetKey = Exclude<SheetKey, "unitInfo">;

export const sheetPlans: Readonly<Record<ListSheetKey, SheetPlan>> = {
  screening: { rows: 4, frozenColumns: 1 },
  goldWorkers: { rows: 20, frozenColumns: 3 },
  pairs: { rows: 10, frozenColumns: 3 },
  stations: { rows: 6, frozenColumns: 3 },
  studios: { rows: 6, frozenColumns: 3 },
  members: { rows: 60, frozenColumns: 3 },
  projects: { rows: 40, frozenColumns: 3 },
  honours: { rows: 40, frozenColumns: 3 },
  quotaTable: { rows: 1, frozenColumns: 1, readOnly: true },
  priorHonours: { rows: 20, frozenColumns: 1 },
};
