import { kinds } from "../../../core/workbook/kinds/kinds";
import type { FixedSheet } from "../../../core/workbook/standardWorkbook/fixedSheets";
import type { SheetKey, StandardWorkbook } from "../../../core/workbook/standardWorkbook/standardWorkbook";

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

/** More than any unit fills; not whole columns, which take exceljs minutes. */
const manyRows = 200;

const fixedPlans: Readonly<Record<Exclude<FixedSheet, "unitInfo" | "screening">, SheetPlan>> = {
  members: { rows: 24, helpedRows: manyRows, frozenColumns: 3 },
  projects: { rows: 20, helpedRows: manyRows, frozenColumns: 3 },
  honours: { rows: 20, helpedRows: manyRows, frozenColumns: 3 },
  quotaTable: { rows: 1, frozenColumns: 1, readOnly: true },
  priorHonours: { rows: 5, helpedRows: manyRows, frozenColumns: 1 },
};

/** How the sheet of a key is laid out; 单位信息 is no list. */
export function sheetPlan(key: SheetKey, { notice }: StandardWorkbook): SheetPlan {
  const award = notice.awards.find(({ id }) => id === key);
  if (award) return { rows: kinds[award.kind].rows, helpedRows: manyRows, frozenColumns: 3 };
  if (key === "screening") return { rows: notice.awards.length, frozenColumns: 1 };
  return fixedPlans[key as keyof typeof fixedPlans];
}
