import { useEffect, useState } from "react";
import type { Notice } from "../core/notice/notice";
import type { FixedCells } from "../core/workbook/fixedCells";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookView } from "../hosts/xlsx/view/workbookView";
import type { FileInteractiveHost } from "./fileInteractiveHost";

/** What of a sheet nobody fills in; null until it is known. After an edit it is looked for again. */
export function useFixedCells(
  host: FileInteractiveHost,
  noticeOf: (data: WorkbookData) => Promise<Notice>,
  view: WorkbookView,
  sheet: string,
): FixedCells | null {
  const [known, setKnown] = useState<{ readonly sheet: string; readonly fixed: FixedCells } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the host and its notice are those of the view
  useEffect(() => {
    let isOver = false;
    async function look(): Promise<void> {
      const fixed = await fixedCellsOf(host, noticeOf, sheet);
      if (!isOver) setKnown({ sheet, fixed });
    }
    // A workbook that cannot be read says so where it is checked.
    look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [view, sheet]);
  return known?.sheet === sheet ? known.fixed : null;
}

export async function fixedCellsOf(
  host: FileInteractiveHost,
  noticeOf: (data: WorkbookData) => Promise<Notice>,
  sheet: string,
): Promise<FixedCells> {
  const [{ fixedCells }, data] = await Promise.all([import("../core/workbook/fixedCells"), host.read()]);
  return fixedCells(data, await noticeOf(data), sheet);
}
