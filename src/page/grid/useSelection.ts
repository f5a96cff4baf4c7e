import { useMemo, useState } from "react";
import type { Area, CellRef } from "../../core/cells/cellRef";
import { type Selection, selectedArea } from "./selection";
import type { SheetModel } from "./sheetModel";

export interface SelectionState {
  readonly range: Selection;
  /** Of the range. */
  readonly area: Area;
  /** What is selected besides, in the order in which it was. */
  readonly others: readonly Area[];
  /** All that is selected: the others, and the range's. */
  readonly areas: readonly Area[];
  /** Selects a rectangle that begins at the active cell. `others`: what stays selected besides. */
  readonly select: (range: Selection, others?: readonly Area[]) => void;
}

const none: readonly Area[] = [];

/** What is selected beside the active cell; once that goes elsewhere, it alone. */
export function useSelection(model: SheetModel, active: CellRef): SelectionState {
  const [drawn, setDrawn] = useState<{ readonly range: Selection; readonly others: readonly Area[] } | null>(null);
  const { row, column } = active;
  return useMemo(() => {
    const isDrawn = drawn?.range.from.row === row && drawn.range.from.column === column;
    const range = isDrawn ? drawn.range : { from: { row, column }, to: { row, column } };
    const area = selectedArea(model, range);
    const others = isDrawn ? drawn.others : none;
    return {
      range,
      area,
      others,
      areas: [...others, area],
      select: (selected, others = none) => setDrawn({ range: selected, others }),
    };
  }, [model, drawn, row, column]);
}
