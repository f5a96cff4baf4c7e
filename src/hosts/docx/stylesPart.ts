import { type CellStyle, type FontName, fontFallbacks, type StyleName, styles } from "../../core/documents/styles";
import { namespaces } from "./namespaces";
import { paragraphStyles } from "./paragraphStyles";
import { twips } from "./units";
import { declaration, element, valued } from "./xml";

/** The size of 3号 and of what `w:docGrid` counts characters by, in points. */
export const bodySize = 16;

/** Points from one line to the next in the boxes of forms, which are as high as that makes them (`formPages`). */
const boxLeading = 1.5;

const alignments = { left: "left", center: "center", right: "right", justify: "both" } as const;

const styleNames = Object.keys(styles) as StyleName[];

/** `word/styles.xml`: every look as a paragraph style with a name of its own. */
export function stylesPart(): string {
  const defaults = element(
    "docDefaults",
    {},
    element(
      "rPrDefault",
      {},
      element(
        "rPr",
        {},
        runProperties({ font: "仿宋_GB2312", size: bodySize }) + element("lang", { val: "en-US", eastAsia: "zh-CN" }),
      ),
    ) +
      // No line begins with a closing mark; one that has no room may hang over the edge.
      element("pPrDefault", {}, element("pPr", {}, element("kinsoku") + element("overflowPunct"))),
  );
  const normal = element(
    "style",
    { type: "paragraph", default: 1, styleId: "a" },
    valued("name", "Normal") +
      element("qFormat") +
      element("pPr", {}, element("widowControl", { val: 0 })) +
      // The size from which the grid of a page counts its characters.
      element("rPr", {}, valued("sz", bodySize * 2) + valued("szCs", bodySize * 2)),
  );
  const tables = element(
    "style",
    { type: "table", default: 1, styleId: "a1" },
    valued("name", "Normal Table") + valued("uiPriority", 99) + element("semiHidden") + element("unhideWhenUsed"),
  );
  return `${declaration}${element("styles", {}, defaults + normal + tables + styleNames.map(styleXml).join("")).replace(
    "<w:styles>",
    `<w:styles ${namespaces}>`,
  )}`;
}

/** Whether a style's text stands on the grid of its page, which only a letter's own does. */
export function isOnGrid(id: StyleName): boolean {
  return id === "letterBody" || id === "letterLine";
}

/** LibreOffice gives two places of the grid to a character that is wider than one; 28 of 3号 are, by a hundredth. */
const gridScale = valued("w", 98);

function styleXml(id: StyleName): string {
  const { name, outline, indented } = paragraphStyles[id];
  const style: CellStyle = styles[id];
  const isBox = id.startsWith("form") && style.border === "all";
  const paragraph = [
    outline === undefined ? "" : element("keepNext"),
    isOnGrid(id) ? "" : element("snapToGrid", { val: 0 }),
    isBox ? element("spacing", { line: twips(style.size * boxLeading), lineRule: "exact" }) : "",
    // A little less than two characters, which whole places of the grid would not hold; Word goes by their number.
    indented ? element("ind", { firstLine: twips(style.size * 1.95), firstLineChars: 200 }) : "",
    valued("jc", indented ? "both" : alignments[style.align ?? "left"]),
    outline === undefined ? "" : valued("outlineLvl", outline),
  ];
  return element(
    "style",
    { type: "paragraph", customStyle: 1, styleId: id },
    valued("name", name) +
      valued("basedOn", "a") +
      element("qFormat") +
      element("pPr", {}, paragraph.join("")) +
      element("rPr", {}, runProperties(style, isOnGrid(id) ? gridScale : "")),
  );
}

function runProperties(
  { font, size, bold, colour }: Pick<CellStyle, "font" | "size" | "bold" | "colour">,
  scale = "",
): string {
  const fonts = element("rFonts", { ascii: font, hAnsi: font, eastAsia: font, cs: font });
  const weight = bold ? element("b") : "";
  const tint = colour ? valued("color", colour) : "";
  return fonts + weight + tint + scale + valued("sz", size * 2) + valued("szCs", size * 2);
}

const isGeneric = (name: string) => name === "serif" || name === "sans-serif";

/** `word/fontTable.xml`: each font with what stands in for it where it is missing (ECMA-376, 17.8.3.1). */
export function fontTablePart(): string {
  const fonts = Object.entries(fontFallbacks) as [FontName, readonly string[]][];
  const each = fonts.map(([name, fallbacks]) =>
    element(
      "font",
      { name },
      valued("altName", fallbacks.filter((fallback) => !isGeneric(fallback)).join(",")) +
        valued("charset", "86") +
        valued("family", fallbacks.includes("serif") ? "roman" : "swiss") +
        valued("pitch", "variable"),
    ),
  );
  return `${declaration}<w:fonts ${namespaces}>${each.join("")}</w:fonts>`;
}
