import { generatedTagName, parseSheetTag } from "../../generatedTag";
import { parseJournalTag } from "../../journalTag";
import { markTag } from "../../markTag";
import { type KnownMark, type KnownSheet, type Protection, plainAddress } from "../knownWorkbook";

/**
 * Asks for what must be known of a sheet to write to it; the answer can be had after the next sync. Where a mark lies
 * can only be asked of marks that are known already, `located`.
 */
export function askSheet(sheet: Excel.Worksheet, located: readonly Excel.ConditionalFormat[]): () => KnownSheet {
  sheet.load("id,name,visibility");
  const protection = sheet.protection.load("protected,options");
  const tag = sheet.names.getItemOrNullObject(generatedTagName).load("formula");
  const formats = sheet.getRange().conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const places = located.map((format) => ({ format: format.load("id"), areas: format.getRanges().load("address") }));
  return () => {
    const addresses = new Map(places.map(({ format, areas }) => [format.id, plainAddress(areas.address)]));
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet),
      protection: protectionOf(protection),
      tag: tag.isNullObject ? null : parseSheetTag(withoutEquals(String(tag.formula))),
      journal: tag.isNullObject ? null : parseJournalTag(withoutEquals(String(tag.formula))),
      marks: formats.items.flatMap((format) => marksOf(format, addresses)),
      cells: null,
    };
  };
}

export function visibilityOf({ visibility }: Excel.Worksheet): KnownSheet["visibility"] {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

function protectionOf(protection: Excel.WorksheetProtection): Protection {
  if (!protection.protected) return "none";
  return protection.options.allowFormatCells ? "cells" : "all";
}

function marksOf(
  { id, type, customOrNullObject: custom }: Excel.ConditionalFormat,
  addresses: ReadonlyMap<string, string>,
): KnownMark[] {
  if (type !== "Custom" || !custom.rule.formula.includes(markTag)) return [];
  return [{ id, formula: withoutEquals(custom.rule.formula), address: addresses.get(id) ?? null }];
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}
