import type { SheetDocument } from "../../../../core/documents/sheetDocument";
import { addContentType, contentTypes } from "../parts/contentTypes";
import { freePartName, type PackageDraft } from "../parts/packageDraft";
import { addRelationship } from "../parts/relationships";
import { changeBehindRows } from "../parts/sheetSource";
import { inNamespaceOf, relationshipAttribute } from "../xml/namespaces";
import { worksheetOrder } from "../xml/schemaOrder";
import { insertInOrder } from "../xml/splice";
import { chartPart } from "./chartPart";
import { drawingPart, emptyDrawing } from "./drawingPart";

/** Puts a document's charts on its sheet, which has no drawing yet. */
export function writeCharts(draft: PackageDraft, sheet: string, { name, charts = [] }: SheetDocument): void {
  if (charts.length === 0) return;
  const drawing = freePartName(draft, "xl/drawings/drawing", "xml");
  draft.write(drawing, emptyDrawing);
  addContentType(draft, drawing, contentTypes.drawing, sheet);
  let behind = drawing;
  const placed = charts.map((chart) => {
    const part = freePartName(draft, "xl/charts/chart", "xml");
    draft.write(part, chartPart(chart, name));
    addContentType(draft, part, contentTypes.chart, behind);
    behind = part;
    return { relationship: addRelationship(draft, drawing, "chart", part), name: chart.title, place: chart.place };
  });
  draft.write(drawing, drawingPart(placed));

  const relationship = addRelationship(draft, sheet, "drawing", drawing);
  changeBehindRows(draft, sheet, (root, frame) => {
    const xml = inNamespaceOf(root, `<drawing${relationshipAttribute(root, relationship)}/>`);
    return [insertInOrder(frame, root, worksheetOrder, "drawing", xml)];
  });
}
