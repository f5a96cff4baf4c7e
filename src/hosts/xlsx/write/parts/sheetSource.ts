import { type Splice, splice } from "../xml/splice";
import { parseXml, type XmlElement } from "../xml/xmlTree";
import type { PackageDraft } from "./packageDraft";

/** A worksheet part with its rows set aside: they are nearly all of it, and marks and notes stand behind them. */
export interface SheetSource {
  /** The part without what stands between the tags of `sheetData`. */
  readonly frame: string;
  readonly rows: string;
  /** Where in the frame the rows belong. */
  readonly rowsAt: number;
}

export function setRowsAside(source: string): SheetSource {
  const named = source.indexOf("sheetData");
  const start = source.lastIndexOf("<", named);
  const rowsAt = source.indexOf(">", named) + 1;
  const end = source.indexOf(`</${source.slice(start + 1, named)}sheetData`, rowsAt);
  // Without rows to set aside the frame is the whole part.
  if (named < 0 || end < 0) return { frame: source, rows: "", rowsAt: 0 };
  return { frame: source.slice(0, rowsAt) + source.slice(end), rows: source.slice(rowsAt, end), rowsAt };
}

/** The whole part again; changes to the frame must lie behind the rows. */
function putRowsBack({ rows, rowsAt }: SheetSource, frame: string): string {
  return frame.slice(0, rowsAt) + rows + frame.slice(rowsAt);
}

/** Splices into a worksheet part what a look at its frame asks for, which must lie behind the rows. */
export function changeBehindRows(
  draft: PackageDraft,
  part: string,
  splicesOf: (root: XmlElement, frame: string) => readonly Splice[],
): void {
  const source = setRowsAside(draft.text(part));
  const changed = splice(source.frame, splicesOf(parseXml(source.frame, part), source.frame));
  if (changed !== source.frame) draft.write(part, putRowsBack(source, changed));
}
