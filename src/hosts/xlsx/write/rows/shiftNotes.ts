import { parseAddress } from "../../../../core/cells/cellRef";
import { changePart } from "../parts/changePart";
import type { DraftParts } from "../parts/packageDraft";
import { remove, type Splice, setAttributeValue, splice } from "../xml/splice";
import { child, descendants, parseVml, type XmlElement } from "../xml/xmlTree";
import type { RowShift } from "./rowShift";

/** Moves notes, `comment`, or what is said in turn about a cell, `threadedComment`; those of rows that go, go with them. */
export function shiftComments(
  draft: DraftParts,
  part: string,
  element: "comment" | "threadedComment",
  shift: RowShift,
): void {
  changePart(draft, part, (root, source) =>
    descendants(root, element).flatMap((each) => {
      const at = parseAddress(each.attributes.ref ?? "");
      if (!at) return [];
      const row = shift.row(at.row);
      if (row === null) return [remove(each)];
      return setAttributeValue(source, each, "ref", (each.attributes.ref ?? "").replace(/\d+$/, String(row)));
    }),
  );
}

/** Whether all that is drawn the old way are notes: buttons and boxes stand elsewhere, too. */
export function hasOnlyNotes(draft: DraftParts, part: string): boolean {
  return descendants(parseVml(draft.text(part), part), "ClientData").every(
    ({ attributes }) => attributes.ObjectType === "Note",
  );
}

/** Moves the boxes of notes. */
export function shiftNoteShapes(draft: DraftParts, part: string, shift: RowShift): void {
  const source = draft.text(part);
  const splices = descendants(parseVml(source, part), "shape").flatMap((shape) => shapeSplices(shape, shift));
  draft.write(part, splice(source, splices));
}

function shapeSplices(shape: XmlElement, shift: RowShift): Splice[] {
  const data = shape.children.find(({ name }) => name === "ClientData");
  const row = child(data, "Row");
  if (!row) return [];
  const before = Number(row.text);
  const after = shift.row(before + 1);
  if (after === null) return [remove(shape)];
  const down = after - 1 - before;
  const anchor = child(data, "Anchor");
  const place = anchor?.text.split(",").map((each) => each.trim());
  if (down === 0) return [];
  const splices = [{ start: row.innerStart, end: row.innerEnd, text: String(before + down) }];
  if (anchor && place?.length === 8) {
    // Column, offset, row, offset of the upper left corner, and of the lower right one.
    const moved = place.map((each, index) => (index % 4 === 2 ? String(Math.max(0, Number(each) + down)) : each));
    splices.push({ start: anchor.innerStart, end: anchor.innerEnd, text: moved.join(", ") });
  }
  return splices;
}
