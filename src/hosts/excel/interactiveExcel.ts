import type { Area, CellRef } from "../../core/cells/cellRef";
import type { InteractiveHost } from "../interactiveHost";
import { makeListeners } from "../listeners";
import { areaAround } from "./areaAround";
import { type ExcelHostOptions, openExcelHost } from "./excelHost";

/** The workbook that is open in Excel, for any number of listeners. Throws `HostError`. */
export async function openInteractiveExcel(
  options: Pick<ExcelHostOptions, "run" | "isSetSupported">,
): Promise<InteractiveHost> {
  const selections = makeListeners<[CellRef]>();
  const localEdits = makeListeners<[string, Area]>();
  const { read, write, select } = await openExcelHost({
    ...options,
    onSelection({ sheet, address }) {
      // Of several areas the first is taken, as the one in which the user began.
      const area = areaAround(address.replace(/,.*/, ""));
      if (area) selections.call({ sheet, row: area.top, column: area.left });
    },
    onLocalEdit({ sheet, address }) {
      const area = areaAround(address);
      if (area) localEdits.call(sheet, area);
    },
  });
  return { read, write, select, onSelection: selections.add, onLocalEdit: localEdits.add };
}
