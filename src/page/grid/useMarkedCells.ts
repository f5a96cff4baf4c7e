import { useEffect, useState } from "react";
import { HostError } from "../../hosts/workbookHost";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";

/** Milliseconds that a workbook has to stay as it is before its sheets are looked through, one after the other. */
const pause = 300;

/** How many cells of each sheet are marked; told once the user has a moment, since it takes one in a large workbook. */
export function useMarkedCells(view: WorkbookView, sheets: readonly string[]): ReadonlyMap<string, number> {
  const [marked, setMarked] = useState<ReadonlyMap<string, number>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheets are those of the view
  useEffect(() => {
    const counted = new Map<string, number>();
    let timer = setTimeout(next, pause);
    function next(): void {
      const sheet = sheets[counted.size];
      if (sheet === undefined) setMarked(counted);
      else {
        counted.set(sheet, markedCells(view, sheet));
        timer = setTimeout(next, 0);
      }
    }
    return () => clearTimeout(timer);
  }, [view]);
  return marked;
}

/** None of a sheet that cannot be read: whoever opens it is told. */
function markedCells(view: WorkbookView, sheet: string): number {
  try {
    return view.markedCells(sheet);
  } catch (error) {
    if (error instanceof HostError) return 0;
    throw error;
  }
}
