import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import type { CellStyle } from "../../../core/documents/styles";

/** A named look in exceljs' terms. */
export function drawStyle(style: CellStyle): Partial<Style> {
  return {
    font: drawFont(style),
    alignment: drawAlignment(style),
    ...(style.fill && { fill: drawFill(style.fill) }),
    ...(style.border && { border: borders[style.border] }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
  };
}

function drawFont({ font, size, bold, colour = "000000" }: CellStyle): Partial<Font> {
  return { name: font, size, charset: gb2312Charset, color: { argb: `FF${colour}` }, ...(bold && { bold }) };
}

/** Tells a computer that lacks the font to take another Chinese one. */
const gb2312Charset = 134;

function drawAlignment({ align, vertical, wrap, indent }: CellStyle): Partial<Alignment> {
  return {
    ...(align && { horizontal: align }),
    ...(vertical && { vertical: vertical === "center" ? "middle" : vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
}

function drawFill(colour: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } };
}

const thin = { style: "thin", color: { argb: "FF000000" } } as const;

const borders: Record<NonNullable<CellStyle["border"]>, Partial<Borders>> = {
  all: { top: thin, left: thin, bottom: thin, right: thin },
  redLine: { bottom: { style: "thick", color: { argb: "FFE60012" } } },
  underline: { bottom: thin },
};
