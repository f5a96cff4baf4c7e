import type { GeneratedTag } from "../../../core/workbook/workbookData";
import { generatedTagName, parseGeneratedTag } from "../../generatedTag";
import { type JournalState, journalSheetName, parseJournalTag } from "../../journalTag";
import { sheetNamedBy } from "../../sheetNames";

/** A defined name that belongs to one tab. */
export interface LocalName {
  readonly name: string;
  /** The tab's place as the name gives it, counted from 0 (`localSheetId`). */
  readonly at: number;
  readonly value: string;
}

/** A tag of ours and the tab that it speaks of, by the place. */
export interface ClaimedTag {
  readonly tag: GeneratedTag;
  readonly namedAt: number;
}

interface PlacedJournal {
  readonly state: JournalState;
  readonly namedAt: number;
}

/** By the places of the tabs that they belong to, and what belongs to none for all that the names tell. */
interface PlacedTags {
  readonly placed: ReadonlyMap<number, ClaimedTag>;
  readonly journals: ReadonlyMap<number, PlacedJournal>;
  readonly unplaced: readonly ClaimedTag[];
}

/**
 * Finds the tabs that tags belong to: a program that moves tabs may leave the places in the names as they were. What is
 * printed of a sheet stands in names of the same place, and tells the sheet by name.
 * @param tabs the names of all tabs in order
 */
export function placeTags(tabs: readonly string[], names: readonly LocalName[]): PlacedTags {
  const placed = new Map<number, ClaimedTag>();
  const journals = new Map<number, PlacedJournal>();
  const unplaced: ClaimedTag[] = [];
  for (const { name, at, value } of names) {
    if (name !== generatedTagName) continue;
    const state = parseJournalTag(value);
    // A journal bears the name that it was made under.
    const journal = state ? tabs.findIndex((tab) => tab.startsWith(journalSheetName)) : -1;
    if (state && journal >= 0) journals.set(journal, { state, namedAt: at });
    const tag = parseGeneratedTag(value);
    if (!tag) continue;
    const printed = names.filter((each) => each.at === at && each.name.startsWith("_xlnm."));
    const told = new Set(printed.map((each) => sheetNamedBy(each.value)));
    const places = [...tabs.keys()].filter((index) => told.has(tabs[index]?.toLowerCase() ?? null));
    const place = places.includes(at) ? at : places[0];
    if (place === undefined || placed.has(place)) unplaced.push({ tag, namedAt: at });
    else placed.set(place, { tag, namedAt: at });
  }
  return { placed, journals, unplaced };
}
