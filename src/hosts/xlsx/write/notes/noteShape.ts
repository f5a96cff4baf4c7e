import type { CellRef } from "../../../../core/cells/cellRef";
import { child, childrenNamed, type XmlElement } from "../../package/xmlTree";
import type { SheetSizes } from "./sheetSizes";

/** The box in which Excel shows a note: VML, as [MS-OI29500] and every version of Excel have it. */

/** The vocabularies of VML. */
export const vml = {
  shapes: "urn:schemas-microsoft-com:vml",
  office: "urn:schemas-microsoft-com:office:office",
  excel: "urn:schemas-microsoft-com:office:excel",
} as const;

/** Pixels; a line of 9-point text takes 16, a Chinese character 12 of the width. */
const box = { width: 260, lineHeight: 16, padding: 14, character: 12, longest: 480, gap: 12 } as const;

/** Columns or rows that a box is stretched over at most. */
const farthest = 1000;

const shapeType = "_x0000_t202";

/** The kind of shape that notes are. Its attributes stand in an order no other writer gives them, so it is known as ours. */
export const noteShapeType =
  `<v:shapetype o:spt="202" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe" id="${shapeType}">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing with nothing in it yet, whose shapes take their ids from this block. */
export function emptyVml(block: number): string {
  const prefixes = { v: vml.shapes, o: vml.office, x: vml.excel };
  const declared = Object.entries(prefixes).map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`);
  const map = `<o:idmap v:ext="edit" data="${block}"/>`;
  return `<xml${declared.join("")}><o:shapelayout v:ext="edit">${map}</o:shapelayout></xml>`;
}

/** The shape's source; `id` must be free in the drawing. */
export function noteShape(at: CellRef, text: string, id: number, sizes: SheetSizes): string {
  const left = stepAcross(at.column + 1, box.gap, sizes.columnWidth);
  const right = stepAcross(at.column + 1, box.gap + box.width, sizes.columnWidth);
  const height = heightOf(text);
  const top = stepAcross(at.row, 2, sizes.rowHeight);
  const bottom = stepAcross(at.row, 2 + height, sizes.rowHeight);
  const anchor = [left, top, right, bottom].flatMap(({ index, rest }) => [index - 1, rest]);
  const style = `position:absolute;width:${box.width}px;height:${height}px;z-index:1;visibility:hidden`;
  return (
    `<v:shape id="_x0000_s${id}" type="#${shapeType}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${at.row - 1}</x:Row><x:Column>${at.column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

function heightOf(text: string): number {
  const perLine = Math.floor((box.width - box.padding) / box.character);
  // One more line for the name that stands above the text.
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / perLine)), 1);
  return Math.min(lines * box.lineHeight + box.padding, box.longest);
}

/** Which column or row lies `distance` pixels beyond the start of `from`, and how far into it. */
function stepAcross(from: number, distance: number, size: (index: number) => number) {
  let index = from;
  let rest = distance;
  // Everything to the sheet's edge may be hidden.
  while (rest >= size(index) && index < from + farthest) {
    rest -= size(index);
    index++;
  }
  return { index, rest };
}

/** The shapes of notes on cells that `which` holds true for; rows and columns counted from 1. */
export function noteShapes(root: XmlElement, which: (row: number, column: number) => boolean): XmlElement[] {
  return childrenNamed(root, "shape", vml.shapes).filter((shape) => {
    const data = childrenNamed(shape, "ClientData", vml.excel).find(
      ({ attributes }) => attributes.ObjectType === "Note",
    );
    return data !== undefined && which(numberIn(data, "Row") + 1, numberIn(data, "Column") + 1);
  });
}

function numberIn(data: XmlElement, name: string): number {
  return Number(child(data, name)?.text.trim() ?? Number.NaN);
}
