import type { SheetDocument } from "../sheetDocument";
import type { Paper, PaperBlock } from "./paper";
import { rowBlocks } from "./rowBlocks";

/** A sheet of texts and tables as a paper; its charts, which are drawn from its cells, are left out with their room. */
export function paperOfSheet({ name, columns, rows, page, charts = [] }: SheetDocument): Paper {
  const { orientation, margins, pageNumbers, repeatRows, breaksBefore = [] } = page;
  const isChart = (index: number) => charts.some(({ place }) => index + 1 >= place.top && index + 1 <= place.bottom);
  const isHead = (index: number) =>
    repeatRows !== undefined && index + 1 >= repeatRows.from && index + 1 <= repeatRows.to;
  const starts = [1, ...breaksBefore, rows.length + 1];
  const blocks = starts.slice(1).flatMap((end, part): PaperBlock[] => {
    const start = (starts[part] ?? 1) - 1;
    const shown = rows.slice(start, end - 1).map((row, index) => ({ row, index: start + index }));
    const kept = shown.filter(({ index }) => !isChart(index));
    const own = rowBlocks(
      kept.map(({ row }) => row),
      columns,
      (index) => kept[index] !== undefined && isHead(kept[index].index),
    );
    return part === 0 ? own : [{ block: "page" }, ...own];
  });
  return { name, page: { orientation, margins, ...(pageNumbers && { pageNumbers }) }, blocks };
}
