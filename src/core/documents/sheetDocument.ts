import type { Area, CellRef } from "../cells/cellRef";
import type { StyleName } from "./styles";

/**
 * A sheet described, not drawn: letters, summary, report and forms are values of this type, and every host draws
 * them alike. Rows follow each other from row 1 without gaps.
 */
export interface SheetDocument {
  /** The sheet's name in the workbook. */
  readonly name: string;
  /** One width a column, in characters of the default font. */
  readonly columns: readonly number[];
  readonly rows: readonly DocumentRow[];
  readonly page: PageSetup;
  /** Rows kept in sight when the sheet scrolls, counted from the top. */
  readonly frozenRows?: number;
  /** Columns kept in sight when it scrolls to the right, counted from the left: what names a row. */
  readonly frozenColumns?: number;
  /** Drawn by a host that is given the files; until then the box shows its own text. */
  readonly pictures?: readonly DocumentPicture[];
  /** In-cell bars: each area's numbers drawn as bars from 0 to `max`. */
  readonly bars?: readonly { readonly row: number; readonly column: number; readonly max: number }[];
  readonly charts?: readonly Chart[];
  readonly choices?: readonly DropDown[];
  /** For programs alone: the sheet cannot be shown from Excel's menus. */
  readonly isHidden?: true;
}

/** A drop-down in each cell of an area. What else is typed is asked about, never refused: what is wrong, checking says. */
export interface DropDown {
  readonly area: Area;
  /** At most 255 characters in all, and no comma in any. */
  readonly values: readonly string[];
  /** Names what is chosen: 32 characters at most. */
  readonly title: string;
  /** Shown while a cell is selected, and where something else was typed. */
  readonly hint: string;
}

/** Columns drawn from cells of the same sheet, each with its number above it. */
export interface Chart {
  readonly title: string;
  /** The cells that name the columns, below each other; each series has a number beside each of them. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** RRGGBB */
  readonly colour: string;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** Points; without it the host's default height. Wrapped text needs it, since hosts do not fit merged cells. */
  readonly height?: number;
  /** Says again what stands above, as a page begins here; where pages end otherwise, nothing is lost with it. */
  readonly repeats?: true;
}

export interface DocumentCell {
  /** Counted from 1. */
  readonly column: number;
  /** Text is always drawn as text, whatever it begins with. */
  readonly value: string | number | null;
  readonly style: StyleName;
  /** How many columns and rows the cell spans; 1 without it. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** A link to a cell of the same workbook. */
  readonly link?: CellRef;
}

/** A picture by its file's name, and the box that it fills without being distorted; counted from 1. */
export interface DocumentPicture {
  /** Null: there is a box, but no file is named. */
  readonly file: string | null;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A4, and one page wide unless it says otherwise. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated at the head of every page, e.g. a table head: first and last, counted from 1. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Pages beside each other, for a table that would not be legible on one; printed row of pages by row of pages. */
  readonly pagesWide?: number;
  /** Columns repeated on each of them, from the first. */
  readonly repeatColumns?: number;
  /** Page numbers: `dashes` is the — 1 — of official papers, `ofTotal` 第1页 共3页. */
  readonly pageNumbers?: "dashes" | "ofTotal";
  /** Rows before which a new page begins, counted from 1. */
  readonly breaksBefore?: readonly number[];
  /** Columns before which one begins; then the sheet is printed at `percent` of its size, and not made to fit. */
  readonly columnPages?: { readonly before: readonly number[]; readonly percent: number };
}
