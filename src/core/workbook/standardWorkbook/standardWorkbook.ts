import type { SheetSpec } from "../schema";
import { goldWorkers } from "./goldWorkers";
import { honours } from "./honours";
import { members } from "./members";
import { pairs } from "./pairs";
import { priorHonours } from "./priorHonours";
import { projects } from "./projects";
import { quotaTable } from "./quotaTable";
import { screening } from "./screening";
import { stations } from "./stations";
import { studios } from "./studios";
import { unitInfo } from "./unitInfo";

/** The sheets of a nomination workbook that hold records, in tab order. */
export const standardWorkbook = {
  unitInfo,
  screening,
  goldWorkers,
  pairs,
  stations,
  studios,
  members,
  projects,
  honours,
  quotaTable,
  priorHonours,
} as const satisfies Record<string, SheetSpec>;

export type StandardWorkbook = typeof standardWorkbook;
export type SheetKey = keyof StandardWorkbook;
export const sheetKeys = Object.keys(standardWorkbook) as readonly SheetKey[];
