import type { Area } from "../../../core/cells/cellRef";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { type CellStyle, type StyleName, styles } from "../../../core/documents/styles";
import { joinAreas } from "../../markTag";
import type { Spend } from "../write/openDraft";
import { cellArea } from "./cellArea";

/** Gives all cells of a style their look at once. */
export async function drawStyles(sheet: Excel.Worksheet, document: SheetDocument, spend: Spend): Promise<void> {
  for (const { style, areas } of styledAreas(document)) {
    for (const address of joinAreas(areas, ",")) {
      const isTall = areas.some(({ top, bottom }) => bottom > top);
      drawStyle(sheet.getRanges(address).format, styles[style], isTall);
      await spend(address.length + charactersOfStyle);
    }
  }
}

/** What a request needs to set everything that a style has. */
const charactersOfStyle = 5_000;

interface StyledAreas {
  readonly style: StyleName;
  readonly areas: Area[];
}

/** Areas by style; cells of a style that stand below each other make one area. Areas of one row stand by themselves. */
function styledAreas({ rows }: SheetDocument): StyledAreas[] {
  const runs: { readonly style: StyleName; area: Area }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  rows.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const area = cellArea(cell, index + 1);
      const key = `${cell.style} ${area.left} ${area.right}`;
      const run = open.get(key);
      if (run && run.area.bottom === area.top - 1) run.area = { ...run.area, bottom: area.bottom };
      else {
        const started = { style: cell.style, area };
        runs.push(started);
        open.set(key, started);
      }
    }
  });
  const groups = new Map<string, StyledAreas>();
  for (const { style, area } of runs) {
    const key = `${style} ${area.bottom > area.top}`;
    const group = groups.get(key) ?? { style, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const horizontal = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function drawStyle(format: Excel.RangeFormat, style: CellStyle, isTall: boolean): void {
  const { font, size, bold, colour = "000000", fill, align, wrap, indent, border } = style;
  format.font.name = font;
  format.font.size = size;
  format.font.color = `#${colour}`;
  // A link brings an underline of its own.
  format.font.underline = "None";
  if (bold) format.font.bold = true;
  if (fill) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = horizontal[align];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (wrap) format.wrapText = true;
  if (indent) format.indentLevel = indent;
  if (border === "all") drawBox(format.borders, isTall);
  if (border === "redLine") drawLine(format.borders, "EdgeBottom", { weight: "Thick", color: "#E60012" });
  if (border === "underline") drawLine(format.borders, "EdgeBottom", { weight: "Thin", color: "#000000" });
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";

function drawBox(borders: Excel.RangeBorderCollection, isTall: boolean): void {
  const sides: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  for (const side of isTall ? ([...sides, "InsideHorizontal"] as const) : sides) {
    drawLine(borders, side, { weight: "Thin", color: "#000000" });
  }
}

function drawLine(
  borders: Excel.RangeBorderCollection,
  side: Side,
  { weight, color }: { readonly weight: "Thin" | "Thick"; readonly color: string },
): void {
  const border = borders.getItem(side);
  border.style = "Continuous";
  border.weight = weight;
  border.color = color;
}
