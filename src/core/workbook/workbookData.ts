import type { Area } from "../cells/cellRef";
import type { Cell } from "../cells/cellValue";

/** A workbook as a host reads it: plain data, nothing of it changed or interpreted. */
export interface WorkbookData {
  /** True when dates count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  /** Bytes of the file that it was read from; left out by a program that has the workbook open, and so can hold it. */
  readonly fileBytes?: number;
  /** In tab order. */
  readonly sheets: readonly SheetData[];
  /** Where cells are merged is not known, at least of one sheet: to ask would cost the user something. */
  readonly mergesUnread?: boolean;
  /** Sheets that this product made and of which it cannot be told any more which they are. */
  readonly lostSheets?: readonly GeneratedKind[];
}

export interface SheetData {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Ascending; only rows in which some cell holds a value. */
  readonly rows: readonly RowData[];
  /** Columns the clerk has hidden, as spans. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merges: readonly Area[];
  /** The tag of a sheet that this product made, e.g. `letter:gold`; null on the clerk's own sheets. */
  readonly generated: GeneratedTag | null;
  /** What the program that has the workbook open could not give of the sheet; left out where it gave everything. */
  readonly unread?: UnreadParts;
}

interface UnreadParts {
  /** Conditional formats; some may be marks. */
  readonly marks: number;
  readonly cells: boolean;
}

export interface RowData {
  /** Counted from 1. */
  readonly row: number;
  readonly hidden: boolean;
  /** By column number; index 0 is unused, blank cells are `undefined`. */
  readonly cells: readonly (Cell | undefined)[];
}

/** What kind of sheet was generated, and a fingerprint of its texts as drawn, to tell whether it was edited by hand. */
export interface GeneratedTag {
  readonly kind: GeneratedKind;
  readonly fingerprint: string;
  /** Its texts are whole, but it was not drawn to the end: it is to be drawn again even where no text differs. */
  readonly unfinished?: true;
}

/** Sheets of the city's workbook: they hold what came in, and the city's own words. */
const cityKinds = [
  "city-register",
  "city-quotas",
  "city-issues",
  "city-unit-info",
  "city-screening",
  "city-members",
  "city-projects",
  "city-honours",
  "city-prior",
  "city-results",
  "city-result-notice",
  "city-next-prior",
  "city-notice",
] as const;

/** Documents made of the records of the same workbook: one of it, and one of each award. */
const documentKinds = ["check-report", "summary"] as const;
const awardDocumentKinds = ["letter"] as const;

export type DocumentKind = (typeof documentKinds)[number];

const fixedKinds = [...documentKinds, ...cityKinds] as const;
/** These name their award by its id: a document of it, and its nominations in the city's workbook. */
const awardKinds = [...awardDocumentKinds, "city"] as const;

export type GeneratedKind = (typeof fixedKinds)[number] | `${(typeof awardKinds)[number]}:${string}`;

/** Sheets that are made of the records of the same workbook, and can be made again at any time. */
export function isMadeAgain(kind: GeneratedKind): boolean {
  return documentKinds.some((each) => kind === each) || awardDocumentKinds.some((each) => kind.startsWith(`${each}:`));
}

const kindOfAward = new RegExp(`^(${awardKinds.join("|")})[-:]([a-z][A-Za-z0-9]*)$`);

/** The kind that a sheet's tag names; null for none. Earlier versions wrote `letter-gold`, `city-gold`. */
export function generatedKindOf(name: string): GeneratedKind | null {
  const fixed = fixedKinds.find((kind) => kind === name);
  if (fixed) return fixed;
  const [, sheet, award] = kindOfAward.exec(name) ?? [];
  const ofAward = awardKinds.find((kind) => kind === sheet);
  return ofAward && award !== undefined ? `${ofAward}:${award}` : null;
}
