import type { FixedSheet } from "../../notice/notice";
import type { SheetCatalogue } from "../kinds/catalogue";
import { honours } from "./honours";
import { members } from "./members";
import { priorHonours } from "./priorHonours";
import { projects } from "./projects";
import { quotaTable } from "./quotaTable";
import { screening } from "./screening";
import { unitInfo } from "./unitInfo";

/** The sheets beside those of the awards: what they may hold, whatever the notice. */
export const fixedSheets = {
  unitInfo,
  screening,
  members,
  projects,
  honours,
  quotaTable,
  priorHonours,
} as const satisfies Record<FixedSheet, SheetCatalogue>;
export type FixedCatalogues = typeof fixedSheets;
export type { FixedSheet } from "../../notice/notice";

/** In tab order: these stand before the sheets of the awards, those behind them. */
export const leadingSheets = ["unitInfo", "screening"] as const satisfies readonly FixedSheet[];
export const trailingSheets = [
  "members",
  "projects",
  "honours",
  "quotaTable",
  "priorHonours",
] as const satisfies readonly FixedSheet[];

/** The city makes these; the unit fills none of them. */
export const referenceSheets: readonly string[] = ["quotaTable", "priorHonours"] satisfies FixedSheet[];

/** Sheets of rows that belong to a nomination of a team. */
export const childSheets = ["members", "projects", "honours"] as const satisfies readonly FixedSheet[];
export type ChildSheet = (typeof childSheets)[number];
