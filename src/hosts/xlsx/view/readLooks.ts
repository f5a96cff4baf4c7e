import { isTrue, parseXml, type XmlAttributes } from "../package/parseXml";
import { type ReadableParts, textPieces } from "../package/zipPackage";
import { readNumberFormats } from "../read/readNumberFormats";
import type { Alignment, Border, CellLook, FontLook, Side } from "./cellLook";
import { sides } from "./cellLook";
import type { ResolveColour } from "./colours";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const plainFont: FontLook = {
  name: null,
  size: 11,
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  colour: null,
};
const plainAlignment: Alignment = { horizontal: "general", vertical: "bottom", wrap: false, indent: 0 };
const noBorders: CellLook["borders"] = { left: null, right: null, top: null, bottom: null };

/** The look of each cell style, by the index that a cell's `s` gives. Throws `HostError`. */
export function readLooks(pkg: ReadableParts, stylesPart: string | null, colourOf: ResolveColour): readonly CellLook[] {
  const formats = readNumberFormats(pkg, stylesPart);
  const { fonts, fills, borders, styles } = readStyles(pkg, stylesPart, colourOf);
  return formats.map((format, index) => {
    const style = styles[index];
    return {
      font: fonts[style?.font ?? 0] ?? plainFont,
      fill: fills[style?.fill ?? 0] ?? null,
      borders: borders[style?.border ?? 0] ?? noBorders,
      alignment: style?.alignment ?? plainAlignment,
      format,
    };
  });
}

interface Style {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Alignment;
}

function readStyles(pkg: ReadableParts, stylesPart: string | null, colourOf: ResolveColour) {
  const fonts: Writable<FontLook>[] = [];
  const fills: (string | null)[] = [];
  const borders: Writable<CellLook["borders"]>[] = [];
  const styles: Style[] = [];
  if (stylesPart === null || !pkg.has(stylesPart)) return { fonts, fills, borders, styles };

  // Fonts, fills and borders of the same names also stand in differential formats, each in a section of its own.
  let section = "";
  let side: Side | null = null;
  let sideStyle: string | undefined;
  let pattern: string | undefined;

  const open: Readonly<Record<string, (name: string, attributes: XmlAttributes) => void>> = {
    fonts(name, attributes) {
      if (name === "font") fonts.push({ ...plainFont });
      const font = fonts.at(-1);
      if (font) readFont(font, name, attributes, colourOf);
    },
    fills(name, attributes) {
      if (name === "fill") fills.push(null);
      else if (name === "patternFill") pattern = attributes.patternType;
      else if (name === "fgColor" && pattern === "solid") fills[fills.length - 1] = colourOf(attributes);
      // Of a gradient the first colour.
      else if (name === "color" && fills.at(-1) === null) fills[fills.length - 1] = colourOf(attributes);
    },
    borders(name, attributes) {
      if (name === "border") borders.push({ ...noBorders });
      side = sides.find((each) => each === name) ?? (name === "color" ? side : null);
      if (name !== "color") sideStyle = attributes.style;
      const border = borders.at(-1);
      if (border && side) border[side] = borderOf(sideStyle, name === "color" ? colourOf(attributes) : null);
    },
    cellXfs(name, attributes) {
      if (name === "xf") {
        const { fontId, fillId, borderId } = attributes;
        const [font, fill, border] = [fontId, fillId, borderId].map((id) => Number(id ?? 0)) as [
          number,
          number,
          number,
        ];
        styles.push({ font, fill, border, alignment: plainAlignment });
      }
      const style = styles.at(-1);
      if (name === "alignment" && style) style.alignment = alignmentOf(attributes);
    },
  };
  parseXml(textPieces(pkg, stylesPart), stylesPart, {
    open(name, attributes) {
      if (section !== "") open[section]?.(name, attributes);
      else if (name === "dxfs" || open[name]) section = name;
    },
    close(name) {
      if (name === section) section = "";
    },
  });
  return { fonts, fills, borders, styles };
}

function readFont(font: Writable<FontLook>, name: string, attributes: XmlAttributes, colourOf: ResolveColour): void {
  const { val } = attributes;
  const on = val === undefined || isTrue(val);
  if (name === "name") font.name = val ?? null;
  else if (name === "sz") font.size = Number(val) || plainFont.size;
  else if (name === "b") font.bold = on;
  else if (name === "i") font.italic = on;
  else if (name === "u") font.underlined = val !== "none";
  else if (name === "strike") font.struck = on;
  else if (name === "color") font.colour = colourOf(attributes);
}

/** The thirteen lines of Excel, as near as four come. */
function borderOf(style: string | undefined, colour: string | null): Border | null {
  if (style === undefined || style === "none") return null;
  if (style === "double") return { width: 3, line: "double", colour };
  const width = style === "thick" ? 3 : style.startsWith("medium") ? 2 : 1;
  if (style === "dotted" || style === "hair") return { width, line: "dotted", colour };
  return { width, line: /dash/i.test(style) ? "dashed" : "solid", colour };
}

function alignmentOf({ horizontal, vertical, wrapText, indent }: XmlAttributes): Alignment {
  return {
    horizontal: horizontalOf(horizontal),
    vertical: vertical === "top" ? "top" : vertical === "center" || vertical === "distributed" ? "middle" : "bottom",
    wrap: isTrue(wrapText) || horizontal === "justify" || horizontal === "distributed",
    indent: Number(indent ?? 0),
  };
}

function horizontalOf(value: string | undefined): Alignment["horizontal"] {
  switch (value) {
    case "left":
    case "fill":
    case "justify":
      return "left";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "right":
      return "right";
    default:
      return "general";
  }
}
