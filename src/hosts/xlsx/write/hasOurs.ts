import { readRelationships } from "../package/relationships";
import { workbookParts } from "../package/workbookParts";
import type { XmlParts } from "../package/zipPackage";
import { hasMarks } from "./marks/writeMarks";
import { notedCells } from "./notes/commentsPart";

/** True while a workbook holds marks, notes or sheets of ours. */
export function hasOurs(parts: XmlParts): boolean {
  const { sheets, unplaced } = workbookParts(parts);
  if (unplaced.length > 0) return true;
  return sheets.some(({ part, isWorksheet, generated }) => {
    return generated !== null || (isWorksheet && (hasMarks(parts.text(part), part) || hasNotes(parts, part)));
  });
}

function hasNotes(parts: XmlParts, sheet: string): boolean {
  const comments = readRelationships(parts, sheet).find(({ type }) => type === "comments")?.target;
  return comments !== undefined && parts.has(comments) && notedCells(parts.text(comments), comments, "ours").size > 0;
}
