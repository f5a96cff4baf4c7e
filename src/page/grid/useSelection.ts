import { useState } from "react";
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
  const alone = { from: active, to: active };
  const range = drawn?.from.row === active.row && drawn.from.column === active.column ? drawn : alone;
  return { range, area: selectedArea(model, range), select: setDrawn };
}
