import { localName } from "../../package/namespaces";
import type { SheetPart } from "../../package/workbookParts";
import { type Splice, splice } from "../xml/splice";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import type { DraftParts } from "./packageDraft";

/** A worksheet part with its rows set aside: they are nearly all of it, and marks and notes stand behind them. */
export interface SheetSource {
  /** The part without what stands between the tags of `sheetData`. */
  readonly frame: string;
  readonly rows: string;
  /** Where in the frame the rows belong. */
  readonly rowsAt: number;
}

export function setRowsAside(source: string): SheetSource {
  const rows = findRows(source);
  // Without rows to set aside the frame is the whole part.
  if (!rows) return { frame: source, rows: "", rowsAt: 0 };
  const { start, end } = rows;
  return { frame: source.slice(0, start) + source.slice(end), rows: source.slice(start, end), rowsAt: start };
}

/** From behind the start tag of the first `sheetData` right below the root up to its end tag. */
function findRows(source: string): { readonly start: number; readonly end: number } | undefined {
  let depth = 0;
  for (const { start, end } of tags(source, 0)) {
    const isEnd = source[start + 1] === "/";
    if (isEnd) depth--;
    const name = isEnd ? "" : nameAt(source, start + 1);
    if (source[end - 2] === "/") {
      if (depth === 1 && localName(name) === "sheetData") return undefined;
      continue;
    }
    if (depth === 1 && localName(name) === "sheetData") return { start: end, end: findEnd(source, end, name) };
    if (!isEnd) depth++;
  }
  return undefined;
}

/** Where the end tag of an element stands whose content begins at `from`. */
function findEnd(source: string, from: number, name: string): number {
  const first = source.indexOf(`</${name}`, from);
  const within = source.slice(from, Math.max(from, first));
  // Nearly always: nothing is in the rows in which the name could stand without being meant.
  if (first >= 0 && !within.includes(name) && !within.includes("<!") && !within.includes("<?")) return first;
  let open = 1;
  for (const { start, end } of tags(source, from)) {
    if (source[start + 1] === "/") open -= nameAt(source, start + 2) === name ? 1 : 0;
    else if (nameAt(source, start + 1) === name && source[end - 2] !== "/") open++;
    if (open === 0) return start;
  }
  return source.length;
}

/** The start and end tags from an offset on; comments, CDATA and instructions are passed over. */
function* tags(source: string, from: number): Generator<{ readonly start: number; readonly end: number }> {
  let start = source.indexOf("<", from);
  while (start >= 0) {
    const close = skipped.find(([begin]) => source.startsWith(begin, start))?.[1];
    const end = close ? endBehind(source, close, start) : endOfTag(source, start);
    if (!close) yield { start, end };
    start = source.indexOf("<", end);
  }
}

const skipped = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function endBehind(source: string, text: string, from: number): number {
  const at = source.indexOf(text, from);
  return at < 0 ? source.length : at + text.length;
}

/** A tag ends at the first `>` that is not within an attribute's quotes. */
function endOfTag(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === ">") return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = source.indexOf(character, at + 1);
    if (at < 0) break;
  }
  return source.length;
}

function nameAt(source: string, at: number): string {
  namePattern.lastIndex = at;
  return namePattern.exec(source)?.[0] ?? "";
}

const namePattern = /[^\s/>]+/y;

/** The whole part again; changes to the frame must lie behind the rows. */
function putRowsBack({ rows, rowsAt }: SheetSource, frame: string): string {
  return frame.slice(0, rowsAt) + rows + frame.slice(rowsAt);
}

/** Splices into a worksheet part what a look at its frame asks for, which must lie behind the rows. */
export function changeBehindRows(
  draft: DraftParts,
  part: string,
  splicesOf: (root: XmlElement, frame: string) => readonly Splice[],
): void {
  const source = setRowsAside(draft.text(part));
  const changed = splice(source.frame, splicesOf(parseXml(source.frame, part), source.frame));
  if (changed !== source.frame) draft.write(part, putRowsBack(source, changed));
}

/** The worksheet parts with the names of the tabs that show them: a foreign workbook may show one by several. */
export function namesByPart(sheets: readonly SheetPart[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPart = new Map<string, Set<string>>();
  for (const { part, name, isWorksheet } of sheets) {
    if (isWorksheet) byPart.set(part, (byPart.get(part) ?? new Set()).add(name));
  }
  return byPart;
}
