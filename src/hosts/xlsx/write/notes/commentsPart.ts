import { cellAddress } from "../../../../core/cells/cellRef";
import type { CellNote } from "../../../../core/highlights/mark";
import { noteAuthor, noteFirstLine } from "../../../noteAuthor";
import { escapeCellText, escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, removeChildren, setAttributes, splice } from "../xml/splice";
import { child, descendants, parseXml, type XmlElement } from "../xml/xmlTree";

export const emptyComments =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';

/** The addresses of the cells that have notes, ours or all. */
export function notedCells(source: string, part: string, whose: "ours" | "all"): ReadonlySet<string> {
  const root = parseXml(source, part);
  const comments = child(root, "commentList")?.children ?? [];
  const wanted = whose === "all" ? comments : comments.filter((each) => isOurs(root, each));
  return new Set(wanted.map(({ attributes }) => attributes.ref ?? ""));
}

/** The part without our notes; null when it then holds none. */
export function withoutOurNotes(source: string, part: string): string | null {
  const root = parseXml(source, part);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) return source;
  const ours = list.children.filter((each) => isOurs(root, each));
  if (ours.length === list.children.length) return null;
  const author = authorIndex(root);
  const later = list.children.filter(({ attributes }) => author >= 0 && Number(attributes.authorId) > author);
  return splice(source, [
    ...removeChildren(source, list, ours),
    ...removeChildren(
      source,
      authors,
      authors.children.filter((_, index) => index === author),
    ),
    ...later
      .filter((each) => !ours.includes(each))
      .map((each) => setAttributes(each, { authorId: String(Number(each.attributes.authorId) - 1) })),
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
  const run = (look: string, content: string) =>
    `<r><rPr>${look}<sz val="9"/><rFont val="宋体"/></rPr><t xml:space="preserve">${escapeCellText(content)}</t></r>`;
  const runs = run("<b/>", noteFirstLine) + run("", text);
  return `<comment ref="${cellAddress(at)}" authorId="${author}"><text>${runs}</text></comment>`;
}

function isOurs(root: XmlElement, comment: XmlElement): boolean {
  const text = descendants(comment, "t").map((each) => each.text);
  return comment.attributes.authorId === String(authorIndex(root)) || text.join("").startsWith(noteFirstLine);
}

function authorIndex(root: XmlElement): number {
  return child(root, "authors")?.children.findIndex(({ text }) => text === noteAuthor) ?? -1;
}
