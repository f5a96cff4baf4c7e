import { useMemo, useState } from "react";
import type { CellRef } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import type { ColumnWidths } from "../grid/gridLayout";
import { type SheetModel, sheetModel } from "../grid/sheetModel";
import { arrangedModel } from "./arrangedModel";
import { type ArrangedRows, type Arrangement, arrangedRows, isHidden, isPlain, withRow } from "./arrangement";

interface Arranged {
  readonly arrangement: Arrangement;
  readonly arranged: ArrangedRows;
  /** What was read of the file when the rows were looked for. */
  readonly reads: number;
}

export interface Arrangements {
  /** The active sheet as the file has it, and as it is shown. */
  readonly plain: SheetModel;
  readonly model: SheetModel;
  /** Of the active sheet; null where it is shown as the file has it. */
  readonly arrangement: Arrangement | null;
  /** How many rows of records are shown. */
  readonly rows: number;
  /** Looks for the rows again, too. Gives them. */
  readonly arrange: (arrangement: Arrangement) => ArrangedRows;
  /** A sheet as it is shown. */
  readonly modelOf: (sheet: string) => SheetModel;
}

/**
 * The sheets that are shown filtered or sorted. What is typed changes no row's place until that is asked for; where the
 * file was read anew, the rows are looked for again.
 */
export function useArrangements(
  view: WorkbookView,
  reads: number,
  active: CellRef,
  widthsOf: (sheet: string) => ColumnWidths | undefined,
): Arrangements {
  const [all, setAll] = useState<ReadonlyMap<string, Arranged>>(new Map());
  const widths = widthsOf(active.sheet);
  const plain = useMemo(() => sheetModel(view, active.sheet, widths), [view, active.sheet, widths]);

  function put(sheet: string, next: Arranged | null): void {
    const others = new Map(all);
    if (next) others.set(sheet, next);
    else others.delete(sheet);
    setAll(others);
  }

  let known = all.get(active.sheet) ?? null;
  if (known && known.reads !== reads) {
    known = { ...known, arranged: arrangedRows(plain, known.arrangement), reads };
    put(active.sheet, known);
  }
  // Whoever goes to a row, be it from the pane, shall see it.
  if (known && isHidden(known.arranged, active.row)) {
    known = { ...known, arranged: withRow(known.arranged, active.row, known.arrangement.sort !== null) };
    put(active.sheet, known);
  }
  const { arranged, arrangement } = known ?? { arranged: null, arrangement: null };
  const model = useMemo(
    () => (arranged ? arrangedModel(view, plain.sheet, arranged, widths) : plain),
    [view, plain, arranged, widths],
  );
  return {
    plain,
    model,
    arrangement,
    rows: arranged?.rows.length ?? 0,
    arrange(next) {
      const arranged = arrangedRows(plain, next);
      put(next.sheet, isPlain(next) ? null : { arrangement: next, arranged, reads });
      return arranged;
    },
    modelOf(sheet) {
      if (sheet === active.sheet) return model;
      const other = all.get(sheet);
      const widths = widthsOf(sheet);
      return other ? arrangedModel(view, view.sheet(sheet), other.arranged, widths) : sheetModel(view, sheet, widths);
    },
  };
}
