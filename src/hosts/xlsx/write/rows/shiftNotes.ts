import { parseAddress } from "../../../../core/cells/cellRef";
import { type Splice, splice } from "../../package/splice";
import { child, descendants, type XmlElement } from "../../package/xmlTree";
import { changePart, type DraftParts, writeText } from "../parts/packageDraft";
import { remove, setAttributeValue } from "../xml/splice";
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
  return descendants(draft.content(part).vml(), "ClientData").every(
    ({ attributes }) => attributes.ObjectType === "Note",
  );
}

/** Moves the boxes of notes. */
export function shiftNoteShapes(draft: DraftParts, part: string, shift: RowShift): void {
  const content = draft.content(part);
  const splices = descendants(content.vml(), "shape").flatMap((shape) => shapeSplices(shape, shift));
  if (splices.length > 0) writeText(draft, part, splice(content.text(), splices));
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
