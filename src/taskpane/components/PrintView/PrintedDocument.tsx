import { mergeClasses } from "@fluentui/react-components";
import { type CSSProperties, memo, useMemo } from "react";
import type { Area } from "../../../core/cells/cellRef";
import { fileNameKey } from "../../../core/cells/characters";
import { pointsPerMillimetre } from "../../../core/documents/pageRoom";
import { type PrintedPages as Printed, printedPages } from "../../../core/documents/print/printedPages";
import type { DocumentCell, DocumentRow, SheetDocument } from "../../../core/documents/sheetDocument";
import { type CellStyle, styles as cellStyles, type StyleName } from "../../../core/documents/styles";
import { documentLook, thinLine } from "../../documentLook";
import { PrintedChart } from "./PrintedChart";
import { usePrintViewStyles } from "./PrintView.styles";

/** The addresses of pictures by the keys of their files' names. */
export type PictureAddresses = ReadonlyMap<string, string>;

/** Points between the paper's edge and its page number. */
const numberMargin = 0.3 * 72;
const numberSizes = { dashes: 14, ofTotal: 9 } as const;
/** Points between a cell's edge and its text. */
const padding = 2;
/** Share of its box that a picture fills. */
const share = 0.96;
const barColour = "#9dc3e6";

/** A document as the pages that come out of the printer. `paper`: as it lies in the printer. */
export const PrintedDocument = memo(function PrintedDocument({
  document,
  pictures,
  paper,
}: {
  readonly document: SheetDocument;
  readonly pictures: PictureAddresses;
  readonly paper: SheetDocument["page"]["orientation"];
}) {
  const styles = usePrintViewStyles();
  const printed = useMemo(() => printedPages(document), [document]);
  const draw = useMemo(() => cellDrawing(document, printed), [document, printed]);
  const { width, height } = printed.paper;
  const { margins, orientation, pageNumbers } = document.page;
  const isTurned = orientation !== paper;
  const total = printed.pages.length;
  return (
    <>
      {printed.pages.map(({ parts }, index) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are known by their place
          key={index}
          aria-label={`${document.name} ${index + 1}/${total}`}
          data-page={index + 1}
          className={mergeClasses("printed-page", styles.page)}
          style={
            {
              width: points(width),
              height: points(height),
              containIntrinsicSize: `${points(width)} ${points(height)}`,
            } as CSSProperties
          }
        >
          <div
            className={mergeClasses(styles.sheet, isTurned && styles.turned)}
            style={{ width: points(width), height: points(height) }}
          >
            {parts.map(({ area, left, top }) => (
              <div
                key={`${area.top} ${area.left}`}
                className={styles.part}
                style={{
                  left: points(tableLeft(printed, document, parts) + left * printed.scale),
                  top: points(margins.top * pointsPerMillimetre + top * printed.scale),
                  width: points(sizeOf(printed.columnEnds, area.left, area.right) * printed.scale + thinLine),
                  height: points(sizeOf(printed.rowEnds, area.top, area.bottom) * printed.scale + thinLine),
                }}
              >
                {draw.cellsIn(area).map((placed) => (
                  <PrintedCell key={`${placed.row} ${placed.cell.column}`} {...placed} area={area} draw={draw} />
                ))}
                {draw.photosIn(area, pictures).map(({ address, box }) => (
                  <img
                    key={`${box.left} ${box.top}`}
                    alt="照片"
                    src={address}
                    className={styles.photo}
                    style={inBox(box, area, draw, share)}
                  />
                ))}
                {draw.chartsIn(area).map(({ chart, box }) => (
                  <div key={chart.title} className={styles.photo} style={inBox(box, area, draw)}>
                    <PrintedChart
                      chart={chart}
                      rows={document.rows}
                      width={draw.width(box)}
                      height={draw.height(box)}
                    />
                  </div>
                ))}
              </div>
            ))}
            {pageNumbers && (
              <div
                className={styles.number}
                style={{ bottom: points(numberMargin), fontSize: points(numberSizes[pageNumbers]) }}
              >
                {pageNumbers === "dashes" ? `— ${index + 1} —` : `第${index + 1}页 共${total}页`}
              </div>
            )}
          </div>
        </section>
      ))}
    </>
  );
});

type Drawing = ReturnType<typeof cellDrawing>;
type PlacedCell = { readonly row: number; readonly cell: DocumentCell };

function PrintedCell({ row, cell, area, draw }: PlacedCell & { readonly area: Area; readonly draw: Drawing }) {
  const styles = usePrintViewStyles();
  const { wrap }: CellStyle = cellStyles[cell.style];
  const box = boxOf(row, cell);
  return (
    <div
      data-cell-text=""
      className={mergeClasses(styles.cell, wrap && styles.wrapped)}
      style={{ ...draw.look(cell), ...inBox(box, area, draw), ...draw.bar(row, cell) }}
    >
      <div className={styles.text}>{cell.value}</div>
    </div>
  );
}

