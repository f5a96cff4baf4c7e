/** What an element of the grid stands for. */
export type GridPlace =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number; readonly column: null }
  | { readonly kind: "column"; readonly row: null; readonly column: number }
  /** The corner between the headings. */
  | { readonly kind: "all"; readonly row: null; readonly column: null }
  /** The handle at the lower right of what is selected. */
  | { readonly kind: "fill"; readonly row: null; readonly column: null }
  /** The edge of a column's heading, by which it is made wider. */
  | { readonly kind: "width"; readonly row: null; readonly column: number }
  /** The arrow of a heading, by which its column is filtered. */
  | { readonly kind: "filter"; readonly row: null; readonly column: number }
  /** The arrow of a cell that has a list. */
  | { readonly kind: "choose"; readonly row: null; readonly column: null };

const selectors = ["fill", "choose", "width", "filter", "row", "column", "all"]
  .map((name) => `[data-${name}]`)
  .join(",");

export function placeUnder(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest(selectors) : null;
  if (!(element instanceof HTMLElement)) return null;
  const { row, column, fill, choose, width, filter } = element.dataset;
  if (width !== undefined) return { kind: "width", row: null, column: Number(width) };
  if (filter !== undefined) return { kind: "filter", row: null, column: Number(filter) };
  if (fill !== undefined) return { kind: "fill", row: null, column: null };
  if (choose !== undefined) return { kind: "choose", row: null, column: null };
  if (row !== undefined && column !== undefined) return { kind: "cell", row: Number(row), column: Number(column) };
  if (row !== undefined) return { kind: "row", row: Number(row), column: null };
  if (column !== undefined) return { kind: "column", row: null, column: Number(column) };
  return { kind: "all", row: null, column: null };
}
