import type { Area } from "../../../src/core/cells/cellRef";

/** A workbook in memory, as the Excel for tests holds it. */
export interface WorkbookModel {
  date1904: boolean;
  /** Whether sheets may neither be added nor removed nor renamed. */
  structureProtected: boolean;
  sheets: SheetModel[];
  activeSheet: string;
  /** `金牌工人!C4` */
  selection: string;
  /** How often a call has cost the user the undo history. */
  undoLosses: number;
  /** For ids that are never given twice. */
  lastId: number;
  /** What has happened and was not told yet. */
  readonly events: RaisedEvent[];
  /** Files that were opened as new workbooks, as base64. */
  readonly opened: string[];
  /** Whether the office's policy (`Extension hardening`) keeps add-ins from opening workbooks. */
  forbidsNewWorkbooks: boolean;
  /** How Excel declines to give more than five million cells: it differs by build (OfficeDev/office-js #4783, #6781). */
  tooManyCells: "null" | "RangeExceedsLimit";
}

export type EventName =
  | "DataChanged"
  | "Added"
  | "SelectionChanged"
  | "Deleted"
  | "FormatChanged"
  | "RowSorted"
  | "ColumnSorted";

interface RaisedEvent {
  readonly event: EventName;
  readonly args: { readonly triggerSource?: string };
}

export interface SheetModel {
  readonly id: string;
  name: string;
  /** A sheet that is one chart has no cells, and nothing else that a worksheet has. */
  isChart: boolean;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protection: { protected: boolean; allowFormatCells: boolean };
  /** Whether a filter hides rows. */
  isFiltered: boolean;
  /** `4:3` for row 4, column 3. */
  readonly cells: Map<string, CellModel>;
  /** Looks by cell, as `font.bold`; a cell without any is not there. */
  readonly formats: Map<string, Record<string, unknown>>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  merges: Area[];
  /** First priority first. */
  conditionalFormats: ConditionalFormatModel[];
  /** What may be typed where: each area has one. */
  validations: { readonly area: Area; readonly settings: Record<string, unknown> }[];
  names: NameModel[];
  /** Notes by cell, as `C4`: the published office.js cannot reach them, so they may only stay as they are. */
  readonly notes: Map<string, string>;
  readonly links: Map<string, unknown>;
  charts: ChartModel[];
  /** Anything that is set up once for a sheet: page, panes, grid lines, breaks. */
  readonly settings: Record<string, unknown>;
}

/** What a cell holds; an error's value is its code. */
export interface CellModel {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly format: string;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  readonly rule: Record<string, unknown>;
  readonly look: Record<string, Record<string, unknown>>;
  /** The error with which Excel answers whatever is asked of it, as after a deletion was undone (OfficeDev/office-js #6396). */
  broken?: "ItemNotFound" | "GeneralException";
}

export interface ChartModel {
  readonly id: string;
  readonly type: string;
  /** First and last cell of those it covers. */
  place: readonly [string, string] | null;
  readonly settings: Record<string, Record<string, unknown>>;
  readonly series: SeriesModel[];
}

export interface SeriesModel {
  values: Area | null;
  categories: Area | null;
  readonly settings: Record<string, unknown>;
}

export interface NameModel {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    isChart: false,
    visibility: "Visible",
    protection: { protected: false, allowFormatCells: false },
    isFiltered: false,
    cells: new Map(),
    formats: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    notes: new Map(),
    links: new Map(),
    charts: [],
    settings: {},
  };
}

export function nextId(workbook: WorkbookModel): string {
  workbook.lastId++;
  return `{${String(workbook.lastId).padStart(8, "0")}}`;
}

/** Notes an event, which is told later. */
export function raise(workbook: WorkbookModel, event: EventName, args: object): void {
  workbook.events.push({ event, args });
}

/** As `raise`, of what an add-in has done to cells. */
export function raiseOwn(
  workbook: WorkbookModel,
  event: "DataChanged" | "FormatChanged",
  sheet: SheetModel,
  address: string,
): void {
  const args = { address, source: "Local", worksheetId: sheet.id };
  // Only a change of data tells who has made it.
  const ofData = { ...args, changeType: "RangeEdited", triggerSource: "ThisLocalAddin" };
  raise(workbook, event, event === "DataChanged" ? ofData : args);
}
