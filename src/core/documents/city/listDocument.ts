import type { CellRef } from "../../cells/cellRef";
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
}

/** A list in the standard layout: title, hint and headers in rows 1 to 3, records from row 4. */
export function listDocument({ name, title, hint, columns, rows, rowHeight }: ListDocument): SheetDocument {
  const widths = columns.map(({ width }) => width);
  // A title across a hundred columns would be out of sight.
  const span = Math.min(columns.length, 8);
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
      pageNumbers: "ofTotal",
    },
    frozenRows: 3,
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
    cells: cells.map(({ style = "cell", ...cell }, index) => ({ ...cell, column: index + 1, style })),
    height,
  };
}
