import { type GeneratedSheet, isUnwanted, type WritePlan } from "../../../../core/plan/writePlan";
import { freeSheetName } from "../../../sheetNames";
import { drawSheet } from "../../draw/drawSheet";
import { drawStyles } from "../../draw/drawStyles";
import { findWorkbookPart } from "../../package/findWorkbookPart";
import { type SheetPart, workbookParts } from "../../package/workbookParts";
import { writeCharts } from "../charts/writeCharts";
import { addContentType, contentTypes, removeContentType } from "../parts/contentTypes";
import { freePartName, type PackageDraft } from "../parts/packageDraft";
import { dropRelatedParts } from "../parts/relatedParts";
import { addRelationship, removeRelationship } from "../parts/relationships";
import { addSheetNames, removeSheetNames } from "../parts/sheetNames";
import { openStyleSheet } from "../parts/styleSheet";
import { addTab, removeTab } from "../parts/tabs";
import { generatedNames } from "./generatedNames";

/** Puts each sheet in the place and under the name of the one of its kind, or behind the last under a free name. */
export function writeGenerated(draft: PackageDraft, generated: readonly GeneratedSheet[]): void {
  if (generated.length === 0) return;
  const styles = openStyleSheet(draft);
  const named = nameSheets(workbookParts(draft).sheets, generated);
  const styleIndex = drawStyles(styles);
  for (const sheet of named) placeSheet(draft, sheet, drawSheet(sheet.document, styleIndex));
  styles.save();
}

function nameSheets(sheets: readonly SheetPart[], generated: readonly GeneratedSheet[]): GeneratedSheet[] {
  const taken = sheets.map(({ name }) => name);
  return generated.map(({ kind, document }) => {
    const name = sheets.find((each) => each.generated?.kind === kind)?.name ?? freeSheetName(taken, document.name);
    taken.push(name);
    return { kind, document: { ...document, name } };
  });
}

function placeSheet(draft: PackageDraft, { kind, document }: GeneratedSheet, source: string): void {
  const { workbook, sheets } = workbookParts(draft);
  const at = sheets.findIndex(({ generated }) => generated?.kind === kind);
  const old = sheets[at];
  const names = generatedNames(kind, document);
  if (old) {
    dropRelatedParts(draft, old.part);
    draft.write(old.part, source);
    writeCharts(draft, old.part, document);
    removeSheetNames(draft, at, () => true);
    addSheetNames(draft, at, names);
    return;
  }
  const part = freePartName(draft, "xl/worksheets/sheet", "xml");
  draft.write(part, source);
  addContentType(draft, part, contentTypes.worksheet);
  addTab(draft, document.name, addRelationship(draft, workbook, "worksheet", part));
  addSheetNames(draft, sheets.length, names);
  writeCharts(draft, part, document);
}

/** Takes out the sheets of these kinds; those that are not there are passed over. */
export function removeGenerated(draft: PackageDraft, unwanted: NonNullable<WritePlan["withoutGenerated"]>): void {
  const kinds = new Set(workbookParts(draft).sheets.flatMap(({ generated }) => generated?.kind ?? []));
  for (const kind of [...kinds].filter((each) => isUnwanted(each, unwanted))) {
    const { sheets } = workbookParts(draft);
    const at = sheets.findIndex(({ generated }) => generated?.kind === kind);
    const sheet = sheets[at];
    if (!sheet) continue;
    removeTab(draft, at);
    removeRelationship(draft, findWorkbookPart(draft), sheet.relationshipId);
    dropRelatedParts(draft, sheet.part);
    removeContentType(draft, sheet.part);
    draft.remove(sheet.part);
  }
}
