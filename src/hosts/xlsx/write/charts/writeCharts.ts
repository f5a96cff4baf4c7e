import type { SheetDocument } from "../../../../core/documents/sheetDocument";
import { contentTypes } from "../parts/contentTypes";
import { conforming, createPart } from "../parts/createPart";
import { changeBehindRows, type DraftParts, freePartName, writeText } from "../parts/packageDraft";
import { addRelationship } from "../parts/relationships";
import { inNamespaceOf, relationshipAttribute } from "../xml/namespaces";
import { worksheetOrder } from "../xml/schemaOrder";
import { insertInOrder } from "../xml/splice";
import { chartPart } from "./chartPart";
import { drawingPart, emptyDrawing } from "./drawingPart";

/** Puts a document's charts on its sheet, which has no drawing yet. */
export function writeCharts(draft: DraftParts, sheet: string, { name, charts = [] }: SheetDocument): void {
  if (charts.length === 0) return;
  const drawing = freePartName(draft, "xl/drawings/drawing", "xml");
  createPart(draft, drawing, emptyDrawing, contentTypes.drawing);
  const placed = charts.map((chart) => {
    const part = freePartName(draft, "xl/charts/chart", "xml");
    createPart(draft, part, chartPart(chart, name), contentTypes.chart);
    return { relationship: addRelationship(draft, drawing, "chart", part), name: chart.title, place: chart.place };
  });
  writeText(draft, drawing, conforming(draft, drawingPart(placed)));

  const relationship = addRelationship(draft, sheet, "drawing", drawing);
  changeBehindRows(draft, sheet, (root, frame) => {
    const xml = inNamespaceOf(root, `<drawing${relationshipAttribute(root, relationship)}/>`);
    return [insertInOrder(frame, root, worksheetOrder, "drawing", xml)];
  });
}
