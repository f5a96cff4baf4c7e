import type { StyleName } from "../styles";
import type { Flow, FlowCell } from "./formPages";

/** A box over the whole page that is named at its left. */
export function sideBox(
  columns: readonly number[],
  label: string,
  text: string,
  { style = "formText", least = 60 }: { readonly style?: StyleName; readonly least?: number } = {},
): Flow {
  return {
    cells: [
      { column: 1, columnSpan: 1, text: label, style: "formLabel", isLabel: true },
      { column: 2, columnSpan: columns.length - 1, text, style },
    ],
    least,
    stretches: true,
  };
}

/** A box over the whole page under its name. */
export function pageBox(columns: readonly number[], text: string): Flow {
  return {
    cells: [{ column: 1, columnSpan: columns.length, text, style: "formLongText" }],
    least: 200,
    stretches: true,
  };
}

/** Cells beside each other: text, span and style of each. */
export function boxRow(
  cells: readonly (readonly [text: string, span: number, style: StyleName])[],
  layout: Partial<Omit<Flow, "cells">> = {},
): Flow {
  let column = 1;
  const placed = cells.map(([text, columnSpan, style]): FlowCell => {
    const cell = { column, columnSpan, text, style, ...(style === "formLabel" && { isLabel: true as const }) };
    column += columnSpan;
    return cell;
  });
  return { least: 36, ...layout, cells: placed };
}
