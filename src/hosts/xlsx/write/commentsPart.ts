import { cellAddress } from "../../../core/cells/cellRef";
import type { CellNote } from "../../../core/workbook/writePlan";
import { escapeCellText, escapeXml } from "./escapeXml";
import { inNamespaceOf } from "./namespaces";
import { appendChild, removeChildren, setAttributes, splice } from "./splice";
import { child, parseXml, type XmlElement } from "./xmlTree";

/** Under whose name our notes stand: by it they are found again. */
export const noteAuthor = "推荐申报助手";

export const emptyComments =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';

/** The addresses of the cells that have notes, ours or the clerk's. */
export function notedCells(source: string, part: string, whose: "ours" | "all"): ReadonlySet<string> {
  const root = parseXml(source, part);
  const comments = child(root, "commentList")?.children ?? [];
  const wanted = whose === "all" ? comments : comments.filter(isBy(ourAuthor(root)));
  return new Set(wanted.map(({ attributes }) => attributes.ref ?? ""));
}

/** The part without our notes; null when it then holds none. */
export function withoutOurNotes(source: string, part: string): string | null {
  const root = parseXml(source, part);
  const author = ourAuthor(root);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (author < 0 || !authors || !list) return source;
  const ours = list.children.filter(isBy(author));
  if (ours.length === list.children.length) return null;
  const later = list.children.filter(({ attributes }) => Number(attributes.authorId) > author);
  return splice(source, [
    ...removeChildren(source, authors, authors.children.slice(author, author + 1)),
    ...removeChildren(source, list, ours),
    ...later.map((each) => setAttributes(each, { authorId: String(Number(each.attributes.authorId) - 1) })),
  ]);
}

/** The part with these notes behind the clerk's; none of ours may be in it yet. */
export function withNotes(source: string, part: string, notes: readonly CellNote[]): string {
  const root = parseXml(source, part);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) return source;
  const xml = notes.map((note) => inNamespaceOf(root, commentXml(note, authors.children.length)));
  return splice(source, [
    appendChild(source, authors, inNamespaceOf(root, `<author>${escapeXml(noteAuthor)}</author>`)),
    appendChild(source, list, xml.join("")),
  ]);
}

function commentXml({ at, text }: CellNote, author: number): string {
  const look = '<rPr><sz val="9"/><rFont val="宋体"/></rPr>';
  const run = `<r>${look}<t xml:space="preserve">${escapeCellText(text)}</t></r>`;
  return `<comment ref="${cellAddress(at)}" authorId="${author}"><text>${run}</text></comment>`;
}

function ourAuthor(root: XmlElement): number {
  return child(root, "authors")?.children.findIndex(({ text }) => text === noteAuthor) ?? -1;
}

function isBy(author: number): (comment: XmlElement) => boolean {
  return ({ attributes }) => attributes.authorId === String(author);
}
