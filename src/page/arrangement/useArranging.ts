import { useState } from "react";
import { cellAddress, columnLetters } from "../../core/cells/cellRef";
import type { FixedCells } from "../../core/workbook/fixedCells";
import { wholeCell } from "../grid/moves";
import { headingText } from "../grid/sheetModel";
import type { Refusal } from "../refusal";
import { usePageWords } from "../strings/usePageWords";
import { type ArrangedRows, type Arrangement, arrangementOf, tallMerge } from "./arrangement";
import type { Arrangements } from "./useArrangements";

export interface ArrangingInput {
  readonly sheet: string;
  /** Null until it is known. */
  readonly fixed: FixedCells | null;
  readonly arrangements: Arrangements;
  /** The sheet is shown otherwise from now on. */
  readonly onArranged: (arranged: ArrangedRows) => void;
  readonly onRefuse: (why: Refusal) => void;
}

/** How the user has the active sheet filtered and sorted: by what heads its columns, where that can be done. */
export function useArranging({ sheet, fixed, arrangements, onArranged, onRefuse }: ArrangingInput) {
  const words = usePageWords().grid;
  /** The column whose filter is asked about. */
  const [filtering, setFiltering] = useState<number | null>(null);
  const { plain } = arrangements;
  /** The last row of titles and headings; 0 where a sheet has none that could be filtered by. */
  const headRow = fixed && fixed.labels.length > 0 ? 0 : fixed?.lastRow || plain.sheet.frozen.rows;
  const canArrange = headRow > 0;
  const asInFile = arrangementOf(sheet, headRow);

  /** Whether rows of the sheet can be shown apart from each other; why not is said. */
  function isArrangeable(): boolean {
    const merge = tallMerge(plain, headRow);
    const from = merge && cellAddress({ row: merge.top, column: merge.left });
    if (!canArrange) onRefuse((told) => told.noHeadings);
    else if (from !== null) onRefuse((told) => told.tallMerge(from));
    return canArrange && !merge;
  }

  function arrange(next: Arrangement): void {
    setFiltering(null);
    if (isArrangeable()) onArranged(arrangements.arrange(next));
  }

  return {
    headRow,
    canArrange,
    headingOf(column: number): string {
      const heading = wholeCell(plain, { row: headRow, column });
      return headingText(plain, heading) || words.columnNamed(columnLetters(column));
    },
    /** What the sheet is shown by, from which another arrangement begins. */
    current: arrangements.arrangement ?? asInFile,
    arrange,
    arrangeAsInFile: () => arrange(asInFile),
    filtering,
    askFilter(column: number): void {
      if (isArrangeable()) setFiltering(column);
    },
    stopFiltering: () => setFiltering(null),
  };
}
