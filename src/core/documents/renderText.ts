import { columnLetters, formatArea } from "../cells/cellRef";
import type { Chart, DocumentCell, DocumentPicture, DocumentRow, SheetDocument } from "./sheetDocument";

/** A document as text that people can read and compare: its page first, then a line for every row that holds something. */
export function renderText({
  name,
  columns,
  rows,
  page,
  frozenRows,
  frozenColumns,
  bars,
  charts,
  pictures,
}: SheetDocument): string {
  const { orientation, margins, repeatRows, pageNumbers, breaksBefore = [], columnPages } = page;
  const head = [
    `《${name}》 A4 ${orientation}, margins ${margins.top}/${margins.right}/${margins.bottom}/${margins.left} mm`,
    `columns ${columns.map((width) => Math.round(width * 10) / 10).join(" ")}`,
    ...(repeatRows ? [`rows ${repeatRows.from}–${repeatRows.to} repeated`] : []),
    ...(pageNumbers ? [`page numbers ${pageNumbers}`] : []),
    ...(columnPages
      ? [`at ${columnPages.percent} %, new pages before columns ${columnPages.before.map(columnLetters).join(" ")}`]
      : []),
    ...(frozenRows ? [`rows 1–${frozenRows} frozen`] : []),
    ...(frozenColumns ? [`columns A–${columnLetters(frozenColumns)} frozen`] : []),
    ...(pictures ?? []).map(pictureText),
    ...(bars ?? []).map(({ row, column, max }) => `bar ${columnLetters(column)}${row} of ${max}`),
    ...(charts ?? []).map(chartText),
  ];
  const body = rows.flatMap((row, index) => [
    ...(breaksBefore.includes(index + 1) ? ["———— new page ————"] : []),
    rowText(row, index + 1),
  ]);
  return `${[...head, "", ...body].join("\n")}\n`;
}

function pictureText({ file, row, column, rowSpan, columnSpan }: DocumentPicture): string {
  const area = { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
  return `picture ${file ?? "not named"} in ${formatArea(area)}`;
}

function chartText({ title, categories, series, place }: Chart): string {
  const shown = series.map(({ name, values }) => `${name} ${formatArea(values)}`);
  return `chart at ${formatArea(place)} “${title}” of ${formatArea(categories)}: ${shown.join(", ")}`;
}

function rowText({ cells, height }: DocumentRow, row: number): string {
  const place = `${row}${height === undefined ? "" : ` (${height} pt)`}`;
  return [place, ...cells.map(cellText)].join("  ");
}

function cellText({ column, columnSpan = 1, rowSpan = 1, style, value, link }: DocumentCell): string {
  const from = columnLetters(column);
  const to = columnSpan > 1 ? `:${columnLetters(column + columnSpan - 1)}` : "";
  const down = rowSpan > 1 ? `↓${rowSpan}` : "";
  const target = link ? `→${link.sheet}!${columnLetters(link.column)}${link.row}` : "";
  return `[${from}${to}${down} ${style}] ${value ?? ""}${target}`.replaceAll("\n", "⏎");
}
