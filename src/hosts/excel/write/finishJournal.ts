import { type JournalState, journalSheetName } from "../../journalTag";
import { freeSheetName } from "../../sheetNames";
import type { KnownSheet, KnownWorkbook } from "../knownWorkbook";
import { type ExcelRun, runExcel } from "../runExcel";
import { type JournalEntry, readEntries } from "./journal";
import { askFurniture, fillNew, refill, release, setTag } from "./placeValues";

/** The journal that a sheet is, and how far it has come; null for a sheet of the workbook's. */
export function journalOf({ name, tag, journal, cells }: KnownSheet): JournalState | null {
  // Between its creation and its tag a journal has but its name.
  const isBare = name.startsWith(journalSheetName) && tag === null && cells?.rows.length === 0;
  return journal ?? (isBare ? "open" : null);
}

/** Whether a write has been broken off, and left something behind. */
export function isUnfinished({ sheets }: KnownWorkbook): boolean {
  return sheets.some((sheet) => journalOf(sheet) !== null || sheet.tag?.state === "locked");
}

/** Whether a write has been broken off with some of its values in place and others not. */
export function isHalfDone({ sheets }: KnownWorkbook): boolean {
  return sheets.some(({ journal }) => journal === "ready");
}

/**
 * Finishes what a write has left that was broken off: values that count are put in place, others are thrown away with
 * the journal, and sheets that were locked are free again. Looks that are missing come with the next drawing.
 */
export async function finishJournal(run: ExcelRun, { sheets }: KnownWorkbook): Promise<void> {
  await runExcel(run, async (context) => {
    const { worksheets } = context.workbook;
    const find = ({ id }: KnownSheet) => worksheets.getItem(id);
    const furniture = new Map(
      sheets.filter(({ tag }) => tag && isAwaiting(tag.state)).map((each) => [each.id, askFurniture(find(each))]),
    );
    if (furniture.size > 0) await context.sync();

    let names = sheets.map(({ name }) => name);
    const done = new Set<KnownSheet>();
    const ready = sheets.find(({ journal }) => journal === "ready");
    for (const entry of ready?.cells ? readEntries(ready.cells) : []) if (ready) finish(entry, find(ready));
    for (const each of sheets) {
      if (each.tag?.state !== "locked" || done.has(each)) continue;
      unlock(each);
      setTag(find(each), each.tag, "whole");
    }
    for (const each of sheets) if (journalOf(each)) find(each).delete();
    await context.sync();

    function finish(entry: JournalEntry, journal: Excel.Worksheet): void {
      const ofKind = sheets.filter(({ tag }) => tag?.kind === entry.kind);
      const begun = ofKind.find(
        ({ tag }) => tag?.fingerprint === entry.fingerprint && tag.state !== "whole" && tag.state !== "locked",
      );
      if (begun?.tag?.state === "undressed") return;
      const old = ofKind.find((each) => each !== begun);
      if (old && entry.keep) release(find(old), rename(old.name, entry.keep));
      const target = begun ?? (entry.isNew ? undefined : old);
      const known = target && furniture.get(target.id);
      if (target && known) {
        unlock(target);
        refill(find(target), journal, entry, known);
        done.add(target);
        return;
      }
      // Somebody has made a sheet of this kind meanwhile: it stays.
      if (target ?? (old && !entry.keep)) return;
      const bare = sheets.find(({ name, tag, cells }) => name === entry.name && !tag && cells?.rows.length === 0);
      fillNew(bare ? find(bare) : worksheets.add(rename(null, entry.name)), journal, entry);
    }

    function unlock(sheet: KnownSheet): void {
      if (sheet.protection !== "none") find(sheet).protection.unprotect();
    }

    /** Takes a name for a sheet, and gives up its old one. */
    function rename(old: string | null, wanted: string): string {
      names = names.filter((name) => name !== old);
      const free = freeSheetName(names, wanted);
      names.push(free);
      return free;
    }
  });
}

function isAwaiting(state: string): boolean {
  return state === "locked" || state === "filling";
}
