import { HostError } from "../../../workbookHost";
import type { Splice } from "../../package/splice";
import { child, descendants, type XmlElement } from "../../package/xmlTree";
import { changePart, type DraftParts } from "../parts/packageDraft";
import { setAttributeValue } from "../xml/splice";
import type { RowShift } from "./rowShift";
import { orRefuse, type ShiftFormula } from "./shiftReferences";

/** Moves the pictures, shapes and charts of the sheet. Throws `HostError` where one begins in a row that goes. */
export function shiftDrawing(draft: DraftParts, part: string, shift: RowShift, shifted: ShiftFormula): void {
  changePart(draft, part, (root, source) => [
    ...["oneCellAnchor", "twoCellAnchor"].flatMap((name) =>
      descendants(root, name).flatMap((anchor) => anchorSplices(anchor, shift)),
    ),
    ...shiftLinkedTexts(root, source, shifted),
  ]);
}

function anchorSplices(anchor: XmlElement, shift: RowShift): Splice[] {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  const first = child(from, "row");
  if (!first || anchor.attributes.editAs === "absolute") return [];
  const before = Number(first.text);
  const after = shift.row(before + 1);
  if (after === null) {
    const advice = "请先在 Excel 或 WPS 中移开，再删除";
    throw new HostError("in-the-way", `第${before + 1}行上有图片或图形，没有删除；${advice}。`);
  }
  const down = after - 1 - before;
  const last = child(to, "row");
  const end = last && endRow(Number(last.text), down, anchor.attributes.editAs === "oneCell", shift);
  return [...numberIn(first, before + down), ...(last && end !== undefined ? numberIn(last, end) : [])];
}

/** The row, counted from 0, in which it ends: it keeps its size, or grows and shrinks with its rows. */
function endRow(before: number, down: number, keepsSize: boolean, shift: RowShift): number {
  if (keepsSize) return before + down;
  const after = shift.row(before + 1);
  return (after ?? shift.area({ top: 1, left: 1, bottom: before + 1, right: 1 })?.bottom ?? 1) - 1;
}

function numberIn({ text, innerStart, innerEnd }: XmlElement, row: number): Splice[] {
  return Number(text) === row ? [] : [{ start: innerStart, end: innerEnd, text: String(row) }];
}

/** A shape may show what stands in a cell. */
export function shiftLinkedTexts(root: XmlElement, source: string, shifted: ShiftFormula): Splice[] {
  return descendants(root, "sp").flatMap((shape) => {
    const { textlink } = shape.attributes;
    if (!textlink) return [];
    const after = orRefuse(shifted(textlink), "图形");
    return after === textlink ? [] : setAttributeValue(source, shape, "textlink", after);
  });
}
