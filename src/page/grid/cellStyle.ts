import type { CSSProperties } from "react";
import type { CellValue } from "../../core/cells/cellValue";
import { markStyles } from "../../hosts/markStyles";
import type { Border, CellLook } from "../../hosts/xlsx/view/cellLook";
import type { MarkedArea } from "./sheetModel";

/** Pixels of an indent step. */
const indentPixels = 11;
const padding = 3;
/** Where a computer lacks the font of the file. */
const fallbackFonts = '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif';

const justify = { left: "flex-start", center: "center", right: "flex-end" } as const;
const align = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

/** A cell's look as CSS; the parts that depend on what it holds come with `kind`. */
export function cellStyle({ font, fill, borders, alignment }: CellLook, kind: CellValue["kind"] | null): CSSProperties {
  const horizontal = horizontalOf(alignment.horizontal, kind);
  const indent = alignment.indent * indentPixels + padding;
  return {
    fontFamily: font.name === null ? fallbackFonts : `"${font.name.replaceAll('"', "")}", ${fallbackFonts}`,
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : undefined,
    textDecoration:
      [font.underlined && "underline", font.struck && "line-through"].filter(Boolean).join(" ") || undefined,
    color: font.colour ?? undefined,
    backgroundColor: fill ?? undefined,
    borderRight: borderCss(borders.right),
    borderBottom: borderCss(borders.bottom),
    justifyContent: justify[horizontal],
    alignItems: align[alignment.vertical],
    textAlign: horizontal,
    whiteSpace: alignment.wrap ? "pre-wrap" : "pre",
    paddingLeft: horizontal === "left" ? indent : padding,
    paddingRight: horizontal === "right" ? indent : padding,
  };
}

/** A mark lies on top of the cell's own look, and differs from others by its line and lettering too. */
export function markCss(severity: MarkedArea["severity"]): CSSProperties {
  const style = markStyles.find((each) => each.severity === severity);
  if (!style) return {};
  const line = ({ thin: "solid", dashed: "dashed", dotted: "dotted" } as const)[style.line];
  return {
    color: `#${style.ink}`,
    backgroundColor: `#${style.paper}`,
    outline: `1.5px ${line} #${style.ink}`,
    outlineOffset: -2,
    ...(style.lettering === "boldUnderlined" && { fontWeight: 700, textDecoration: "underline" }),
    ...(style.lettering === "italic" && { fontStyle: "italic" }),
  };
}

function horizontalOf(horizontal: CellLook["alignment"]["horizontal"], kind: CellValue["kind"] | null) {
  if (horizontal !== "general") return horizontal;
  if (kind === "number") return "right";
  return kind === "boolean" || kind === "error" ? "center" : "left";
}

/** Two neighbours share a line: that of the left or upper one is drawn. */
function borderCss(border: Border | null): string | undefined {
  return border ? `${border.width}px ${border.line} ${border.colour ?? "#000000"}` : undefined;
}
