import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import type { DocumentCell, SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import type { Spend } from "../write/openDraft";
import { areaOf } from "./areaOf";
import { drawCharts } from "./drawCharts";
import { drawChoices } from "./drawChoices";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { drawStyles } from "./drawStyles";

/** Gives a sheet that holds a document's values, and has no looks yet, all else that the document says. */
export async function drawLooks(sheet: Excel.Worksheet, document: SheetDocument, spend: Spend): Promise<void> {
  await drawLinks(sheet, document, spend);
  await drawStyles(sheet, document, spend);
  for (const area of spannedAreas(document)) sheet.getRange(formatArea(area)).merge();
  await drawSizes(sheet, document, spend);
  drawBars(sheet, document);
  drawChoices(sheet, document);
  drawCharts(sheet, document);
  drawPage(sheet, document);
}

/** What a request needs to name one cell and hang a link on it. */
const charactersOfLink = 800;

async function drawLinks(sheet: Excel.Worksheet, { rows }: SheetDocument, spend: Spend): Promise<void> {
  for (const [index, { cells }] of rows.entries()) {
    for (const { column, value, link } of cells) {
      if (!link || value === null) continue;
      sheet.getRange(cellAddress({ row: index + 1, column })).hyperlink = {
        documentReference: `${quoteSheetName(link.sheet)}!${cellAddress(link)}`,
        textToDisplay: String(value),
      };
      await spend(charactersOfLink);
    }
  }
}

function spannedAreas({ rows }: SheetDocument) {
  return rows.flatMap(({ cells }, index) => cells.filter(isSpanned).map((cell) => areaOf(cell, index + 1)));
}

function isSpanned({ columnSpan = 1, rowSpan = 1 }: DocumentCell): boolean {
  return columnSpan > 1 || rowSpan > 1;
}

function drawBars(sheet: Excel.Worksheet, { bars = [] }: SheetDocument): void {
  for (const { row, column, max } of bars) {
    const { dataBar } = sheet.getRange(cellAddress({ row, column })).conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: String(max) };
    dataBar.positiveFormat.fillColor = "#9DC3E6";
    dataBar.positiveFormat.gradientFill = false;
  }
}
