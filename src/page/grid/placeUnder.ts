/** What an element of the grid stands for. */
export type GridPlace =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number; readonly column: null }
  | { readonly kind: "column"; readonly row: null; readonly column: number }
  /** The corner between the headings. */
  | { readonly kind: "all"; readonly row: null; readonly column: null }
  /** The handle at the lower right of what is selected. */
  | { readonly kind: "fill"; readonly row: null; readonly column: null };

export function placeUnder(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest("[data-fill],[data-row],[data-column],[data-all]") : null;
  if (!(element instanceof HTMLElement)) return null;
  const { row, column, fill } = element.dataset;
  if (fill !== undefined) return { kind: "fill", row: null, column: null };
  if (row !== undefined && column !== undefined) return { kind: "cell", row: Number(row), column: Number(column) };
  if (row !== undefined) return { kind: "row", row: Number(row), column: null };
  if (column !== undefined) return { kind: "column", row: null, column: Number(column) };
  return { kind: "all", row: null, column: null };
}
