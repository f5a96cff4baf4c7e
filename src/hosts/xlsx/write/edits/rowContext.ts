import { damaged } from "../../package/damaged";
import { child, declarationsOf, type XmlElement } from "../../package/xmlTree";

/** What a row needs to know of its sheet. */
export interface RowContext {
  /** The element that holds the rows. */
  readonly sheetData: XmlElement;
  readonly part: string;
  /** The namespaces declared there, as attributes. */
  readonly around: Readonly<Record<string, string>>;
}

/** Throws `HostError` where the worksheet part has no place for rows. */
export function rowContext(root: XmlElement, part: string): RowContext {
  const sheetData = child(root, "sheetData");
  if (!sheetData) throw damaged(part);
  return { sheetData, part, around: { ...declarationsOf(root), ...declarationsOf(sheetData) } };
}
