import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import type { DocumentCell, SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import { asTyped } from "../write/asTyped";
import type { Spend } from "../write/openDraft";
import { areaOf } from "./areaOf";
import { drawCharts } from "./drawCharts";
import { drawChoices } from "./drawChoices";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { drawStyles } from "./drawStyles";

/** Draws a document on an empty sheet. */
export async function drawDocument(sheet: Excel.Worksheet, document: SheetDocument, spend: Spend): Promise<void> {
  await drawValues(sheet, document, spend);
  await drawLinks(sheet, document, spend);
  await drawStyles(sheet, document, spend);
  for (const area of spannedAreas(document)) sheet.getRange(formatArea(area)).merge();
  await drawSizes(sheet, document, spend);
  drawBars(sheet, document);
  drawChoices(sheet, document);
  drawCharts(sheet, document);
  drawPage(sheet, document);
}

/** Rows in one call: a page or two, so that not even the longest texts fill a request. */
const rowsInBlock = 100;

async function drawValues(sheet: Excel.Worksheet, { rows, columns }: SheetDocument, spend: Spend): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsInBlock) {
    const block = rows.slice(from, from + rowsInBlock).map(({ cells }) => {
      const values: (string | number)[] = columns.map(() => "");
      for (const { column, value } of cells) values[column - 1] = asTyped(value);
      return values;
    });
    sheet.getRangeByIndexes(from, 0, block.length, columns.length).values = block;
    await spend(block.flat().reduce<number>((sum, value) => sum + String(value).length, 0));
  }
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
