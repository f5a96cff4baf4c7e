import { useEffect, useState } from "react";
import { inSlices } from "../../app/inSlices";
import { HostError } from "../../hosts/workbookHost";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { nextTask } from "../../taskpane/taskHost";

/** Milliseconds that a workbook has to stay as it is before its sheets are looked through, one after the other. */
const pause = 300;

/** How many cells of each sheet are marked; told once the user has a moment, since it may take one in a large workbook. */
export function useMarkedCells(view: WorkbookView, sheets: readonly string[]): ReadonlyMap<string, number> {
  const [marked, setMarked] = useState<ReadonlyMap<string, number>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheets are those of the view
  useEffect(() => {
    let isOver = false;
    async function count(): Promise<void> {
      const counted = new Map<string, number>();
      for (const sheet of sheets) {
        counted.set(sheet, await markedCells(view, sheet));
        if (isOver) return;
      }
      setMarked(counted);
    }
    const timer = setTimeout(count, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [view]);
  return marked;
}

/** None of a sheet that cannot be read: whoever opens it is told. */
async function markedCells(view: WorkbookView, sheet: string): Promise<number> {
  try {
    return await inSlices(view.markingCells(sheet), nextTask);
  } catch (error) {
    if (error instanceof HostError) return 0;
    throw error;
  }
}