function points(length: number): string {
  return `${Math.round(length * 1000) / 1000}pt`;
}

/** Points of a stretch of rows or columns. */
function sizeOf(ends: readonly number[], from: number, to: number): number {
  return (ends[to] ?? 0) - (ends[from - 1] ?? 0);
}

/** Pages stand in the middle between their margins. */
function tableLeft(
  { columnEnds, scale, paper }: Printed,
  { page }: SheetDocument,
  parts: Printed["pages"][number]["parts"],
) {
  const { left, right } = page.margins;
  const room = paper.width - (left + right) * pointsPerMillimetre;
  const width = Math.max(0, ...parts.map((part) => part.left + sizeOf(columnEnds, part.area.left, part.area.right)));
  return left * pointsPerMillimetre + (room - width * scale) / 2;
}

function boxOf(row: number, { column, columnSpan = 1, rowSpan = 1 }: DocumentCell): Area {
  return { top: row, bottom: row + rowSpan - 1, left: column, right: column + columnSpan - 1 };
}

/** Where a box lies in its part of the page; neighbours share the line between them. */
function inBox(box: Area, area: Area, { ends, scale, width, height }: Drawing, share = 1): CSSProperties {
  const left = ((ends.columns[box.left - 1] ?? 0) - (ends.columns[area.left - 1] ?? 0)) * scale;
  const top = ((ends.rows[box.top - 1] ?? 0) - (ends.rows[area.top - 1] ?? 0)) * scale;
  const [wide, tall] = [width(box) * scale + thinLine * scale, height(box) * scale + thinLine * scale];
  return {
    left: points(left + (wide * (1 - share)) / 2),
    top: points(top + (tall * (1 - share)) / 2),
    width: points(wide * share),
    height: points(tall * share),
  };
}

const places = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** What of a document is drawn in an area, and how. */
function cellDrawing(document: SheetDocument, { columnEnds, rowEnds, scale }: Printed) {
  const { rows, charts = [], pictures: photos = [], bars = [] } = document;
  /** Cells that reach down from rows above. */
  const tall = rows.flatMap(({ cells }, index) =>
    cells.filter(({ rowSpan = 1 }) => rowSpan > 1).map((cell) => ({ row: index + 1, cell })),
  );
  const looks = new Map<StyleName, CSSProperties>();
  const length = (size: number) => points(size * scale);
  const width = (box: Area) => sizeOf(columnEnds, box.left, box.right);
  const height = (box: Area) => sizeOf(rowEnds, box.top, box.bottom);

  function look({ style, value }: DocumentCell): CSSProperties {
    const { vertical, size, indent, align }: CellStyle = cellStyles[style];
    const known = looks.get(style) ?? documentLook(style, length);
    looks.set(style, known);
    return {
      ...known,
      alignItems: places[vertical ?? "bottom"],
      padding: `0 ${length(padding)}`,
      ...(indent && { paddingLeft: length(padding + indent * size) }),
      ...(!align && typeof value === "number" && { textAlign: "right" as const }),
    };
  }

  return {
    ends: { columns: columnEnds, rows: rowEnds },
    scale,
    width,
    height,
    look,
    cellsIn(area: Area): PlacedCell[] {
      const own = rows
        .slice(area.top - 1, area.bottom)
        .flatMap(({ cells }: DocumentRow, index) => cells.map((cell) => ({ row: area.top + index, cell })));
      const fromAbove = tall.filter(({ row, cell }) => row < area.top && row + (cell.rowSpan ?? 1) > area.top);
      return [...fromAbove, ...own].filter(({ row, cell }) => overlaps(boxOf(row, cell), area));
    },
    photosIn: (area: Area, addresses: PictureAddresses) =>
      photos.flatMap(({ file, row, column, rowSpan, columnSpan }) => {
        const address = file === null ? undefined : addresses.get(fileNameKey(file));
        const box = { top: row, bottom: row + rowSpan - 1, left: column, right: column + columnSpan - 1 };
        return address !== undefined && overlaps(box, area) ? [{ address, box }] : [];
      }),
    chartsIn: (area: Area) =>
      charts.flatMap((chart) => (overlaps(chart.place, area) ? [{ chart, box: chart.place }] : [])),
    bar(row: number, { column, value }: DocumentCell): CSSProperties {
      const bar = bars.find((each) => each.row === row && each.column === column);
      if (!bar || typeof value !== "number") return {};
      const filled = `${Math.min(100, (value / bar.max) * 100)}%`;
      return { backgroundImage: `linear-gradient(to right, ${barColour} ${filled}, transparent ${filled})` };
    },
  };
}

function overlaps(box: Area, area: Area): boolean {
  return box.top <= area.bottom && box.bottom >= area.top && box.left <= area.right && box.right >= area.left;
}
