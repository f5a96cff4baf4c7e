import { cellAddress } from "../../../../core/cells/cellRef";
import type { CellNote } from "../../../../core/highlights/mark";
import type { PartContent } from "../../package/partContent";
import { splice } from "../../package/splice";
import { childrenNamed, descendants, sourceOf } from "../../package/xmlTree";
import { appendChild, removeChildren, setAttributeValue } from "../xml/splice";
import { noteShape, noteShapes, noteShapeType, vml } from "./noteShape";
import { freeShapeIds, idMap } from "./shapeIds";
import type { SheetSizes } from "./sheetSizes";

/**
 * The drawing with a box for each note, behind the shapes that are there.
 * @param takenBlocks the blocks of shape ids of the whole workbook, to which those are added that this drawing needs
 */
export function withBoxes(
  drawing: PartContent,
  notes: readonly CellNote[],
  { sizes, takenBlocks }: { readonly sizes: SheetSizes; readonly takenBlocks: Set<number> },
): string {
  const [root, source] = [drawing.vml(), drawing.text()];
  const hasType = descendants(root, "shapetype").some(({ attributes }) => attributes["o:spt"] === "202");
  const { ids, blocks } = freeShapeIds(root, notes.length, takenBlocks);
  const boxes = notes.map(({ at, text }, index) => noteShape(at, text, ids[index] ?? 0, sizes));
  const map = idMap(root);
  return splice(source, [
    ...(map ? setAttributeValue(source, map, "data", blocks.join(",")) : []),
    appendChild(source, root, (hasType ? "" : noteShapeType) + boxes.join("")),
  ]);
}

/** The drawing without the boxes of the notes on these cells; null when no shape is left in it. */
export function withoutBoxes(drawing: PartContent, cells: ReadonlySet<string>): string | null {
  const [root, source] = [drawing.vml(), drawing.text()];
  const gone = noteShapes(root, (row, column) => cells.has(cellAddress({ row, column })));
  const left = root.children.filter(({ name }) => name !== "shapelayout" && name !== "shapetype");
  if (left.length === gone.length) return null;
  const ourType = childrenNamed(root, "shapetype", vml.shapes).filter(
    (each) => sourceOf(source, each) === noteShapeType,
  );
  return splice(source, removeChildren(source, root, [...gone, ...ourType]));
}
