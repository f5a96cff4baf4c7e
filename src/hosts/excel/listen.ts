/** What happened on a sheet, by Excel's id; addresses as Excel writes them, without the sheet's name. */
export interface SheetEvent {
  readonly sheetId: string;
  readonly address: string;
}

export interface Listeners {
  /** Someone changed something: what is known of the workbook may be wrong. */
  onAnyChange(): void;
  /** The user of this computer changed cells; neither a colleague elsewhere nor this add-in did. */
  onLocalEdit(event: SheetEvent): void;
  onSelection(event: SheetEvent): void;
}

/** Has Excel report its events from the next sync on; gives a function that ends that. */
export function listen({ workbook }: Excel.RequestContext, listeners: Listeners): () => Promise<void> {
  const { worksheets } = workbook;
  const change = async () => listeners.onAnyChange();
  const results = [
    worksheets.onAdded.add(change),
    worksheets.onDeleted.add(change),
    worksheets.onFormatChanged.add(change),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      listeners.onSelection({ sheetId: worksheetId, address });
    }),
    worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      listeners.onAnyChange();
      // An Excel before ExcelApi 1.14 does not tell the add-in's own changes from the user's.
      if (source === "Local") listeners.onLocalEdit({ sheetId: worksheetId, address });
    }),
  ];
  return async () => {
    const [first] = results;
    if (!first) return;
    for (const result of results) result.remove();
    await first.context.sync();
  };
}
