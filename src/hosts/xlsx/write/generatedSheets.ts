import { columnLetters } from "../../../core/cells/cellRef";
import { documentFingerprint } from "../../../core/documents/fingerprint";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { sheetFingerprint } from "../../../core/workbook/fingerprint";
import type { GeneratedKind } from "../../../core/workbook/workbookData";
import type { GeneratedSheet, WritePlan } from "../../../core/workbook/writePlan";
import { findWorkbookPart } from "../package/findWorkbookPart";
import { formatGeneratedTag, generatedTagName } from "../package/generatedTag";
import { type SheetPart, workbookParts } from "../package/workbookParts";
import { openPackage } from "../package/zipPackage";
import { readWorkbook } from "../read/readWorkbook";
import { quoteSheetName } from "../sheetName";
import { addContentType, contentTypes, removeContentType } from "./contentTypes";
import { drawnSheets } from "./drawnSheets";
import { forgetOriginalStyles } from "./originalStyles";
import { freePartName, type PackageDraft } from "./packageDraft";
import { dropRelatedParts } from "./relatedParts";
import { addRelationship, removeRelationship } from "./relationships";
import { addSheetNames, removeSheetNames, type SheetName } from "./sheetNames";
import { openStyleSheet } from "./styleSheet";
import { addTab, removeTab, renameTab } from "./tabs";

/** Puts each sheet in the place and under the name of the one of its kind, or behind the last under a free name. */
export async function writeGenerated(draft: PackageDraft, generated: readonly GeneratedSheet[]): Promise<void> {
  if (generated.length === 0) return;
  const styles = openStyleSheet(draft);
  const named = nameSheets(workbookParts(draft).sheets, generated);
  const sources = await drawnSheets(
    named.map(({ document }) => document),
    styles,
  );
  styles.save();
  named.forEach((sheet, index) => {
    placeSheet(draft, sheet, sources[index] ?? "");
  });
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
  const names = sheetNames(kind, document);
  if (old) {
    dropRelatedParts(draft, old.part);
    draft.write(old.part, source);
    removeSheetNames(draft, at, () => true);
    addSheetNames(draft, at, names);
    return;
  }
  const part = freePartName(draft, "xl/worksheets/sheet", "xml");
  draft.write(part, source);
  addContentType(draft, part, contentTypes.worksheet);
  addTab(draft, document.name, addRelationship(draft, workbook, "worksheet", part));
  addSheetNames(draft, sheets.length, names);
}

function sheetNames(kind: GeneratedKind, document: SheetDocument): SheetName[] {
  const { rows, columns, page } = document;
  const sheet = `${quoteSheetName(document.name)}!`;
  const corner = `$${columnLetters(columns.length)}$${rows.length}`;
  const { repeatRows } = page;
  return [
    { name: "_xlnm.Print_Area", value: `${sheet}$A$1:${corner}` },
    ...(repeatRows ? [{ name: "_xlnm.Print_Titles", value: `${sheet}$${repeatRows.from}:$${repeatRows.to}` }] : []),
    {
      name: generatedTagName,
      value: formatGeneratedTag({ kind, fingerprint: documentFingerprint(document) }),
      hidden: true,
    },
  ];
}

export function removeGenerated(draft: PackageDraft, kinds: readonly GeneratedKind[]): void {
  for (const kind of kinds) {
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

/** Makes generated sheets the clerk's own. One that is untouched stays ours where a sheet of that name is there already. */
export function releaseGenerated(draft: PackageDraft, released: NonNullable<WritePlan["released"]>): void {
  for (const { kind, name } of released) {
    const { sheets } = workbookParts(draft);
    const at = sheets.findIndex(({ generated }) => generated?.kind === kind);
    const names = sheets.map((sheet) => sheet.name);
    if (at < 0 || (names.includes(name) && !isEdited(draft, at))) continue;
    renameTab(draft, at, freeSheetName(names, name));
    removeSheetNames(draft, at, (each) => each === generatedTagName);
    forgetOriginalStyles(draft);
  }
}

function isEdited(draft: PackageDraft, index: number): boolean {
  const sheet = readWorkbook(openPackage(draft.finish())).sheets[index];
  return sheet?.generated?.fingerprint !== (sheet && sheetFingerprint(sheet));
}

/** Excel allows 31 characters, and takes names that differ in case only for one. */
const longestName = 31;

/** `检查结果`, or `检查结果 (2)` where that is taken. */
function freeSheetName(taken: readonly string[], wanted: string): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; keys.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, longestName - suffix.length) + suffix;
  }
  return name;
}
