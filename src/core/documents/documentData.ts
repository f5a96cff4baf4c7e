import type { Cell } from "../cells/cellValue";
import type { GeneratedKind, RowData, SheetData } from "../workbook/workbookData";
import { heldText } from "./excelLimits";
import { documentFingerprint } from "./fingerprint";
import type { SheetDocument } from "./sheetDocument";

/** A document as a host would read it back once it is drawn. */
export function documentData(document: SheetDocument, kind: GeneratedKind): SheetData {
  const rows = document.rows.map(({ cells }, index): RowData => {
    const byColumn: (Cell | undefined)[] = [undefined];
    for (const { column, value, link } of cells) {
      if (value === null || value === "") continue;
      // Without holes, which would make it slow.
      while (byColumn.length < column) byColumn.push(undefined);
      byColumn[column] =
        typeof value === "number" && !link
          ? { kind: "number", number: value, format: "General" }
          : { kind: "text", text: heldText(String(value)) };
    }
    return { row: index + 1, hidden: false, cells: byColumn };
  });
  return {
    name: document.name,
    visibility: document.isHidden ? "veryHidden" : "visible",
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    hiddenColumns: [],
    merges: [],
    generated: { kind, fingerprint: documentFingerprint(document) },
  };
}
