import { cellAddress } from "../../../../core/cells/cellRef";
import type { CellNote } from "../../../../core/highlights/mark";
import { type Relationship, readRelationships } from "../../package/relationships";
import { namesByPart, workbookParts } from "../../package/workbookParts";
import { childrenNamed, type XmlElement } from "../../package/xmlTree";
import { contentTypes, isDeclared, removeContentType } from "../parts/contentTypes";
import { createPart } from "../parts/createPart";
import { changeBehindRows, type DraftParts, freePartName, writeText } from "../parts/packageDraft";
import { addRelationship, removeRelationship } from "../parts/relationships";
import { inNamespaceOf, relationshipAttribute } from "../xml/namespaces";
import { worksheetOrder } from "../xml/schemaOrder";
import { alternatives, insertInOrder, remove } from "../xml/splice";
import { emptyComments, notedCells, withNotes, withoutOurNotes } from "./commentsPart";
import { withBoxes, withoutBoxes } from "./noteDrawing";
import { emptyVml } from "./noteShape";
import { takeBlock, takenBlocks } from "./shapeIds";
import { readSheetSizes } from "./sheetSizes";

/** What a sheet has its notes in. A foreign workbook may speak of parts that are not there: they are made in their place. */
const noteParts = {
  comments: { stem: "xl/comments", extension: "xml", contentType: contentTypes.comments },
  vmlDrawing: { stem: "xl/drawings/vmlDrawing", extension: "vml", contentType: contentTypes.vml },
} as const;

/**
 * Makes these the only notes of ours in the workbook; a cell on which the clerk has a note, or a discussion (which has
 * a note for older versions), keeps that instead. Notes on sheets that are not there are passed over.
 * @param clerks the workbook as it was before anything of ours
 */
export function writeNotes(draft: DraftParts, clerks: DraftParts, notes: readonly CellNote[]): void {
  const sheets = [...namesByPart(workbookParts(draft).sheets)];
  for (const [part] of sheets) removeNotes(draft, clerks, part);
  const blocks = notes.length > 0 ? takenBlocks(draft) : new Set<number>();
  for (const [part, names] of sheets) {
    const comments = related(draft, part, "comments");
    const taken = isThere(draft, comments) ? notedCells(draft.content(comments.target).xml(), "all") : null;
    const wanted = oneForEachCell(notes.filter(({ at }) => names.has(at.sheet) && !taken?.has(cellAddress(at))));
    if (wanted.length > 0) addNotes(draft, part, wanted, blocks);
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

function removeNotes(draft: DraftParts, clerks: DraftParts, sheet: string): void {
  const comments = related(draft, sheet, "comments");
  if (!isThere(draft, comments)) return;
  const content = draft.content(comments.target);
  const ours = notedCells(content.xml(), "ours");
  if (ours.size === 0) return;
  const left = withoutOurNotes(content.xml());
  if (left === null) dropPart(draft, clerks, sheet, comments);
  else draft.put(comments.target, content.with(left));

  const drawing = noteDrawing(draft, sheet);
  if (!isThere(draft, drawing)) return;
  const shapes = withoutBoxes(draft.content(drawing.target), ours);
  if (shapes !== null) writeText(draft, drawing.target, shapes);
  else if (dropPart(draft, clerks, sheet, drawing)) {
    const isGone = ({ relationship }: XmlElement) => relationship === drawing.id;
    changeBehindRows(draft, sheet, (root) => legacyDrawings(root).filter(isGone).map(remove));
  }
}

function addNotes(draft: DraftParts, sheet: string, notes: readonly CellNote[], blocks: Set<number>): void {
  const sizes = readSheetSizes(draft.content(sheet));
  const comments = notePart(draft, sheet, "comments", related(draft, sheet, "comments"), () => emptyComments);
  const content = draft.content(comments);
  draft.put(comments, content.with(withNotes(content.xml(), comments, notes)));
  const named = noteDrawing(draft, sheet);
  const drawing = notePart(draft, sheet, "vmlDrawing", named, () => emptyVml(takeBlock(blocks)));
  writeText(draft, drawing, withBoxes(draft.content(drawing), notes, { sizes, takenBlocks: blocks }));
  if (!named) showDrawing(draft, sheet, drawing);
}

/** The part that the sheet speaks of, or a new one, which is made where there is none yet. */
function notePart(
  draft: DraftParts,
  sheet: string,
  type: keyof typeof noteParts,
  named: Relationship | undefined,
  empty: () => string,
): string {
  const { stem, extension, contentType } = noteParts[type];
  const part = named?.target ?? freePartName(draft, stem, extension);
  if (draft.has(part)) return part;
  createPart(draft, part, empty(), contentType);
  if (!named) addRelationship(draft, sheet, type, part);
  return part;
}

function showDrawing(draft: DraftParts, sheet: string, drawing: string): void {
  const id = readRelationships(draft, sheet).find(({ target }) => target === drawing)?.id ?? "";
  changeBehindRows(draft, sheet, (root, frame) => {
    const xml = inNamespaceOf(root, `<legacyDrawing${relationshipAttribute(root, id)}/>`);
    return [insertInOrder(frame, root, worksheetOrder, "legacyDrawing", xml)];
  });
}

/** The drawing of a sheet's notes and form controls; that of its headers is another. */
function noteDrawing(draft: DraftParts, sheet: string): Relationship | undefined {
  const [legacy] = legacyDrawings(draft.content(sheet).sheet().frame.root);
  return legacy && readRelationships(draft, sheet).find(({ id }) => id === legacy.relationship);
}

/** A sheet has one at most, which may stand among alternatives for programs that know more. */
function legacyDrawings(root: XmlElement): XmlElement[] {
  const hidden = root.children.filter(({ name }) => name === "AlternateContent");
  const all = [
    ...childrenNamed(root, "legacyDrawing"),
    ...hidden.flatMap((each) => alternatives(each, root.namespace)),
  ];
  return all.filter(({ name }) => name === "legacyDrawing");
}

function related(draft: DraftParts, sheet: string, type: keyof typeof noteParts): Relationship | undefined {
  const all = readRelationships(draft, sheet).filter((each) => each.type === type);
  return all.find((each) => isThere(draft, each)) ?? all[0];
}

function isThere(draft: DraftParts, relationship: Relationship | undefined): relationship is Relationship {
  return relationship !== undefined && draft.has(relationship.target);
}

/** Takes a part out, and what leads to it unless the clerk's workbook had that without the part; true when it did not. */
function dropPart(draft: DraftParts, clerks: DraftParts, sheet: string, { id, target }: Relationship): boolean {
  const wasNamed = !clerks.has(target) && readRelationships(clerks, sheet).some((each) => each.id === id);
  if (clerks.has(target) || !isDeclared(clerks, target)) removeContentType(draft, target);
  draft.remove(target);
  if (!wasNamed) removeRelationship(draft, sheet, id);
  return !wasNamed;
}
