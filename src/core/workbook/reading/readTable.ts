import type { Area } from "../../cells/cellRef";
import { type Cell, cellText, isFilled } from "../../cells/cellValue";
import type { Observation } from "../observations";
import type { ColumnSpec, SheetSpec } from "../schema";
import type { RowData, SheetData } from "../workbookData";
import { cellObservation } from "./cellObservation";
import { findHeader, type Header } from "./findHeader";
import { headerObservations } from "./headerObservations";
import { hiddenParts } from "./hiddenParts";
import { type HeaderCell, matchHeaders } from "./matchHeaders";
import { coveredCells, mergesBelow, rowsFrom } from "./mergedCells";
import { type FootContext, footText, isAggregate, nonRecordText } from "./nonRecordRow";
import { outsideColumns } from "./outsideColumns";
import { absentContent, type ContentReader, contentReader, type FieldContext, fieldOf } from "./readField";
import { type FieldsReader, LazyFields } from "./rowFields";
import { shownText } from "./shownText";
import { headersMissing, type RowReading, type Table } from "./table";

/**
 * Reads the records of a list sheet below its header row.
 * @param before the sheet as it was read before, by the same notice: rows that are the same objects stay the rows they were
 */
export function readTable(sheet: SheetData, spec: SheetSpec, context: FieldContext, before?: Table): Table {
  const header = findHeader(sheet, spec.columns);
  return header ? readBelow(header, sheet, spec, context, before) : headersMissing(sheet);
}

/** A column of the sheet, prepared for reading. */
interface Place {
  readonly column: ColumnSpec;
  /** In the sheet; null when the sheet lacks it. */
  readonly number: number | null;
  readonly contentOf: ContentReader;
}

/** Reads the records below a header. */
export function readBelow(
  header: Header,
  sheet: SheetData,
  spec: SheetSpec,
  context: FieldContext,
  before?: Table,
): Table {
  const match = matchHeaders(header.cells, spec.columns);
  const places = spec.columns.map((column): Place => {
    return {
      column,
      number: match.found.get(column.key)?.at.column ?? null,
      contentOf: contentReader(column, context),
    };
  });
  const head = { sheet: sheet.name, row: header.lastRow, column: 1 };
  const observations = headerObservations(match, spec.columns, head);
  const merges = mergesBelow(sheet.merges, header.lastRow);
  const covered = coveredCells(sheet.rows, merges, new Set(numbersOf(places)));

  const reader = fieldsReader(places, sheet.name, covered);
  const foot = footContext(places, context);
  const way = JSON.stringify([sheet.name, header, merges, context.date1904]);
  // A merged cell holds for the rows that it covers, too.
  const known = before?.basis?.way === way && merges.length === 0 ? byRow(before.basis.readings) : null;
  const read = (data: RowData): RowReading => {
    const found = kindOf(data, places, foot);
    const typed = found === "empty" ? ownTyped(data, match.unknown, context) : "";
    // Whoever has typed into a column of his own only may have meant a record.
    const kind = typed === "" ? found : { text: typed };
    if (kind === "empty") return { data, row: null, isPassedOver: false, observations: [] };
    if (kind !== "record") {
      const column = Math.max(1, data.cells.findIndex(isFilled));
      const at = { sheet: sheet.name, row: data.row, column };
      return { data, row: null, isPassedOver: true, observations: [{ kind: "non-record-row", text: kind.text, at }] };
    }
    const own = match.unknown.length === 0 ? "" : ownText(data, match.unknown, context);
    const row = { row: data.row, fields: new LazyFields(reader, data), ...(own !== "" && { own }) };
    return { data, row, isPassedOver: false, observations: cellObservations(data, places, sheet.name) };
  };
  const readings = sheet.rows
    .slice(rowsFrom(sheet.rows, header.lastRow + 1))
    .map((data) => known?.get(data) ?? read(data));
  for (const reading of readings) observations.push(...reading.observations);

  const records = readings.flatMap(({ row, data }) => (row ? [data] : []));
  /** Rows that were told of as a whole. */
  const passedOver = new Set(readings.flatMap(({ data, isPassedOver }) => (isPassedOver ? [data] : [])));
  const hidden = hiddenParts(sheet, records, numbersOf(places), header.lastRow);
  const outside = outsideColumns(sheet, header, passedOver);
  return {
    rows: readings.flatMap(({ row }) => row ?? []),
    observations: [...observations, ...hidden, ...mergedData(merges, records, sheet.name), ...outside],
    basis: { way, readings },
  };
}

function byRow(readings: readonly RowReading[]): ReadonlyMap<RowData, RowReading> {
  return new Map(readings.map((reading) => [reading.data, reading]));
}

/** As long as a cell can hold. */
const longestOwn = 32_000;

