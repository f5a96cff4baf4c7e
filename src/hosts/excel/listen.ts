import type { Editor } from "../interactiveHost";
import { areaAround } from "./areaAround";
import { type IsSetSupported, knowsSorting } from "./requirements";

/** Where something happened on a sheet, by Excel's id; addresses as Excel writes them, without the sheet's name. */
export interface SheetEvent {
  readonly sheetId: string;
  readonly address: string;
}

export interface ExcelListeners {
  /** Someone changed something: what is known of the workbook may be wrong. */
  onAnyChange(): void;
  /** Somebody changed, moved or sorted cells; not this add-in. */
  onEdit(by: Editor): void;
  /** Cells of a sheet may have been merged, taken apart or moved. */
  onReshaping(sheetId: string): void;
  onSelection(event: SheetEvent): void;
}

/** Has Excel report its events from the next sync on; gives a function that ends that. */
export function listen(
  { workbook }: Excel.RequestContext,
  listeners: ExcelListeners,
  isSetSupported: IsSetSupported,
): () => Promise<void> {
  const { worksheets } = workbook;
  const change = async () => listeners.onAnyChange();
  async function edited({ source }: { readonly source: Excel.EventSource | "Local" | "Remote" }): Promise<void> {
    listeners.onAnyChange();
    listeners.onEdit(source === "Remote" ? "colleague" : "user");
  }
  const results = [
    worksheets.onAdded.add(change),
    worksheets.onDeleted.add(change),
    worksheets.onFormatChanged.add(async ({ worksheetId, address }) => {
      listeners.onAnyChange();
      if (!isOneCell(address)) listeners.onReshaping(worksheetId);
    }),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      listeners.onSelection({ sheetId: worksheetId, address });
    }),
    worksheets.onChanged.add(async (args) => {
      // An Excel before ExcelApi 1.14 does not tell the add-in's own changes from the user's.
      if (args.triggerSource !== "ThisLocalAddin") await edited(args);
      if (args.changeType !== "RangeEdited") listeners.onReshaping(args.worksheetId);
    }),
    // A sorting is no change of data to Excel.
    ...(knowsSorting(isSetSupported)
      ? [worksheets.onRowSorted.add(edited), worksheets.onColumnSorted.add(edited)]
      : []),
  ];
  return async () => {
    const [first] = results;
    if (!first) return;
    for (const result of results) result.remove();
    await first.context.sync();
  };
}

/** Excel tells of merging no more than that the looks of several cells have changed. */
function isOneCell(address: string): boolean {
  const area = areaAround(address);
  return area !== null && area.top === area.bottom && area.left === area.right;
}
