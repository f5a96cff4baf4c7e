import { cellText } from "../../cells/cellValue";
import { isBlank } from "../../cells/characters";
import type { Observation } from "../observations";
import type { SheetSpec } from "../schema";
import type { RowData, SheetData } from "../workbookData";
import { cellObservation } from "./cellObservation";
import { findHeader } from "./findHeader";
import { findLabels, type Labels } from "./findLabels";
import { headerKey } from "./headerKey";
import { headerObservations } from "./headerObservations";
import { matchHeaders } from "./matchHeaders";
import { outsideColumns } from "./outsideColumns";
import { absentField, contentReader, type FieldContext, fieldOf } from "./readField";
import { readBelow } from "./readTable";
import { readFields } from "./rowFields";
import { headersMissing, type Table } from "./table";

/** What heads the column of answers. */
const answerHeader = headerKey("填写内容");

/**
 * Reads 单位信息: rows of a label and its answer (项目 | 填写内容 | 填写说明); or, as the city's list of many units, a
 * table with its headers in a row.
 */
export function readUnitInfo(sheet: SheetData, spec: SheetSpec, context: FieldContext): Table {
  const labels = findLabels(sheet, spec.columns);
  const header = findHeader(sheet, spec.columns);
  if (header && header.hits > labels.hits) return readBelow(header, sheet, spec, context);
  return labels.hits > 0 ? readAnswers(labels, sheet, spec, context) : headersMissing(sheet);
}

function readAnswers(labels: Labels, sheet: SheetData, spec: SheetSpec, context: FieldContext): Table {
  // Whatever else stands in the column of labels is a note.
  const match = { ...matchHeaders(labels.cells, spec.columns), unknown: [] };
  const [first] = match.found.values();
  if (!first) return headersMissing(sheet);
  const labelRows = new Set([...match.found.values()].map(({ at }) => at.row));
  const answerColumn = findAnswerColumn(sheet, first.at.column, labelRows);
  const rows = new Map(sheet.rows.map((data) => [data.row, data]));
  const observations = headerObservations(match, spec.columns, first.at);
  const fields = spec.columns.map((column) => {
    const label = match.found.get(column.key);
    if (!label) return absentField(column, first.at);
    const at = { ...label.at, column: answerColumn };
    const data = rows.get(at.row);
    const cell = data?.cells[answerColumn];
    const observation = cellObservation(column, at, cell);
    if (observation) observations.push(observation);
    if (data?.hidden && cell) {
      observations.push({ kind: "hidden-rows", rows: { from: at.row, to: at.row }, at });
    }
    return fieldOf(column, at, contentReader(column, context)(cell));
  });
  return {
    rows: [{ row: first.at.row, fields: readFields(fields) }],
    observations: [...observations, ...beside(sheet, first.at.column)],
  };
}

/** The row with the header 填写内容, and its column. */
function findAnswerHeader({ rows }: SheetData, labelColumn: number): { data: RowData; column: number } | null {
  for (const data of rows) {
    const column = data.cells.findIndex((cell) => cell && headerKey(cellText(cell)) === answerHeader);
    if (column > labelColumn) return { data, column };
  }
  return null;
}

/** What stands under none of the headers 项目, 填写内容 and 填写说明; where they are missing it cannot be told. */
function beside(sheet: SheetData, labelColumn: number): Observation[] {
  const header = findAnswerHeader(sheet, labelColumn);
  if (!header) return [];
  const { row, cells } = header.data;
  const named = [...cells.entries()].filter(([column, cell]) => column === labelColumn || !isBlank(cellText(cell)));
  const headers = named.map(([column, cell]) => ({ text: cellText(cell), at: { sheet: sheet.name, row, column } }));
  return outsideColumns(sheet, { cells: headers, lastRow: row }, new Set());
}

/** The column headed 填写内容; without one, the first to the right of the labels, which may be merged cells. */
function findAnswerColumn(sheet: SheetData, labelColumn: number, labelRows: ReadonlySet<number>): number {
  const header = findAnswerHeader(sheet, labelColumn);
  if (header) return header.column;
  const merged = sheet.merges.filter(({ top, left }) => left === labelColumn && labelRows.has(top));
  return Math.max(labelColumn, ...merged.map(({ right }) => right)) + 1;
}