/** What stands in a row below headers that are none of ours, with these. */
function ownText({ cells }: RowData, headers: readonly HeaderCell[], context: FieldContext): string {
  const told = headers.flatMap(({ text, at }) => {
    const cell = cells[at.column];
    return isFilled(cell) ? [`${text}：${shownText(cell, context).trim()}`] : [];
  });
  return told.join("；").slice(0, longestOwn);
}

/** The same without what formulas give: these are copied down for rows to come. */
function ownTyped(data: RowData, headers: readonly HeaderCell[], context: FieldContext): string {
  const typed = headers.filter(({ at }) => data.cells[at.column]?.formula === undefined);
  return ownText(data, typed, context);
}

/** The merged areas that hold a record, or a part of one. */
function mergedData(merges: readonly Area[], records: readonly RowData[], sheet: string): Observation[] {
  const among = merges.filter(({ top, bottom }) => {
    const record = records[rowsFrom(records, top)];
    return record !== undefined && record.row <= bottom;
  });
  return among.map((area) => ({ kind: "merged-data", area, at: { sheet, row: area.top, column: area.left } }));
}

function kindOf(
  data: RowData,
  places: readonly Place[],
  foot: FootContext,
): "record" | "empty" | { readonly text: string } {
  const text = nonRecordText(data) ?? sumText(data, places) ?? footText(data, foot);
  if (text !== null) return { text };
  let label = "";
  let repeated = 0;
  let filled = 0;
  for (const { column, number } of places) {
    const cell = number === null ? undefined : data.cells[number];
    if (!cell || !isFilled(cell)) continue;
    if (isRowLabel(column)) label += cellText(cell).trim();
    else filled++;
    if (cell.kind === "text" && cell.text === column.header) repeated++;
  }
  // A table that was printed page by page repeats its headers.
  if (repeated > 2) return { text: "表头" };
  if (filled > 0) return "record";
  return /\p{Script=Han}/u.test(label) ? { text: label } : "empty";
}

/** Columns of units of which names' rules do not speak. */
const unitKeys: readonly string[] = ["unit", "area", "grantor"];

function footContext(places: readonly Place[], { date1904, notice }: FieldContext): FootContext {
  const byNumber = new Map(places.flatMap((place) => (place.number === null ? [] : [[place.number, place] as const])));
  const isOf = (wanted: (column: ColumnSpec) => boolean) => (number: number) => {
    const place = byNumber.get(number);
    return place !== undefined && wanted(place.column);
  };
  return {
    answers(number, cell) {
      const place = byNumber.get(number);
      if (place?.column.type !== "choice" && place?.column.type !== "choices") return false;
      return place.contentOf(cell).value !== null;
    },
    labels: isOf(isRowLabel),
    names: isOf(({ key, content }) => content === "personName" || key === "name"),
    units: isOf(({ key, content }) => content === "unitName" || unitKeys.includes(key)),
    longTexts: isOf(({ type }) => type === "longText"),
    date1904,
    year: notice.year,
  };
}

/** What begins a row that holds nothing but sums of other rows, with or without a label before them; else null. */
function sumText({ cells }: RowData, places: readonly Place[]): string | null {
  let first: Cell | null = null;
  let sums = 0;
  for (const [index, { column, number }] of places.entries()) {
    const cell = number === null ? undefined : cells[number];
    if (!isFilled(cell)) continue;
    first ??= cell;
    if (isAggregate(cell)) sums++;
    else if (index > 0 && !isRowLabel(column)) return null;
  }
  return first && sums > 0 ? cellText(first).trim() : null;
}

function fieldsReader(
  places: readonly Place[],
  sheet: string,
  covered: (row: number, column: number) => Cell | undefined,
): FieldsReader {
  return {
    read({ row, cells }) {
      return places.map(({ number, contentOf }) =>
        number === null ? absentContent : contentOf(cells[number] ?? covered(row, number)),
      );
    },
    place({ row }, index, content) {
      const place = places[index];
      if (!place) throw new Error(`no column at place ${index}`);
      return fieldOf(place.column, { sheet, row, column: place.number ?? 1 }, content);
    },
  };
}

function cellObservations({ row, cells }: RowData, places: readonly Place[], sheet: string): Observation[] {
  const found: Observation[] = [];
  for (const { column, number } of places) {
    const cell = number === null ? undefined : cells[number];
    // Most cells need no closer look.
    if (number === null || !cell || (cell.formula === undefined && cell.kind !== "error" && cell.kind !== "picture")) {
      continue;
    }
    const observation = cellObservation(column, { sheet, row, column: number }, cell);
    if (observation) found.push(observation);
  }
  return found;
}

function numbersOf(places: readonly Place[]): number[] {
  return places.flatMap(({ number }) => (number === null ? [] : [number]));
}

/** 序号 and 编号 alone do not make a record. */
function isRowLabel({ key }: ColumnSpec): boolean {
  return key === "seq" || key === "recordId";
}
