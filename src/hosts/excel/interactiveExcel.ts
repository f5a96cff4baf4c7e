import type { CellRef } from "../../core/cells/cellRef";
import type { Editor, InteractiveHost } from "../interactiveHost";
import { makeListeners } from "../listeners";
import { areaAround } from "./areaAround";
import { type ExcelHostOptions, openExcelHost } from "./excelHost";
import { knowsMerges } from "./requirements";

/** The workbook that is open in Excel, for any number of listeners. Throws `HostError`. */
export async function openInteractiveExcel(
  options: Pick<ExcelHostOptions, "run" | "isSetSupported">,
): Promise<InteractiveHost> {
  const selections = makeListeners<[CellRef]>();
  const edits = makeListeners<[Editor]>();
  const { read, write, select, hasMarks, readMerges } = await openExcelHost({
    ...options,
    onSelection({ sheet, address }) {
      // Of several areas the first is taken, as the one in which the user began.
      const area = areaAround(address.replace(/,.*/, ""));
      if (area) selections.call({ sheet, row: area.top, column: area.left });
    },
    onEdit: edits.call,
  });
  const shown = { read, write, select, hasMarks, onSelection: selections.add, onEdit: edits.add };
  return knowsMerges(options.isSetSupported) ? { ...shown, readMerges } : shown;
}
