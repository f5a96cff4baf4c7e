import type { SheetDocument } from "../sheetDocument";
import type { Paper, PaperBlock } from "./paper";
import { rowBlocks } from "./rowBlocks";

/**
 * A sheet of texts and tables as a paper; its charts, which are drawn from its cells, are left out with their room, and so
 * are heads that are set again where a page begins: a text program does that itself.
 */
export function paperOfSheet({ name, columns, rows, page, charts = [] }: SheetDocument): Paper {
  const { orientation, margins, pageNumbers, breaksBefore = [] } = page;
  const isChart = (row: number) => charts.some(({ place }) => row >= place.top && row <= place.bottom);
  const starts = [1, ...breaksBefore.filter((row) => !rows[row - 1]?.repeats), rows.length + 1];
  const blocks = starts.slice(1).flatMap((end, part): PaperBlock[] => {
    const start = starts[part] ?? 1;
    const shown = rows.slice(start - 1, end - 1).filter(({ repeats }, index) => !repeats && !isChart(start + index));
    const own = rowBlocks(shown, columns);
    return part === 0 ? own : [{ block: "page" }, ...own];
  });
  return { name, page: { orientation, margins, ...(pageNumbers && { pageNumbers }) }, blocks };
}
