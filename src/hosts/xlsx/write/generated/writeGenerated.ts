import { type GeneratedSheet, isUnwanted, type WritePlan } from "../../../../core/plan/writePlan";
import { freeSheetName } from "../../../sheetNames";
import { drawSheet } from "../../draw/drawSheet";
import { drawStyles } from "../../draw/drawStyles";
import { findWorkbookPart } from "../../package/findWorkbookPart";
import type { SheetEntry } from "../../package/workbookParts";
import { writeCharts } from "../charts/writeCharts";
import { contentTypes, removeContentType } from "../parts/contentTypes";
import { conforming, createPart } from "../parts/createPart";
import { freePartName, type PackageDraft, writeText } from "../parts/packageDraft";
import { dropRelatedParts } from "../parts/relatedParts";
import { addRelationship, removeRelationship } from "../parts/relationships";
import { setSheetNames } from "../parts/sheetNames";
import { openStyleSheet } from "../parts/styleSheet";
import { addTab, removeTab } from "../parts/tabs";
import { generatedNames } from "./generatedNames";
import { tabsWithTags } from "./tabsWithTags";

/** Puts each sheet in the place and under the name of the one of its kind, or behind the last under a free name. */
export function writeGenerated(draft: PackageDraft, generated: readonly GeneratedSheet[]): void {
  if (generated.length === 0) return;
  const styles = openStyleSheet(draft);
  const named = nameSheets(tabsWithTags(draft), generated);
  const styleIndex = drawStyles(styles);
  for (const sheet of named) placeSheet(draft, sheet, drawSheet(sheet.document, styleIndex));
  styles.save();
}

function nameSheets(sheets: readonly SheetEntry[], generated: readonly GeneratedSheet[]): GeneratedSheet[] {
  const taken = sheets.map(({ name }) => name);
  return generated.map(({ kind, document }) => {
    const name = sheets.find((each) => each.generated?.kind === kind)?.name ?? freeSheetName(taken, document.name);
    taken.push(name);
    return { kind, document: { ...document, name } };
  });
}

function placeSheet(draft: PackageDraft, { kind, document }: GeneratedSheet, source: string): void {
  const sheets = tabsWithTags(draft);
  const at = sheets.findIndex(({ generated }) => generated?.kind === kind);
  const old = sheets[at];
  const names = generatedNames(kind, document);
  if (old) {
    dropRelatedParts(draft, old.part);
    writeText(draft, old.part, conforming(draft, source));
    writeCharts(draft, old.part, document);
    setSheetNames(draft, old.namedAt, names);
    return;
  }
  const part = freePartName(draft, "xl/worksheets/sheet", "xml");
  createPart(draft, part, source, contentTypes.worksheet);
  const relationship = addRelationship(draft, findWorkbookPart(draft), "worksheet", part);
  addTab(draft, document.name, relationship, document.isHidden);
  setSheetNames(draft, sheets.length, names);
  writeCharts(draft, part, document);
}

/** Takes out the sheets of these kinds; those that are not there are passed over. */
export function removeGenerated(draft: PackageDraft, unwanted: NonNullable<WritePlan["withoutGenerated"]>): void {
  const kinds = new Set(tabsWithTags(draft).flatMap(({ generated }) => generated?.kind ?? []));
  for (const kind of kinds) {
    if (isUnwanted(kind, unwanted)) removeSheet(draft, ({ generated }) => generated?.kind === kind);
  }
}

/** Takes out what a write in Excel has left that was broken off. */
export function removeJournal(draft: PackageDraft): void {
  removeSheet(draft, ({ journal }) => journal !== null);
}

/** Takes out the first such sheet; none, where there is none. */
function removeSheet(draft: PackageDraft, isWanted: (sheet: SheetEntry) => boolean): void {
  const sheets = tabsWithTags(draft);
  const at = sheets.findIndex(isWanted);
  const sheet = sheets[at];
  if (!sheet) return;
  removeTab(draft, at, sheet.namedAt);
  // A foreign workbook may show one part by several tabs.
  if (sheets.some((each) => each !== sheet && each.part === sheet.part)) return;
  removeRelationship(draft, findWorkbookPart(draft), sheet.relationshipId);
  dropRelatedParts(draft, sheet.part);
  removeContentType(draft, sheet.part);
  draft.remove(sheet.part);
}
