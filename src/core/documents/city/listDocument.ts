import type { CellRef } from "../../cells/cellRef";
import type { Added } from "../../workbook/city/added";
import type { DocumentRow, SheetDocument } from "../sheetDocument";
import type { StyleName } from "../styles";
import { tableRow } from "../tableRow";

export interface ListCell {
  readonly value: string | number | null;
  readonly style?: StyleName;
  readonly link?: CellRef;
}

export interface ListDocument {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly ListCell[])[];
  /** In points; as tall as the texts need without it. Long lists do without fitting. */
  readonly rowHeight?: number;
  /** Columns that name the row, from the first: they stay in sight, and stand on every page of a wide list. */
  readonly repeatColumns?: number;
  /** How many columns title and hint stand across; without it as many as are in sight. */
  readonly titleSpan?: number;
}

/** Characters that are in sight, and stay legible, beside each other: on a screen, and on a landscape page. */
const legible = 200;

/** The columns that the city has added to a list. */
export function addedColumns({ columns }: Added): ListDocument["columns"] {
  return columns.map((header) => ({ header, width: 20 }));
}

/** A list in the standard layout: title, hint and headers in rows 1 to 3, records from row 4. */
export function listDocument({
  name,
  title,
  hint,
  columns,
  rows,
  rowHeight,
  repeatColumns = 0,
  titleSpan,
}: ListDocument): SheetDocument {
  const widths = columns.map(({ width }) => width);
  const total = sum(widths);
  const repeated = sum(widths.slice(0, repeatColumns));
  const isWide = total > legible * 1.2;
  // A title across a hundred columns would be out of sight.
  const inSight = isWide ? widths.findIndex((_, index) => sum(widths.slice(0, index + 1)) > legible) : widths.length;
  const span = titleSpan ?? inSight;
  const whole = (value: string, style: StyleName, least: number) =>
    tableRow(widths, [{ value, style, span }], { least });
  const head = tableRow(
    widths,
    columns.map(({ header }) => ({ value: header, style: "headCell" as const })),
    { least: 30 },
  );
  return {
    name,
    columns: widths,
    rows: [
      whole(title, "title", 33),
      whole(hint, "note", 18),
      head,
      ...rows.map((cells) => (rowHeight === undefined ? fittedRow(widths, cells) : plainRow(cells, rowHeight))),
    ],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 13, right: 13 },
      repeatRows: { from: 3, to: 3 },
      ...(isWide && { pagesWide: Math.ceil((total - repeated) / (legible - repeated)), repeatColumns }),
      pageNumbers: "ofTotal",
    },
    frozenRows: 3,
    ...(repeatColumns > 0 && { frozenColumns: repeatColumns }),
  };
}

function fittedRow(widths: readonly number[], cells: readonly ListCell[]): DocumentRow {
  return tableRow(
    widths,
    cells.map(({ style = "cell", ...cell }) => ({ ...cell, style })),
  );
}

function plainRow(cells: readonly ListCell[], height: number): DocumentRow {
  return {
    cells: cells.map(({ value, style = "cell", link }, index) => {
      return { column: index + 1, value, style, ...(link && { link }) };
    }),
    height,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
