import type { StyleName } from "../../core/documents/styles";
import { paragraphStyles } from "./paragraphStyles";
import { bodySize } from "./stylesPart";
import { twips } from "./units";
import { element, textXml, valued } from "./xml";

export interface DrawnParagraph {
  readonly style: StyleName;
  /** Without line breaks. */
  readonly text: string;
  /** Points from one line to the next, whatever the font. */
  readonly line?: number | undefined;
  /** Points that are left free above it. */
  readonly before?: number;
  /** Set at the right, so many em before its edge. */
  readonly right?: number | undefined;
  readonly keepsNext?: boolean;
  readonly breaksPage?: boolean;
  /** The section that ends with it. */
  readonly section?: string;
  /** Stands in the place of the text. */
  readonly drawing?: string | undefined;
}

/** A text that begins with two spaces is one that somebody has indented by hand. */
const handIndent = /^　{2,}/;
const leadingBlanks = /^[\s　]+/;

export function paragraphXml(paragraph: DrawnParagraph): string {
  const { style, text, line, before, right, keepsNext, breaksPage, section = "", drawing } = paragraph;
  const isIndented = paragraphStyles[style].indented === true;
  const byHand = !isIndented && right === undefined && handIndent.test(text);
  // A line of one height would show no more than its height of a picture.
  const lines =
    drawing !== undefined
      ? { line: 240, lineRule: "auto" }
      : line !== undefined
        ? { line: twips(line), lineRule: "exact" }
        : {};
  const spacing = { ...(before !== undefined && { before: twips(before) }), ...lines };
  const properties = [
    valued("pStyle", style),
    keepsNext ? element("keepNext") : "",
    breaksPage ? element("pageBreakBefore") : "",
    Object.keys(spacing).length > 0 ? element("spacing", spacing) : "",
    right === undefined ? "" : element("ind", { right: twips(right * bodySize), rightChars: Math.round(right * 100) }),
    byHand ? element("ind", { firstLine: twips(bodySize * 2), firstLineChars: 200 }) : "",
    right === undefined ? "" : valued("jc", "right"),
    section,
  ];
  const shown = isIndented || byHand ? text.replace(leadingBlanks, "") : text;
  const run = drawing ?? (shown === "" ? "" : `<w:t xml:space="preserve">${textXml(shown)}</w:t>`);
  return element("p", {}, element("pPr", {}, properties.join("")) + (run === "" ? "" : element("r", {}, run)));
}

/** A paragraph that shows nothing and takes as good as no room: before, behind and between tables Word wants one. */
export function emptyParagraph(more: Partial<DrawnParagraph> & { readonly height?: number } = {}): string {
  const { height = 1, ...rest } = more;
  return paragraphXml({ style: "note", text: "", line: Math.max(1, height), ...rest });
}
