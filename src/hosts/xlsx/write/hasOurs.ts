import { readRelationships } from "../package/relationships";
import { workbookParts } from "../package/workbookParts";
import type { Parts } from "../package/zipPackage";
import { hasMarks } from "./marks/writeMarks";
import { notedCells } from "./notes/commentsPart";

/** True while a workbook holds marks, notes or sheets of ours. */
export function hasOurs(parts: Parts): boolean {
  const { sheets, unplaced } = workbookParts(parts);
  if (unplaced.length > 0) return true;
  return sheets.some(({ part, isWorksheet, generated }) => {
    return generated !== null || (isWorksheet && (hasMarks(parts.content(part)) || hasNotes(parts, part)));
  });
}

function hasNotes(parts: Parts, sheet: string): boolean {
  const comments = readRelationships(parts, sheet).find(({ type }) => type === "comments")?.target;
  return comments !== undefined && parts.has(comments) && notedCells(parts.content(comments).xml(), "ours").size > 0;
}
