import type { SheetData } from "../../core/workbook/workbookData";
import type { SheetTag } from "../generatedTag";
import type { JournalState } from "../journalTag";

/** What was seen of the workbook when it was last looked at, so that a write need not look first. */
export interface KnownWorkbook {
  readonly date1904: boolean;
  /** In tab order. */
  readonly sheets: readonly KnownSheet[];
  /** Sheets may neither be added nor removed nor renamed. */
  readonly structureLocked: boolean;
}

export interface KnownSheet {
  /** Excel's, which stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly protection: Protection;
  readonly tag: SheetTag | null;
  /** Set on a sheet that is none of the workbook's but what a write of ours is at, or was when it was broken off. */
  readonly journal: JournalState | null;
  readonly marks: readonly KnownMark[];
  /** Conditional formats that could not be read; some may be marks. */
  readonly unreadMarks: number;
  /** Null where cells were not asked for, or something was written since. */
  readonly cells: SheetCells | null;
  readonly oddities: Oddities;
}

export interface SheetCells extends Pick<SheetData, "rows" | "hiddenColumns"> {
  /** There is more on the sheet, beyond what is asked for at once. */
  readonly isCut: boolean;
}

/** What is asked of a sheet, each of which Excel may be unable to give. */
export const sheetParts = ["protection", "tag", "marks", "cells"] as const;
export type AskedPart = (typeof sheetParts)[number];

/** What Excel could not give of a sheet, with the code of its refusal; `UnsupportedSheet` of a chart sheet. */
export type Oddities = Readonly<Partial<Record<AskedPart, string>>>;

/** Whether a sheet is no worksheet and has no cells. */
export function isChartSheet({ oddities }: Pick<KnownSheet, "oddities">): boolean {
  return oddities.cells === "UnsupportedSheet";
}

/** What may not be changed: anything, anything but looks, or nothing. */
export type Protection = "all" | "cells" | "none";

/** A conditional format of ours. */
export interface KnownMark {
  /** Excel's. */
  readonly id: string;
  /** Without its `=`, see `markFormula`. */
  readonly formula: string;
  /** See `plainAddress`; null where Excel was not asked. */
  readonly address: string | null;
}

/** Addresses of one sheet, without its name and in a fixed order, to be compared: `C4,E9:E12`. */
export function plainAddress(address: string): string {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!|[^,'!]+!/g, "").replaceAll("$", "");
  return withoutSheets
    .split(",")
    .map((area) => area.trim())
    .sort()
    .join(",");
}
