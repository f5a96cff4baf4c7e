import { cellAddress } from "../../../../core/cells/cellRef";
import type { CellNote } from "../../../../core/highlights/mark";
import { appendChild, removeChildren, splice } from "../xml/splice";
import { descendants, parseVml, sourceOf } from "../xml/xmlTree";
import { freeShapeIds, noteShape, noteShapes, noteShapeType } from "./noteShape";
import type { SheetSizes } from "./sheetSizes";

/** The drawing with a box for each note, behind the shapes that are there. */
export function withBoxes(source: string, part: string, notes: readonly CellNote[], sizes: SheetSizes): string {
  const root = parseVml(source, part);
  const hasType = descendants(root, "shapetype").some(({ attributes }) => attributes["o:spt"] === "202");
  const ids = freeShapeIds(root, notes.length);
  const boxes = notes.map(({ at, text }, index) => noteShape(at, text, ids[index] ?? "", sizes));
  return splice(source, [appendChild(source, root, (hasType ? "" : noteShapeType) + boxes.join(""))]);
}

/** The drawing without the boxes of the notes on these cells; null when no shape is left in it. */
export function withoutBoxes(source: string, part: string, cells: ReadonlySet<string>): string | null {
  const root = parseVml(source, part);
  const gone = noteShapes(root, (row, column) => cells.has(cellAddress({ row, column })));
  const left = root.children.filter(({ name }) => name !== "shapelayout" && name !== "shapetype");
  if (left.length === gone.length) return null;
  const ourType = root.children.filter((each) => sourceOf(source, each) === noteShapeType);
  return splice(source, removeChildren(source, root, [...gone, ...ourType]));
}
