import type { DocumentRow, DropDown, SheetDocument } from "../documents/sheetDocument";
import { tableRow } from "../documents/tableRow";
import type { Codec } from "./codec";

/** A sheet of the notice's workbook before it is laid out. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly ShapeRow[];
  /** Blank rows to write further entries in. */
  readonly spare: number;
}

interface GridColumn {
  readonly label: string;
  /** Characters. */
  readonly width: number;
  readonly cell?: Codec;
  readonly hint?: string;
}

export interface ShapeRow {
  readonly values: readonly (string | number | null)[];
  /** The name of a group, over the whole width. */
  readonly section?: true;
  /** How this row's values stand, where it is not the column that says so. */
  readonly cell?: Codec;
  /** The first of those values, counted from 1. */
  readonly from?: number;
}

export const headerRow = 3;

/** What Excel takes in one cell; a longer text cannot be written without loss. */
export const longestCell = 32_767;

/** Title, what to do, headers, then the rows. */
export function gridDocument(name: string, hint: string, { columns, rows, spare }: Grid): SheetDocument {
  const widths = columns.map(({ width }) => width);
  const whole = { span: columns.length };
  const bodyOf = ({ values, section, cell }: ShapeRow): DocumentRow =>
    section
      ? tableRow(widths, [{ value: values[0] ?? null, style: "section", ...whole }], { least: 27 })
      : tableRow(
          widths,
          columns.map((column, index) => {
            const value = values[index] ?? null;
            const isShort = typeof value === "number" || column.cell?.choices !== undefined;
            return { value, style: isShort && !cell && index > 0 ? "centredCell" : "cell" };
          }),
          { least: 21 },
        );
  const blank: ShapeRow = { values: [] };
  const body = [...rows, ...Array.from({ length: spare }, () => blank)];
  return {
    name,
    columns: widths,
    rows: [
      tableRow(widths, [{ value: `${name}`, style: "section", ...whole }], { least: 30 }),
      tableRow(widths, [{ value: hint, style: "note", ...whole }], { least: 21 }),
      tableRow(
        widths,
        columns.map(({ label }) => ({ value: label, style: "headCell" as const })),
        { least: 24 },
      ),
      ...body.map(bodyOf),
    ],
    frozenRows: headerRow,
    choices: [...columnChoices(columns, headerRow + 1, headerRow + body.length), ...rowChoices(rows, columns.length)],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 13, right: 13 },
      repeatRows: { from: headerRow, to: headerRow },
      pageNumbers: "ofTotal",
    },
  };
}

function columnChoices(columns: readonly GridColumn[], top: number, bottom: number): DropDown[] {
  return columns.flatMap(({ label, cell, hint }, index) =>
    choicesIn(cell, { top, bottom: Math.max(top, bottom), left: index + 1, right: index + 1 }, label, hint),
  );
}

function rowChoices(rows: readonly ShapeRow[], right: number): DropDown[] {
  return rows.flatMap(({ values, cell, from = 1 }, index) => {
    const row = headerRow + 1 + index;
    return choicesIn(cell, { top: row, bottom: row, left: from, right }, String(values[0]), undefined);
  });
}

function choicesIn(
  cell: Codec | undefined,
  area: DropDown["area"],
  label: string,
  hint: string | undefined,
): DropDown[] {
  const values = cell?.choices;
  if (!values || values.join(",").length > 255 || values.some((value) => value.includes(","))) return [];
  return [{ area, values, title: label.slice(0, 32), hint: hint ?? `请选择：${values.join("、")}`.slice(0, 200) }];
}
