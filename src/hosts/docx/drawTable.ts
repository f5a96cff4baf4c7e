import type { PaperCell, PaperRow, PaperTable } from "../../core/documents/paper/paper";
import { type CellStyle, type StyleName, styles } from "../../core/documents/styles";
import { pointsPerCharacter } from "../../core/documents/textLayout";
import { paragraphXml } from "./drawParagraph";
import { twips } from "./units";
import { element, valued } from "./xml";

/** Points that are free at either side of a cell's text. */
const cellMargin = 3;
/** Empty lines above what is signed. */
const signedAbove = 2;
/** Em that stay free right of it. */
const signedRight = 4;

/** Draws the next photo into a box of so many points; null: there is none to show. */
export type DrawPhoto = (box: { readonly width: number; readonly height: number }) => string | null;

/** @param width points that the table may take; it is made narrower to fit, never wider */
export function tableXml({ columns, rows, heads = 0, keeps }: PaperTable, width: number, drawPhoto: DrawPhoto): string {
  const whole = columns.reduce((sum, characters) => sum + characters * pointsPerCharacter, 0);
  const scale = Math.min(1, width / whole);
  const widths = columns.map((characters) => twips(characters * pointsPerCharacter * scale));
  const total = sum(widths);
  const properties = [
    element("tblW", { w: total, type: "dxa" }),
    valued("jc", "center"),
    element("tblLayout", { type: "fixed" }),
    element(
      "tblCellMar",
      {},
      element("left", { w: twips(cellMargin), type: "dxa" }) + element("right", { w: twips(cellMargin), type: "dxa" }),
    ),
  ];
  const grid = widths.map((column) => element("gridCol", { w: column }));
  /** By column, counted from 0: the cell that reaches down into further rows, and into how many. */
  const reaching: ({ readonly cell: PaperCell; readonly rows: number } | undefined)[] = [];
  const drawn = rows.map((row, index) => {
    const keepsNext = index < heads || (keeps === true && index === rows.length - 1);
    const cells = placedCells(row, columns.length, reaching).map(({ cell, column, columnSpan, continues }) => {
      const cellWidth = sum(widths.slice(column - 1, column - 1 + columnSpan));
      const box = { width: cellWidth / 20, height: heightOf(rows.slice(index, index + (cell?.rowSpan ?? 1))) };
      return cellXml({ cell, cellWidth, columnSpan, continues, keepsNext, box, drawPhoto });
    });
    return element("tr", {}, rowProperties(row, index < heads) + cells.join(""));
  });
  return element(
    "tbl",
    {},
    element("tblPr", {}, properties.join("")) + element("tblGrid", {}, grid.join("")) + drawn.join(""),
  );
}

function rowProperties({ height, breaks, exact }: PaperRow, isHead: boolean): string {
  const properties = [
    breaks ? "" : element("cantSplit"),
    height === undefined ? "" : element("trHeight", { val: twips(height), hRule: exact ? "exact" : "atLeast" }),
    isHead ? element("tblHeader") : "",
  ];
  return properties.join("") === "" ? "" : element("trPr", {}, properties.join(""));
}

interface PlacedCell {
  /** Null: nothing stands there. */
  readonly cell: PaperCell | null;
  readonly column: number;
  readonly columnSpan: number;
  /** It is a cell of a row above that reaches down. */
  readonly continues: boolean;
}

/** A row's cells without gaps, those that reach down into it among them. */
function placedCells(
  { cells }: PaperRow,
  width: number,
  reaching: ({ readonly cell: PaperCell; readonly rows: number } | undefined)[],
): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let column = 1; column <= width; ) {
    const above = reaching[column];
    const cell = above?.cell ?? cells.find((each) => each.column === column) ?? null;
    const columnSpan = cell?.columnSpan ?? 1;
    placed.push({ cell, column, columnSpan, continues: above !== undefined });
    const left = (above?.rows ?? cell?.rowSpan ?? 1) - 1;
    reaching[column] = cell && left > 0 ? { cell, rows: left } : undefined;
    column += columnSpan;
  }
  return placed;
}

function cellXml({
  cell,
  cellWidth,
  columnSpan,
  continues,
  keepsNext,
  box,
  drawPhoto,
}: {
  readonly cell: PaperCell | null;
  readonly cellWidth: number;
  readonly columnSpan: number;
  readonly continues: boolean;
  readonly keepsNext: boolean;
  readonly box: Parameters<DrawPhoto>[0];
  readonly drawPhoto: DrawPhoto;
}): string {
  const style: CellStyle | null = cell && styles[cell.style];
  const spansRows = (cell?.rowSpan ?? 1) > 1;
  const vertical = style?.vertical ?? "top";
  const properties = [
    element("tcW", { w: cellWidth, type: "dxa" }),
    columnSpan > 1 ? valued("gridSpan", columnSpan) : "",
    continues ? element("vMerge") : spansRows ? valued("vMerge", "restart") : "",
    style ? bordersXml(style) : "",
    style?.fill ? element("shd", { val: "clear", color: "auto", fill: style.fill }) : "",
    vertical === "top" ? "" : valued("vAlign", vertical),
  ];
  const content =
    cell === null || continues
      ? paragraphXml({ style: cell?.style ?? "note", text: "", keepsNext })
      : contentXml(cell, keepsNext, cell.style === "formPhoto" ? drawPhoto(box) : null);
  return element("tc", {}, element("tcPr", {}, properties.join("")) + content);
}

function contentXml({ value, style, signed = [] }: PaperCell, keepsNext: boolean, photo: string | null): string {
  if (photo !== null) return paragraphXml({ style, text: "", keepsNext, drawing: photo });
  const paragraph = (text: string, right?: number) => paragraphXml({ style, text, keepsNext, right });
  const texts = String(value ?? "").split("\n");
  const blanks = signed.length > 0 ? Array.from({ length: signedAbove }, () => "") : [];
  return [
    ...[...texts, ...blanks].map((text) => paragraph(text)),
    ...signed.map((text) => paragraph(text, signedRight)),
  ].join("");
}

const thin = 4;
const thick = 18;

function bordersXml({ border, colour }: CellStyle): string {
  const line = (side: string, size: number, color = "auto") =>
    element(side, { val: "single", sz: size, space: 0, color });
  switch (border) {
    case "all":
      return element("tcBorders", {}, ["top", "left", "bottom", "right"].map((side) => line(side, thin)).join(""));
    case "underline":
      return element("tcBorders", {}, line("bottom", thin));
    case "redLine":
      return element("tcBorders", {}, line("bottom", thick, colour ?? redOf("letterStar")));
    case undefined:
      return "";
  }
}

function redOf(style: StyleName): string {
  const { colour = "auto" }: CellStyle = styles[style];
  return colour;
}

function heightOf(rows: readonly PaperRow[]): number {
  return sum(rows.map(({ height = 0 }) => height));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
