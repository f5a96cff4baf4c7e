import type { Area } from "../../../core/cells/cellRef";
import type { Cell } from "../../../core/cells/cellValue";
import { once } from "../../../core/cells/memoised";
import type { RowData } from "../../../core/workbook/workbookData";
import { isTrue, type XmlAttributes } from "../package/parseXml";
import { linkAddresses } from "../package/relationships";
import type { ReadableParts } from "../package/zipPackage";
import { type CellContext, makeCell } from "../read/makeCell";
import { type SheetContent, spanBytes, weightOf } from "../read/readSheet";
import { areaOf } from "../read/references";
import { scanningSheet } from "../read/scanSheet";
import { listReader } from "./listReader";
import { markReader } from "./markReader";
import type { CellView, ColumnView, LinkView, RowView, SheetView } from "./workbookView";

const pixelsPerPoint = 4 / 3;
/** A digit of the usual default font; column widths count in it. */
const digitPixels = 7;
const usualColumnWidth = 64;
const usualRowHeight = 20;
/** Beyond this a blank cell's style is a whole row or column of formats, not something to show. */
const farthestBlankColumn = 256;

export interface ReadSheet {
  /** What it takes to show it. */
  readonly view: Omit<SheetView, "name">;
  /** What its cells hold, as `readingSheet` gives it. */
  readonly content: SheetContent;
}

/** Reads one worksheet to be shown and to be checked, in one pass of steps. Throws `HostError`. */
export function* readingSheetView(pkg: ReadableParts, part: string, context: CellContext): Generator<void, ReadSheet> {
  const rows = new Map<number, RowView>();
  const filled: RowData[] = [];
  const columns: ColumnView[] = [];
  const merges: Area[] = [];
  const marks = markReader(part);
  const lists = listReader(part);
  const links: LinkView[] = [];
  let defaults = { defaultRowHeight: usualRowHeight, defaultColumnWidth: usualColumnWidth };
  let frozen = { rows: 0, columns: 0 };
  let gridLines = true;
  let lastRow = 0;
  let lastColumn = 0;
  let row = rowOf({}, []);
  let cells: (CellView | undefined)[] = [];
  let values: (Cell | undefined)[] = [];

  const addresses = once(() => linkAddresses(pkg, part));
  yield* scanningSheet(pkg, part, {
    open(element, attributes, { depth }) {
      if (depth === 2 && (element === "mergeCell" || element === "col")) {
        context.weigh(spanBytes);
        if (element === "col") columns.push(columnOf(attributes));
        else merges.push(areaOf(attributes.ref ?? "", part));
      }
      if (element === "sheetFormatPr") defaults = defaultsOf(attributes);
      else if (element === "sheetView")
        gridLines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
      else if (element === "pane") frozen = frozenBy(attributes);
      else if (element === "hyperlink") {
        const { ref, location } = attributes;
        const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
        if (ref !== undefined) {
          links.push({ area: areaOf(ref, part), address: addresses().get(id ?? "") ?? null, place: location ?? null });
        }
      }
      marks.open(element, attributes);
      lists.open(element, attributes);
    },
    text(text) {
      marks.text(text);
      lists.text(text);
    },
    close(element) {
      marks.close(element);
      lists.close(element);
    },
    row(number, attributes) {
      cells = [];
      values = [];
      row = rowOf(attributes, cells);
      lastRow = number;
      rows.set(number, row);
    },
    cell(column, raw) {
      const value = makeCell(raw, context);
      if (value) values[column] = value;
      if (!value && column > farthestBlankColumn) return;
      // One without a style has not that of its column.
      cells[column] = { value, style: Number(raw.style ?? 0) };
      if (!value && raw.style === undefined) return;
      lastColumn = Math.max(lastColumn, column);
    },
    rowEnd() {
      if (values.length === 0) return;
      context.weigh(weightOf(values));
      filled.push({ row: lastRow, hidden: row.hidden, cells: values });
    },
  });
  const hiddenColumns = columns.flatMap(({ from, to, hidden }) => (hidden ? [{ from, to }] : []));
  return {
    view: {
      ...{ rows, columns, ...defaults, lastRow, lastColumn, merges, frozen, gridLines },
      ...{ marks: marks.found, lists: lists.found, links },
    },
    content: { rows: filled, merges, hiddenColumns },
  };
}

function rowOf({ ht, hidden, s, customFormat }: XmlAttributes, cells: RowView["cells"]): RowView {
  return {
    height: ht === undefined ? null : Math.round(Number(ht) * pixelsPerPoint),
    hidden: isTrue(hidden),
    style: isTrue(customFormat) ? Number(s ?? 0) : null,
    cells,
  };
}

function columnOf({ min, max, width, hidden, style }: XmlAttributes): ColumnView {
  return {
    from: Number(min),
    to: Number(max),
    width: width === undefined ? usualColumnWidth : columnPixels(Number(width)),
    hidden: isTrue(hidden),
    style: style === undefined ? null : Number(style),
  };
}

function columnPixels(characters: number): number {
  return Math.round(characters * digitPixels);
}

function defaultsOf({ defaultRowHeight, defaultColWidth }: XmlAttributes) {
  return {
    defaultRowHeight:
      defaultRowHeight === undefined ? usualRowHeight : Math.round(Number(defaultRowHeight) * pixelsPerPoint),
    defaultColumnWidth: defaultColWidth === undefined ? usualColumnWidth : columnPixels(Number(defaultColWidth)),
  };
}

/** A pane that is merely split can be scrolled on both sides, so nothing of it stays. */
function frozenBy({ state, xSplit, ySplit }: XmlAttributes) {
  const isFrozen = state === "frozen" || state === "frozenSplit";
  return isFrozen ? { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) } : { rows: 0, columns: 0 };
}
