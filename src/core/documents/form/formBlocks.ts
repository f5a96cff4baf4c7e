import type { FormBlock, FormCell } from "../../notice/schema/form";
import type { Member, Nomination, Records } from "../../workbook/records";
import { isShownIn, type MemberTable, teamsOf } from "../../workbook/teams";
import type { DocumentRow } from "../sheetDocument";
import type { StyleName } from "../styles";
import { type TableCell, tableRow } from "../tableRow";
import { boxRow, pageBox, sideBox } from "./boxes";
import type { Block } from "./formPages";
import { filledIn, nameInBox } from "./formText";

/** What the boxes of a page are filled from. */
export interface FormContext {
  readonly nomination: Nomination;
  readonly records: Records;
  /** The widths of the page's columns, in characters. */
  readonly columns: readonly number[];
}

/** Points: a photo of 35 by 49 mm. */
const photoHeight = 139;
const usualHead = 30;

/** Draws one block of a form, as the notice describes it. */
export function formBlocks(block: FormBlock, context: FormContext): Block[] {
  const { nomination, columns } = context;
  switch (block.block) {
    case "rows":
      return [{ rows: gridRows(block, context) }];
    case "row":
      return [boxRow(placed(block.cells, context).map(({ value, span, style }) => [value, span, style]))];
    case "head":
      return [{ rows: [heading(block.text, columns, block.least)] }];
    case "side": {
      const text = filledIn(block.show, nomination);
      return [
        sideBox(columns, block.label, text === block.blankAs ? "" : text, {
          ...(block.long && { style: "formLongText" }),
          ...(block.least !== undefined && { least: block.least }),
        }),
      ];
    }
    case "whole":
      return [pageBox(columns, filledIn(block.show, nomination))];
    case "members":
      return memberTable(block, context);
  }
}

function heading(value: string, columns: readonly number[], least = usualHead): DocumentRow {
  return tableRow(columns, [{ value, style: "formHead", span: columns.length }], { least });
}

/** Rows of boxes, with one for the photo at their right, in the last column, where there is one. */
function gridRows(
  { rows, photo, least, from }: Extract<FormBlock, { block: "rows" }>,
  context: FormContext,
): DocumentRow[] {
  const { columns } = context;
  return rows.map((cells, index) => {
    const drawn = placed(cells, context, from?.[index]).map(({ value, span, style, rowSpan }): TableCell => {
      return { value, style, span, ...(rowSpan !== undefined && { rowSpan }) };
    });
    const box: TableCell = { value: "照片", style: "formPhoto", rowSpan: rows.length };
    return tableRow(columns, photo !== undefined && index === 0 ? [...drawn, box] : drawn, {
      ...(from?.[index] !== undefined && { from: from[index] }),
      least: least ?? Math.ceil(photoHeight / rows.length),
    });
  });
}

interface Placed {
  readonly value: string;
  readonly span: number;
  readonly style: StyleName;
  readonly rowSpan?: number;
}

/** The cells of a row with what they show, each beginning where the one before it ends. */
function placed(cells: readonly FormCell[], { nomination, columns }: FormContext, from = 1): Placed[] {
  let column = from;
  return cells.map((cell) => {
    const { span = 1, rows } = cell;
    const width = columns[column - 1] ?? 0;
    column += span;
    return { ...shownIn(cell, nomination, width), span, ...(rows !== undefined && { rowSpan: rows }) };
  });
}

function shownIn(
  { label, show, name, long }: FormCell,
  record: Pick<Nomination | Member, "fields"> | undefined,
  width: number,
): { readonly value: string; readonly style: StyleName } {
  if (show === undefined) return { value: label ?? "", style: "formLabel" };
  const text = record ? filledIn(show, record) : "";
  return name ? nameInBox(text, width) : { value: text, style: long ? "formText" : "formValue" };
}

/** The head is set again on every further page; rows beyond the members are spare. */
function memberTable(
  { head, headLeast, of, fewest, least, columns: cells }: MemberTable,
  { nomination, records, columns }: FormContext,
): Block[] {
  const rows = teamsOf(records).find(({ team }) => team === nomination)?.rows ?? [];
  const members = rows.filter(isShownIn({ of }));
  const labels = cells.map(({ label = "", span = 1 }): TableCell => ({ value: label, style: "formLabel", span }));
  return [
    {
      repeats: true,
      rows: [heading(head, columns, headLeast), tableRow(columns, labels, { least: usualHead })],
    },
    ...Array.from({ length: Math.max(fewest, members.length) }, (_, index) => {
      const member = members[index];
      const row = placedMember(cells, member, columns);
      const layout = { stretches: true, isSpare: member === undefined, ...(least !== undefined && { least }) };
      return boxRow(row, layout);
    }),
  ];
}

function placedMember(cells: readonly FormCell[], member: Member | undefined, columns: readonly number[]) {
  let column = 1;
  return cells.map((cell) => {
    const { span = 1 } = cell;
    const { value, style } = shownIn(cell, member, columns[column - 1] ?? 0);
    column += span;
    return [value, span, style] as const;
  });
}
