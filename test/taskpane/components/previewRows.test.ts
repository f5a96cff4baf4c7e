import type { DocumentCell } from "../../../src/core/documents/sheetDocument";
import { previewRows } from "../../../src/taskpane/components/DocumentPreview/previewRows";

function cell(column: number, value: string, spans: Pick<DocumentCell, "columnSpan" | "rowSpan"> = {}): DocumentCell {
  return { column, value, style: "cell", ...spans };
}

/** Each row as `value` or `-` where nothing stands, with `×n` for its columns. */
function texts(columns: number, rows: readonly (readonly DocumentCell[])[]): string[][] {
  const document = { columns: Array.from({ length: columns }, () => 10), rows: rows.map((cells) => ({ cells })) };
  return previewRows(document).map((row) =>
    row.map(({ cell: own, columnSpan }) => `${own?.value ?? "-"}${columnSpan > 1 ? `×${columnSpan}` : ""}`),
  );
}

test("gaps are filled, so that every cell stands in its column", () => {
  expect(texts(4, [[cell(3, "c"), cell(1, "a")], []])).toEqual([
    ["a", "-", "c", "-"],
    ["-", "-", "-", "-"],
  ]);
});

test("cells that span columns and rows keep their neighbours in place", () => {
  const star = cell(2, "★", { rowSpan: 2, columnSpan: 2 });
  expect(texts(4, [[cell(1, "a"), star, cell(4, "b")], [cell(1, "c")], [cell(1, "whole", { columnSpan: 4 })]])).toEqual(
    [["a", "★×2", "b"], ["c", "-"], ["whole×4"]],
  );
});
