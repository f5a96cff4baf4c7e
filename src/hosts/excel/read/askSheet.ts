import { generatedTagName, parseSheetTag } from "../../generatedTag";
import { parseJournalTag } from "../../journalTag";
import { markTag } from "../../markTag";
import { type KnownMark, type KnownSheet, type Oddities, type Protection, plainAddress } from "../knownWorkbook";
import { askCells, noCells } from "./askCells";

/**
 * Asks for what must be known of a sheet to write to it, and for its cells where they are wanted; the answer can be had
 * after the next sync. What Excel is known not to give is left out. Where a mark lies can only be asked of marks that
 * are known already, `located`.
 */
export function askSheet(
  sheet: Excel.Worksheet,
  located: readonly Excel.ConditionalFormat[],
  { oddities = {}, withCells = false }: { readonly oddities?: Oddities; readonly withCells?: boolean } = {},
): () => KnownSheet {
  sheet.load("id,name,visibility");
  const protection = oddities.protection ? () => "none" as const : askProtection(sheet);
  const tag = oddities.tag ? () => noTag : askTag(sheet);
  const marks = oddities.marks ? () => ({ marks: [], unreadMarks: 0 }) : askMarks(sheet, located);
  const cells = !withCells ? () => null : oddities.cells ? () => noCells : askCells(sheet);
  return () => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    protection: protection(),
    ...tag(),
    ...marks(),
    cells: cells(),
    oddities,
  });
}

export function visibilityOf({ visibility }: Excel.Worksheet): KnownSheet["visibility"] {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

export function askProtection(sheet: Excel.Worksheet): () => Protection {
  const protection = sheet.protection.load("protected,options");
  return () => {
    if (!protection.protected) return "none";
    return protection.options.allowFormatCells ? "cells" : "all";
  };
}

const noTag = { tag: null, journal: null } as const;

export function askTag(sheet: Excel.Worksheet): () => Pick<KnownSheet, "tag" | "journal"> {
  const name = sheet.names.getItemOrNullObject(generatedTagName).load("formula");
  return () => {
    if (name.isNullObject) return noTag;
    const value = withoutEquals(String(name.formula));
    return { tag: parseSheetTag(value), journal: parseJournalTag(value) };
  };
}

/** What is asked of a conditional format. */
const ofFormat = "id,type,customOrNullObject/rule/formula,customOrNullObject/format/fill/color";

export type SeenMarks = Pick<KnownSheet, "marks" | "unreadMarks">;

export function askMarks(sheet: Excel.Worksheet, located: readonly Excel.ConditionalFormat[]): () => SeenMarks {
  const members = ofFormat.split(",").map((member) => `items/${member}`);
  const formats = sheet.getRange().conditionalFormats.load(members.join(","));
  const places = located.map((format) => ({ format: format.load("id"), areas: format.getRanges().load("address") }));
  return () => {
    const addresses = new Map(places.map(({ format, areas }) => [format.id, plainAddress(areas.address)]));
    return marksOf(formats.items, (id) => addresses.get(id) ?? null);
  };
}

/** The same of single formats, with the place of each. */
export function askFormats(formats: readonly Excel.ConditionalFormat[]): () => SeenMarks {
  const areas = new Map(formats.map((format) => [format.load(ofFormat), format.getRanges().load("address")]));
  return () => {
    const addresses = new Map([...areas].map(([{ id }, { address }]) => [id, plainAddress(address)]));
    return marksOf(formats, (id) => addresses.get(id) ?? null);
  };
}

/**
 * A format that has lost its formula (OfficeDev/office-js #6396) may have been a mark. One that has no colour either is
 * nothing at all: so far has a mark come whose making was broken off, and as a mark it is taken out by the next write.
 */
function marksOf(formats: readonly Excel.ConditionalFormat[], addressOf: (id: string) => string | null): SeenMarks {
  const custom = formats.filter(({ type }) => type === "Custom");
  const seen = custom.map(({ id, customOrNullObject }) => {
    const { formula } = customOrNullObject.rule as { readonly formula: string | null | undefined };
    return { id, formula: withoutEquals(formula ?? ""), isColoured: Boolean(customOrNullObject.format.fill.color) };
  });
  return {
    marks: seen
      .filter(({ formula, isColoured }) => formula.includes(markTag) || (formula === "" && !isColoured))
      .map(({ id, formula }): KnownMark => ({ id, formula, address: addressOf(id) })),
    unreadMarks: seen.filter(({ formula, isColoured }) => formula === "" && isColoured).length,
  };
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}
