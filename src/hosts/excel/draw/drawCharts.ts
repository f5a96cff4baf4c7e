import { cellAddress, formatArea } from "../../../core/cells/cellRef";
import type { Chart, SheetDocument } from "../../../core/documents/sheetDocument";

export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetDocument): void {
  for (const chart of charts) drawChart(sheet, chart);
}

function drawChart(sheet: Excel.Worksheet, { title, categories, series, place }: Chart): void {
  const [first, ...others] = series;
  if (!first) return;
  const { top, left, bottom, right } = place;
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange(formatArea(first.values)), "Columns");
  chart.setPosition(cellAddress({ row: top, column: left }), cellAddress({ row: bottom, column: right }));
  chart.title.text = title;
  setFont(chart.format.font, 9);
  setFont(chart.title.format.font, 11);
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  // The numbers stand above the columns, so their axis says nothing more; it begins at 0.
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  for (const [index, { name, values, colour }] of series.entries()) {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    if (index > 0) drawn.setValues(sheet.getRange(formatArea(values)));
    drawn.setXAxisValues(sheet.getRange(formatArea(categories)));
    drawn.format.fill.setSolidColor(`#${colour}`);
    drawn.hasDataLabels = true;
    // Nothing above a column of 0: Excel takes a word such as 未规定 for one.
    drawn.dataLabels.numberFormat = "0;;";
    drawn.gapWidth = 80;
  }
}

function setFont(font: Excel.ChartFont, size: number): void {
  font.name = "宋体";
  font.size = size;
  font.bold = false;
}
