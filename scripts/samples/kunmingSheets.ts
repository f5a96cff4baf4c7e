import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { SheetSpec } from "../../src/core/workbook/schema";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";

/** The sheets of Kunming 2020 as samples and tests name them, and the keys that the product has for them. */
export const kunmingKeys = {
  unitInfo: "unitInfo",
  screening: "screening",
  goldWorkers: "gold",
  pairs: "pair",
  stations: "station",
  studios: "studio",
  members: "members",
  projects: "projects",
  honours: "honours",
  quotaTable: "quotaTable",
  priorHonours: "priorHonours",
} as const;
export type KunmingSheet = keyof typeof kunmingKeys;
export const kunmingSheetNames = Object.keys(kunmingKeys) as readonly KunmingSheet[];

const { spec } = standardWorkbook(kunming2020);

export const kunmingSheets: Readonly<Record<KunmingSheet, SheetSpec>> = {
  unitInfo: spec("unitInfo"),
  screening: spec("screening"),
  goldWorkers: spec("gold"),
  pairs: spec("pair"),
  stations: spec("station"),
  studios: spec("studio"),
  members: spec("members"),
  projects: spec("projects"),
  honours: spec("honours"),
  quotaTable: spec("quotaTable"),
  priorHonours: spec("priorHonours"),
};
