import { cellText } from "../../../core/cells/cellValue";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { type GeneratedTag, generatedKindOf } from "../../../core/workbook/workbookData";
import { generatedTagName } from "../../generatedTag";
import { formatJournalTag } from "../../journalTag";
import { drawValues } from "../draw/drawValues";
import type { SheetCells } from "../knownWorkbook";
import { asTyped } from "./asTyped";
import type { Spend } from "./openDraft";

/** What becomes of one generated sheet, as the journal holds it beside the sheet's values. */
export interface JournalEntry extends GeneratedTag {
  /** The name of the sheet that the values go into. */
  readonly name: string;
  /** The values go into a sheet of their own; otherwise into the one of the same kind that is there. */
  readonly isNew: boolean;
  /** The name under which the sheet of this kind that is there becomes the clerk's own; empty where none does. */
  readonly keep: string;
  /** Rows of the journal above the values, and how many rows and columns the values have. */
  readonly above: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Placement extends Pick<JournalEntry, "kind" | "fingerprint" | "name" | "isNew" | "keep"> {
  readonly document: SheetDocument;
}

/** Where each document's values will stand in a journal: below the entries, of which the first row tells how many. */
export function layOut(placements: readonly Placement[]): JournalEntry[] {
  let above = placements.length + 1;
  return placements.map(({ document, ...placement }) => {
    const entry = { ...placement, above, rows: document.rows.length, columns: document.columns.length };
    above += entry.rows;
    return entry;
  });
}

/** Begins a journal in a new sheet: nothing in it counts until `markReady`. */
export async function openJournal(
  { workbook }: Excel.RequestContext,
  name: string,
  entries: readonly JournalEntry[],
  documents: readonly SheetDocument[],
  spend: Spend,
): Promise<Excel.Worksheet> {
  const sheet = workbook.worksheets.add(name);
  sheet.names.add(generatedTagName, `=${formatJournalTag("open")}`).visible = false;
  sheet.visibility = "Hidden";
  const table = [[entries.length, "", "", "", "", "", "", ""], ...entries.map(entryRow)];
  sheet.getRangeByIndexes(0, 0, table.length, 8).values = table;
  for (const [index, { above }] of entries.entries()) {
    const document = documents[index];
    if (document) await drawValues(sheet, document, above, spend);
  }
  return sheet;
}

/** From this call on the journal's values count: whatever is broken off now is finished later. */
export function markReady(journal: Excel.Worksheet): void {
  journal.names.getItem(generatedTagName).formula = `=${formatJournalTag("ready")}`;
}

function entryRow({ kind, fingerprint, name, isNew, keep, above, rows, columns }: JournalEntry): (string | number)[] {
  return [asTyped(kind), asTyped(fingerprint), asTyped(name), Number(isNew), asTyped(keep), above, rows, columns];
}

/** The entries of a journal that was read. */
export function readEntries({ rows }: SheetCells): JournalEntry[] {
  const text = (row: number, column: number) => cellText(rows.find((each) => each.row === row)?.cells[column]);
  const count = Number(text(1, 1));
  return Array.from({ length: count }, (_, index) => index + 2).flatMap((row) => {
    const kind = generatedKindOf(text(row, 1));
    if (!kind) return [];
    return {
      ...{ kind, fingerprint: text(row, 2), name: text(row, 3), isNew: text(row, 4) === "1", keep: text(row, 5) },
      ...{ above: Number(text(row, 6)), rows: Number(text(row, 7)), columns: Number(text(row, 8)) },
    };
  });
}
