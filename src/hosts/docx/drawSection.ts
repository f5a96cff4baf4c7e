import type { PaperPage } from "../../core/documents/paper/paper";
import { namespaces } from "./namespaces";
import { bodySize } from "./stylesPart";
import { a4, millimetres, twips } from "./units";
import { declaration, element, valued } from "./xml";

/** Points of a page between its margins. */
export function textWidth({ orientation, margins }: PaperPage): number {
  const across = orientation === "portrait" ? a4.width : a4.height;
  return across - millimetres(margins.left + margins.right);
}

function textHeight({ orientation, margins }: PaperPage): number {
  const down = orientation === "portrait" ? a4.height : a4.width;
  return down - millimetres(margins.top + margins.bottom);
}

export type PageNumbers = NonNullable<PaperPage["pageNumbers"]>;

/** Millimetres from the text to the foot of the page number, whose dashes are then 7 mm below it (GB/T 9704-2012, 7.5). */
const belowText = 10;
const numberSize: Readonly<Record<PageNumbers, number>> = { dashes: 14, ofTotal: 9 };

/** The parts that footers are, by what their pages are numbered with: of odd pages, and of even ones. */
export const footerParts: Readonly<Record<PageNumbers, { readonly odd: string; readonly even: string }>> = {
  dashes: { odd: "footerOdd", even: "footerEven" },
  ofTotal: { odd: "footer", even: "footer" },
};

/** @param relation the relationship of a footer's part */
export function sectionXml(page: PaperPage, relation: (part: string) => string): string {
  const { orientation, margins, pageNumbers, grid } = page;
  const isPortrait = orientation === "portrait";
  const [width, height] = isPortrait ? [a4.width, a4.height] : [a4.height, a4.width];
  const footers = pageNumbers && footerParts[pageNumbers];
  const reference = (type: string, part: string) => `<w:footerReference w:type="${type}" r:id="${relation(part)}"/>`;
  const side = (mm: number) => twips(millimetres(mm));
  return element(
    "sectPr",
    {},
    [
      footers ? reference("default", footers.odd) + reference("even", footers.even) : "",
      valued("type", "nextPage"),
      element("pgSz", { w: twips(width), h: twips(height), ...(!isPortrait && { orient: "landscape" }) }),
      element("pgMar", {
        top: side(margins.top),
        right: side(margins.right),
        bottom: side(margins.bottom),
        left: side(margins.left),
        header: side(Math.min(15, margins.top)),
        footer: side(Math.max(5, margins.bottom - belowText)),
        gutter: 0,
      }),
      pageNumbers ? element("pgNumType", { start: 1 }) : "",
      grid ? gridXml(page, grid) : "",
    ].join(""),
  );
}

/** ECMA-376, 17.6.5: the distance of lines in twips, that of characters by how far it is from their size, in 4096ths of a point. */
function gridXml(page: PaperPage, { lines, characters }: NonNullable<PaperPage["grid"]>): string {
  return element("docGrid", {
    type: "linesAndChars",
    linePitch: Math.floor((textHeight(page) * 20) / lines),
    charSpace: Math.floor((textWidth(page) / characters - bodySize) * 4096),
  });
}

/** The part of a footer, `word/<name>.xml`. */
export function footerPart(pageNumbers: PageNumbers, isEven: boolean): string {
  const size = numberSize[pageNumbers];
  const run = (content: string) =>
    element(
      "r",
      {},
      element(
        "rPr",
        {},
        element("rFonts", { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体", cs: "宋体" }) +
          valued("sz", size * 2) +
          valued("szCs", size * 2),
      ) + content,
    );
  const text = (said: string) => run(`<w:t xml:space="preserve">${said}</w:t>`);
  const field = (code: string) => element("fldSimple", { instr: code }, run("<w:t>1</w:t>"));
  // Numbers of official papers stand at the outer side, one character from its edge.
  const outer = isEven
    ? element("ind", { left: twips(size), leftChars: 100 }) + valued("jc", "left")
    : element("ind", { right: twips(size), rightChars: 100 }) + valued("jc", "right");
  const [place, content] =
    pageNumbers === "dashes"
      ? [outer, text("— ") + field("PAGE") + text(" —")]
      : [valued("jc", "center"), text("第") + field("PAGE") + text("页 共") + field("NUMPAGES") + text("页")];
  const paragraph = element("p", {}, element("pPr", {}, element("snapToGrid", { val: 0 }) + place) + content);
  return `${declaration}<w:ftr ${namespaces}>${paragraph}</w:ftr>`;
}
