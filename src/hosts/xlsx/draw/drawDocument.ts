import type { Color, DataBarRuleType, Workbook, Worksheet } from "exceljs";
import { cellAddress } from "../../../core/cells/cellRef";
import type { DocumentCell, SheetDocument } from "../../../core/documents/sheetDocument";
import { styles } from "../../../core/documents/styles";
import { quoteSheetName } from "../../sheetNames";
import { drawStyle } from "./cellStyle";
import { drawPage } from "./page";

/** Draws a document as a new sheet of the workbook, behind its last. */
export function drawDocument(workbook: Workbook, document: SheetDocument): Worksheet {
  const { frozenRows = 0 } = document;
  const sheet = workbook.addWorksheet(document.name, {
    views: [{ state: frozenRows > 0 ? "frozen" : "normal", ySplit: frozenRows, showGridLines: false }],
  });
  sheet.columns = document.columns.map((width) => ({ width }));
  document.rows.forEach(({ cells, height }, index) => {
    if (height !== undefined) sheet.getRow(index + 1).height = height;
    for (const cell of cells) drawCell(sheet, index + 1, cell);
  });
  drawBars(sheet, document);
  drawPage(sheet, document);
  return sheet;
}

function drawCell(sheet: Worksheet, row: number, cell: DocumentCell): void {
  const { column, value, link, columnSpan = 1, rowSpan = 1 } = cell;
  const drawn = sheet.getCell(row, column);
  drawn.style = drawStyle(styles[cell.style]);
  const target = link && `#${quoteSheetName(link.sheet)}!${cellAddress(link)}`;
  drawn.value = target && value !== null ? { text: String(value), hyperlink: target } : value;
  if (columnSpan > 1 || rowSpan > 1) sheet.mergeCells(row, column, row + rowSpan - 1, column + columnSpan - 1);
}

function drawBars(sheet: Worksheet, { bars = [] }: SheetDocument): void {
  bars.forEach(({ row, column, max }, index) => {
    // exceljs writes the bar's colour, but its types do not know of it.
    const rule: DataBarRuleType & { readonly color: Partial<Color> } = {
      type: "dataBar",
      priority: index + 1,
      cfvo: [
        { type: "num", value: 0 },
        { type: "num", value: max },
      ],
      color: { argb: "FF9DC3E6" },
      gradient: false,
    };
    sheet.addConditionalFormatting({ ref: cellAddress({ row, column }), rules: [rule] });
  });
}
