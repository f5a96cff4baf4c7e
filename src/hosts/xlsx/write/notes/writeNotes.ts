import { cellAddress } from "../../../../core/cells/cellRef";
import type { CellNote } from "../../../../core/highlights/mark";
import { type Relationship, readRelationships } from "../../package/relationships";
import { workbookParts } from "../../package/workbookParts";
import { addContentType, contentTypes, removeContentType } from "../parts/contentTypes";
import { freePartName, type PackageDraft } from "../parts/packageDraft";
import { addRelationship, removeRelationship } from "../parts/relationships";
import { changeBehindRows, setRowsAside } from "../parts/sheetSource";
import { inNamespaceOf, relationshipAttribute, relationshipId } from "../xml/namespaces";
import { worksheetOrder } from "../xml/schemaOrder";
import { insertInOrder, remove } from "../xml/splice";
import { child, parseXml } from "../xml/xmlTree";
import { emptyComments, notedCells, withNotes, withoutOurNotes } from "./commentsPart";
import { withBoxes, withoutBoxes } from "./noteDrawing";
import { emptyVml } from "./noteShape";
import { readSheetSizes } from "./sheetSizes";

/**
 * Makes these the only notes of ours in the workbook; a cell on which the clerk has a note, or a discussion (which has
 * a note for older versions), keeps that instead. Notes on sheets that are not there are passed over.
 */
export function writeNotes(draft: PackageDraft, notes: readonly CellNote[]): void {
  for (const { name, part, isWorksheet } of workbookParts(draft).sheets) {
    if (!isWorksheet) continue;
    removeNotes(draft, part);
    const comments = related(draft, part, "comments");
    const taken = comments && notedCells(draft.text(comments.target), comments.target, "all");
    const wanted = oneForEachCell(notes.filter(({ at }) => at.sheet === name && !taken?.has(cellAddress(at))));
    if (wanted.length > 0) addNotes(draft, part, wanted);
  }
}

/** A cell can have but one note: several become its paragraphs. */
function oneForEachCell(notes: readonly CellNote[]): CellNote[] {
  const byCell = new Map<string, CellNote>();
  for (const { at, text } of notes) {
    const before = byCell.get(cellAddress(at));
    byCell.set(cellAddress(at), { at, text: before ? `${before.text}\n${text}` : text });
  }
  return [...byCell.values()];
}

function removeNotes(draft: PackageDraft, sheet: string): void {
  const comments = related(draft, sheet, "comments");
  if (!comments) return;
  const source = draft.text(comments.target);
  const ours = notedCells(source, comments.target, "ours");
  if (ours.size === 0) return;
  const left = withoutOurNotes(source, comments.target);
  if (left === null) dropPart(draft, sheet, comments);
  else draft.write(comments.target, left);

  const drawing = noteDrawing(draft, sheet);
  if (!drawing) return;
  const shapes = withoutBoxes(draft.text(drawing.target), drawing.target, ours);
  if (shapes !== null) draft.write(drawing.target, shapes);
  else {
    dropPart(draft, sheet, drawing);
    changeBehindRows(draft, sheet, (root) =>
      [child(root, "legacyDrawing")].flatMap((each) => (each ? [remove(each)] : [])),
    );
  }
}

function addNotes(draft: PackageDraft, sheet: string, notes: readonly CellNote[]): void {
  const source = draft.text(sheet);
  const sizes = readSheetSizes(parseXml(setRowsAside(source).frame, sheet), source, sheet);
  const comments = related(draft, sheet, "comments")?.target ?? createComments(draft, sheet);
  draft.write(comments, withNotes(draft.text(comments), comments, notes));
  const drawing = noteDrawing(draft, sheet)?.target ?? createDrawing(draft, sheet);
  draft.write(drawing, withBoxes(draft.text(drawing), drawing, notes, sizes));
}

function createComments(draft: PackageDraft, sheet: string): string {
  const part = freePartName(draft, "xl/comments", "xml");
  draft.write(part, emptyComments);
  addContentType(draft, part, contentTypes.comments);
  addRelationship(draft, sheet, "comments", part);
  return part;
}

function createDrawing(draft: PackageDraft, sheet: string): string {
  const part = freePartName(draft, "xl/drawings/vmlDrawing", "vml");
  draft.write(part, emptyVml);
  addContentType(draft, part, contentTypes.vml);
  const id = addRelationship(draft, sheet, "vmlDrawing", part);
  changeBehindRows(draft, sheet, (root, frame) => {
    const xml = inNamespaceOf(root, `<legacyDrawing${relationshipAttribute(root, id)}/>`);
    return [insertInOrder(frame, root, worksheetOrder, "legacyDrawing", xml)];
  });
  return part;
}

/** The drawing of a sheet's notes and form controls; that of its headers is another. */
function noteDrawing(draft: PackageDraft, sheet: string): Relationship | undefined {
  const legacy = child(parseXml(setRowsAside(draft.text(sheet)).frame, sheet), "legacyDrawing");
  return legacy && readRelationships(draft, sheet).find(({ id }) => id === relationshipId(legacy));
}

function related(draft: PackageDraft, sheet: string, type: string): Relationship | undefined {
  return readRelationships(draft, sheet).find((each) => each.type === type);
}

function dropPart(draft: PackageDraft, sheet: string, { id, target }: Relationship): void {
  removeRelationship(draft, sheet, id);
  removeContentType(draft, target);
  draft.remove(target);
}
