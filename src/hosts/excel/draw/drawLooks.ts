import { cellAddress } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { quoteSheetName } from "../../sheetNames";
import type { Spend } from "../write/openDraft";
import { drawCharts } from "./drawCharts";
import { drawChoices } from "./drawChoices";
import { drawMerges } from "./drawMerges";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { drawStyles } from "./drawStyles";

/** Gives a sheet that holds a document's values, and has no looks yet, all else that the document says. */
export async function drawLooks(sheet: Excel.Worksheet, document: SheetDocument, spend: Spend): Promise<void> {
  await drawLinks(sheet, document, spend);
  await drawStyles(sheet, document, spend);
  await drawMerges(sheet, document, spend);
  await drawSizes(sheet, document, spend);
  await drawBars(sheet, document, spend);
  drawChoices(sheet, document);
  drawCharts(sheet, document);
  await drawPage(sheet, document, spend);
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

/** What a request needs to give one cell a bar. */
const charactersOfBar = 2_500;

async function drawBars(sheet: Excel.Worksheet, { bars = [] }: SheetDocument, spend: Spend): Promise<void> {
  for (const { row, column, max } of bars) {
    const { dataBar } = sheet.getRange(cellAddress({ row, column })).conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: String(max) };
    dataBar.positiveFormat.fillColor = "#9DC3E6";
    dataBar.positiveFormat.gradientFill = false;
    await spend(charactersOfBar);
  }
}
