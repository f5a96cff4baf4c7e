import { documentFingerprint } from "../../../core/documents/fingerprint";
import { type GeneratedSheet, isUnwanted, type WritePlan } from "../../../core/plan/writePlan";
import { sheetFingerprint } from "../../../core/workbook/fingerprint";
import type { GeneratedKind } from "../../../core/workbook/workbookData";
import { formatGeneratedTag, generatedTagName } from "../../generatedTag";
import { freeSheetName } from "../../sheetNames";
import { removeCharts } from "../draw/drawCharts";
import { drawDocument } from "../draw/drawDocument";
import type { DraftSheet, WorkbookDraft } from "./openDraft";

/**
 * Draws each sheet in the place and under the name of the one of its kind, or behind the last under a free name. One
 * that reads as it would be drawn is left alone, so that the clerk keeps the undo history.
 */
export function writeGenerated(draft: WorkbookDraft, generated: readonly GeneratedSheet[]): void {
  for (const { kind, document } of generated) {
    const tag = { kind, fingerprint: documentFingerprint(document) };
    const old = findGenerated(draft, kind);
    if (old && old.tag?.fingerprint === tag.fingerprint && !isEdited(old)) continue;
    const sheet = old ?? addSheet(draft, document.name, tag);
    if (old) empty(old);
    sheet.change(async (proxy, spend) => {
      if (old && document.charts) await removeCharts(proxy);
      await drawDocument(proxy, document, spend);
      const formula = `=${formatGeneratedTag(tag)}`;
      if (old) proxy.names.getItem(generatedTagName).formula = formula;
      else proxy.names.add(generatedTagName, formula).visible = false;
    });
    sheet.tag = tag;
  }
}

export function removeGenerated(draft: WorkbookDraft, unwanted: NonNullable<WritePlan["withoutGenerated"]>): void {
  for (const sheet of draft.sheets) {
    if (!sheet.tag || !isUnwanted(sheet.tag.kind, unwanted)) continue;
    draft.refuseLockedStructure();
    draft.remove(sheet);
  }
}

/** Makes generated sheets the clerk's own. One that is untouched stays ours where a sheet of that name is there already. */
export function releaseGenerated(draft: WorkbookDraft, released: NonNullable<WritePlan["released"]>): void {
  for (const { kind, name } of released) {
    const sheet = findGenerated(draft, kind);
    const names = draft.sheets.map((each) => each.name);
    if (!sheet || (names.includes(name) && !isEdited(sheet))) continue;
    draft.refuseLockedStructure();
    const free = freeSheetName(names, name);
    sheet.name = free;
    sheet.tag = null;
    sheet.change((proxy) => {
      proxy.name = free;
      proxy.names.getItem(generatedTagName).delete();
    });
  }
}

function findGenerated(draft: WorkbookDraft, kind: GeneratedKind): DraftSheet | undefined {
  return draft.sheets.find(({ tag }) => tag?.kind === kind);
}

/** Whether a generated sheet's texts are others than were drawn; its cells must have been asked for. */
function isEdited({ tag, cells }: DraftSheet): boolean {
  return cells === null || tag?.fingerprint !== sheetFingerprint(cells);
}

function addSheet(draft: WorkbookDraft, wanted: string, tag: NonNullable<DraftSheet["tag"]>): DraftSheet {
  draft.refuseLockedStructure();
  const names = draft.sheets.map(({ name }) => name);
  return draft.add(freeSheetName(names, wanted), tag);
}

/** Takes everything off a sheet of ours; the sheet itself stays, and with it the place that the clerk gave it. */
function empty(sheet: DraftSheet): void {
  sheet.refuseProtected("cells");
  sheet.marks = [];
  sheet.change((proxy) => {
    const all = proxy.getRange();
    all.unmerge();
    all.clear();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
    proxy.freezePanes.unfreeze();
    proxy.horizontalPageBreaks.removePageBreaks();
  });
}
