import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { drawBars, drawBarsOfToday } from "./drawBars";
import { drawChoices } from "./drawChoices";
import { drawLinks } from "./drawLinks";
import { drawPage } from "./drawPage";
import { drawMerges, drawRows } from "./drawRows";
import type { StyleIndex } from "./drawStyles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A document as a worksheet part (ECMA-376, 18.3.1.99): the same text every time.
 * @param drawing the relationship of its drawing, for a document with pictures
 */
export function drawSheet(document: SheetDocument, styleIndex: StyleIndex, drawing?: string): string {
  const { rows, columns } = document;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    document.page.columnPages ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatArea({ top: 1, left: 1, bottom: rows.length, right: columns.length })}"/>`,
    drawView(document),
    '<sheetFormatPr defaultRowHeight="15"/>',
    drawColumns(document),
    "<sheetData>",
    ...drawRows(document, styleIndex),
    "</sheetData>",
    drawMerges(document),
    drawBars(document),
    drawChoices(document),
    drawLinks(document),
    drawPage(document),
    drawing ? `<drawing xmlns:r="${relations}" r:id="${drawing}"/>` : "",
    drawBarsOfToday(document),
    "</worksheet>",
  ].join("");
}

function drawView({ frozenRows = 0, frozenColumns = 0 }: SheetDocument): string {
  const attributes = 'showGridLines="0" workbookViewId="0"';
  return `<sheetViews><sheetView ${attributes}>${drawPane(frozenRows, frozenColumns)}</sheetView></sheetViews>`;
}

function drawPane(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = cellAddress({ row: rows + 1, column: columns + 1 });
  return `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function drawColumns({ columns }: SheetDocument): string {
  const each = columns.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}
