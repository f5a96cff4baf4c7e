import type { CSSProperties } from "react";
import { type CellStyle, fontFallbacks, type StyleName, styles } from "../core/documents/styles";

/**
 * The look of a document's cell in a browser.
 * @param length of so many points, as CSS
 */
export function documentLook(style: StyleName, length: (points: number) => string): CSSProperties {
  const { font, size, bold, colour, fill, align, wrap, border }: CellStyle = styles[style];
  return {
    fontFamily: [font, ...fontFallbacks[font]].join(", "),
    fontSize: length(size),
    fontWeight: bold ? "bold" : "normal",
    color: `#${colour ?? "000000"}`,
    ...(fill && { backgroundColor: `#${fill}` }),
    textAlign: align,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(border === "all" && { border: `${length(thinLine)} solid #000000` }),
    ...(border === "redLine" && { borderBottom: `${length(thickLine)} solid #e60012` }),
    ...(border === "underline" && { borderBottom: `${length(thinLine)} solid #000000` }),
  };
}

/** Points. */
export const thinLine = 0.75;
const thickLine = 2;
