import type { GeneratedTag } from "../../../core/workbook/workbookData";
import { formatGeneratedTag, generatedTagName, type SheetState } from "../../generatedTag";
import type { JournalEntry } from "./journal";

/** Puts an entry's values from the journal into a sheet that has no tag yet. */
export function fillNew(sheet: Excel.Worksheet, journal: Excel.Worksheet, entry: JournalEntry): void {
  sheet.names.add(generatedTagName, `=${formatGeneratedTag(entry, "filling")}`);
  fill(sheet, journal, entry);
}

/** Puts an entry's values in the place of what a tagged sheet holds; the sheet stays, and what refers to it. */
export function refill(
  sheet: Excel.Worksheet,
  journal: Excel.Worksheet,
  entry: JournalEntry,
  furniture: Furniture,
): void {
  setTag(sheet, entry, "filling");
  furniture.clear();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  fill(sheet, journal, entry);
}

function fill(sheet: Excel.Worksheet, journal: Excel.Worksheet, entry: JournalEntry): void {
  const { above, rows, columns } = entry;
  sheet.names.getItem(generatedTagName).visible = false;
  sheet.getRangeByIndexes(0, 0, rows, columns).copyFrom(journal.getRangeByIndexes(above, 0, rows, columns), "All");
  setTag(sheet, entry, "undressed");
}

export function setTag(sheet: Excel.Worksheet, tag: GeneratedTag, state: SheetState): void {
  sheet.names.getItem(generatedTagName).formula = `=${formatGeneratedTag(tag, state)}`;
}

/** Makes a generated sheet the clerk's own. */
export function release(sheet: Excel.Worksheet, name: string): void {
  sheet.name = name;
  sheet.names.getItem(generatedTagName).delete();
}

/** What stands on a sheet beside its cells. */
export interface Furniture {
  /** Takes charts and the filter off. */
  clear(): void;
}

/** Asks for it; it can be taken off after the next sync. */
export function askFurniture(sheet: Excel.Worksheet): Furniture {
  const charts = sheet.charts.load("items/name");
  const filter = sheet.autoFilter.load("enabled");
  return {
    clear() {
      for (const chart of charts.items) chart.delete();
      // Rows that a filter has hidden stay hidden under new values.
      if (filter.enabled) sheet.autoFilter.remove();
    },
  };
}
