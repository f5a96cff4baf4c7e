import { cellAddress } from "../../../../core/cells/cellRef";
import { heldText } from "../../../../core/documents/excelLimits";
import type { CellNote } from "../../../../core/highlights/mark";
import { noteAuthor, noteFirstLine } from "../../../noteAuthor";
import { damaged } from "../../package/damaged";
import type { XmlDocument } from "../../package/xmlDocument";
import { child, childrenNamed, descendants, type XmlElement } from "../../package/xmlTree";
import { escapeCellText, escapeXml } from "../xml/escapeXml";
import { inNamespaceOf } from "../xml/namespaces";
import { appendChild, removeChildren, setAttributeValue } from "../xml/splice";

export const emptyComments =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';

/** The addresses of the cells that have notes, ours or all. */
export function notedCells({ root }: XmlDocument, whose: "ours" | "all"): ReadonlySet<string> {
  const wanted = whose === "all" ? commentsIn(root) : ourComments(root);
  return new Set(wanted.map(({ attributes }) => attributes.ref ?? ""));
}

/** The part without our notes; null when it then holds none. */
export function withoutOurNotes(comments: XmlDocument): XmlDocument | null {
  const { root, source } = comments;
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) return comments;
  const ours = new Set(ourComments(root));
  const clerks = commentsIn(root).filter((each) => !ours.has(each));
  if (clerks.length === 0) return null;
  const author = ourAuthor(root);
  return comments.spliced([
    ...removeChildren(source, list, [...ours]),
    ...removeChildren(source, authors, childrenNamed(authors, "author").slice(author, author + 1)),
    ...clerks.flatMap((each) => {
      const id = Number(each.attributes.authorId);
      return id > author ? setAttributeValue(source, each, "authorId", String(id - 1)) : [];
    }),
  ]);
}

/** The part with these notes behind the clerk's; none of ours may be in it yet. */
export function withNotes(comments: XmlDocument, part: string, notes: readonly CellNote[]): XmlDocument {
  const { root, source } = comments;
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) throw damaged(part);
  const author = childrenNamed(authors, "author").length;
  const xml = notes.map((note) => inNamespaceOf(list, commentXml(note, author)));
  return comments.spliced([
    appendChild(source, authors, inNamespaceOf(authors, `<author>${escapeXml(noteAuthor)}</author>`)),
    appendChild(source, list, xml.join("")),
  ]);
}

function commentXml({ at, text }: CellNote, author: number): string {
  const run = (look: string, content: string) =>
    `<r><rPr>${look}<sz val="9"/><rFont val="宋体"/></rPr><t xml:space="preserve">${escapeCellText(content)}</t></r>`;
  const runs = run("<b/>", noteFirstLine) + run("", heldText(noteFirstLine + text).slice(noteFirstLine.length));
  return `<comment ref="${cellAddress(at)}" authorId="${author}"><text>${runs}</text></comment>`;
}

function commentsIn(root: XmlElement): readonly XmlElement[] {
  return childrenNamed(child(root, "commentList"), "comment");
}

function ourComments(root: XmlElement): XmlElement[] {
  const author = String(ourAuthor(root));
  return commentsIn(root).filter((comment) => {
    const text = descendants(comment, "t").map((each) => each.text);
    return comment.attributes.authorId === author || text.join("").startsWith(noteFirstLine);
  });
}

/** Our index among the authors; beyond the last where we are none of them. */
function ourAuthor(root: XmlElement): number {
  const authors = childrenNamed(child(root, "authors"), "author");
  const index = authors.findIndex(({ text }) => text === noteAuthor);
  return index < 0 ? authors.length : index;
}
