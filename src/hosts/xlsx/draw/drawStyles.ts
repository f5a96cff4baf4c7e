import { type CellStyle, type StyleName, styles } from "../../../core/documents/styles";
import type { Looks } from "../write/parts/extendStyles";

/** Gives the index of a named look among the cell styles of the workbook. */
export type StyleIndex = (style: StyleName) => number;

/** Puts each named look that is asked for into the workbook's styles, once. */
export function drawStyles(target: Looks): StyleIndex {
  const indexes = new Map<StyleName, number>();
  return (name) => {
    const index = indexes.get(name) ?? addStyle(target, styles[name]);
    indexes.set(name, index);
    return index;
  };
}

function addStyle(target: Looks, style: CellStyle): number {
  const font = target.add("fonts", drawFont(style));
  const fill = target.add("fills", drawFill(style));
  const border = target.add("borders", drawBorder(style));
  const format = style.numberFormat ? target.addNumberFormat(style.numberFormat) : 0;
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return target.add("cellXfs", `<xf ${ids} ${applied}>${drawAlignment(style)}</xf>`);
}

/** Tells a computer that lacks the font to take another Chinese one. */
const gb2312Charset = 134;

function drawFont({ font, size, bold, colour = "000000" }: CellStyle): string {
  const face = `<name val="${font}"/><charset val="${gb2312Charset}"/>`;
  return `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="FF${colour}"/>${face}</font>`;
}

function drawFill({ fill }: CellStyle): string {
  const pattern = fill
    ? `<patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill>`
    : '<patternFill patternType="none"/>';
  return `<fill>${pattern}</fill>`;
}

function drawAlignment({ align, vertical, wrap, indent }: CellStyle): string {
  const attributes = [
    align && ` horizontal="${align}"`,
    vertical && ` vertical="${vertical}"`,
    wrap && ' wrapText="1"',
    indent && ` indent="${indent}"`,
  ];
  const given = attributes.filter(Boolean).join("");
  return given && `<alignment${given}/>`;
}

const sides = ["left", "right", "top", "bottom"] as const;
type Side = (typeof sides)[number];

const thin = '"thin"><color rgb="FF000000"/>';
const redLine = '"thick"><color rgb="FFE60012"/>';

const borders: Record<NonNullable<CellStyle["border"]>, Partial<Record<Side, string>>> = {
  all: { left: thin, right: thin, top: thin, bottom: thin },
  redLine: { bottom: redLine },
  underline: { bottom: thin },
};

function drawBorder({ border }: CellStyle): string {
  const lines: Partial<Record<Side, string>> = border ? borders[border] : {};
  const each = sides.map((side) => (lines[side] ? `<${side} style=${lines[side]}</${side}>` : `<${side}/>`));
  return `<border>${each.join("")}<diagonal/></border>`;
}
