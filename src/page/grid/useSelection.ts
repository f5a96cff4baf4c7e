import { useMemo, useState } from "react";
import type { Area, CellRef } from "../../core/cells/cellRef";
import { type Selection, selectedArea } from "./selection";
import type { SheetModel } from "./sheetModel";

export interface SelectionState {
  readonly range: Selection;
  readonly area: Area;
  /** Selects a rectangle that begins at the active cell. */
  readonly select: (range: Selection) => void;
}

/** What is selected beside the active cell; once that goes elsewhere, it alone. */
export function useSelection(model: SheetModel, active: CellRef): SelectionState {
  const [drawn, setDrawn] = useState<Selection | null>(null);
  const { row, column } = active;
  return useMemo(() => {
    const isDrawn = drawn?.from.row === row && drawn.from.column === column;
    const range = isDrawn ? drawn : { from: { row, column }, to: { row, column } };
    return { range, area: selectedArea(model, range), select: setDrawn };
  }, [model, drawn, row, column]);
}
