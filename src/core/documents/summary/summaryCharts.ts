import type { Chart, DocumentRow } from "../sheetDocument";
import { recommendedColumn } from "./quotaRows";
import { rowsOfGroup } from "./statisticsRows";
import { summaryColumns } from "./summaryGrid";

/** The empty row that keeps a chart's place; Excel's rows end at 409 points. */
export const chartRow: DocumentRow = { cells: [], height: 150 };

const allottedColour = "BFBFBF";
const usedColour = "2E75B6";

/** What each category was allotted, and how much of it is recommended. */
export function quotaChart(from: number, to: number, chartAt: number): Chart {
  const column = (at: number) => ({ top: from, left: at, bottom: to, right: at });
  return {
    title: "各类别名额使用情况",
    categories: column(1),
    series: [
      { name: "名额或上限", values: column(2), colour: allottedColour },
      { name: "同意推荐", values: column(recommendedColumn), colour: usedColour },
    ],
    place: { top: chartAt, left: 1, bottom: chartAt, right: summaryColumns.length },
  };
}

/** Age and education of all who are recommended, beside each other, as far as anybody is asked. `from` is the row of the first of `rows`. */
export function statisticsCharts(rows: readonly DocumentRow[], from: number, chartAt: number): Chart[] {
  const half = summaryColumns.length / 2;
  return ["年龄", "文化程度"].flatMap((label, index) => {
    const group = rowsOfGroup(rows, label);
    if (!group) return [];
    const column = (at: number) => ({ top: from + group.from, left: at, bottom: from + group.to, right: at });
    const chart: Chart = {
      title: `${label}（人）`,
      categories: column(2),
      series: [{ name: "合计", values: column(summaryColumns.length), colour: usedColour }],
      place: { top: chartAt, left: 1 + index * half, bottom: chartAt, right: (index + 1) * half },
    };
    return [chart];
  });
}
