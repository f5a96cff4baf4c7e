import { documentFingerprint } from "../../../core/documents/fingerprint";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { isUnwanted, type WritePlan } from "../../../core/plan/writePlan";
import { sheetFingerprint } from "../../../core/workbook/fingerprint";
import type { GeneratedKind } from "../../../core/workbook/workbookData";
import type { SheetTag } from "../../generatedTag";
import { journalSheetName } from "../../journalTag";
import { freeSheetName } from "../../sheetNames";
import { drawLooks } from "../draw/drawLooks";
import { layOut, markReady, openJournal } from "./journal";
import { lockSheets, type Outgoing, refuseChangedSheet } from "./lockSheets";
import type { DraftSheet, WorkbookDraft } from "./openDraft";
import { fillNew, refill, release, setTag } from "./placeValues";

/** A document and the sheet that it goes into. */
interface Drawing {
  readonly document: SheetDocument;
  readonly sheet: DraftSheet;
  readonly tag: SheetTag;
  readonly isNew: boolean;
}

/** A sheet that becomes the clerk's own, and under which name. */
interface Released {
  readonly kind: GeneratedKind;
  readonly sheet: DraftSheet;
  readonly name: string;
}

type Wanted = Pick<WritePlan, "generated" | "released" | "withoutGenerated">;

/**
 * Draws each sheet in the place and under the name of the one of its kind, or behind the last under a free name; takes
 * out those that shall not be there, and makes others the clerk's own. One that reads as it would be drawn is left
 * alone, so that the clerk keeps the undo history.
 *
 * Nothing is taken away before what comes in its place is in the workbook. All values are first laid down in a hidden
 * sheet, the journal. The sheets that they are for are protected and looked at once more: where somebody has typed into
 * one since, everything stays as it was. One call then makes the journal count, and Excel itself copies the values into
 * the sheets, which stay what they are, so that formulas, charts and names of the clerk's that refer to them stay
 * right. Looks come last. Whatever breaks off leaves the old or the journal, see `finishJournal`.
 */
export function writeGenerated(draft: WorkbookDraft, plan: Wanted): void {
  const released = releaseSheets(draft, plan.released ?? []);
  const removed = removeSheets(draft, plan.withoutGenerated ?? []);
  const { drawings, replaced } = placeDocuments(draft, plan.generated ?? []);
  const outgoing = [...replaced, ...removed];
  if (drawings.length + outgoing.length + released.length === 0) return;

  const names = draft.sheets.map(({ name }) => name);
  draft.change(async (context, spend) => {
    const entries = layOut(
      drawings.map(({ document, sheet: { name }, tag: { kind, fingerprint }, isNew }) => {
        const keep = released.find((each) => each.kind === kind)?.name ?? "";
        return { document, kind, fingerprint, name, isNew, keep };
      }),
    );
    const documents = drawings.map(({ document }) => document);
    const journalName = freeSheetName(names, journalSheetName);
    const journal = entries.length > 0 ? await openJournal(context, journalName, entries, documents, spend) : null;
    const furniture =
      outgoing.length > 0 ? await lockSheets(context, draft.known, outgoing) : new Map<DraftSheet, never>();

    // From here to the end of the journal all stands in one request.
    if (journal) markReady(journal);
    for (const { sheet, name } of released) release(sheet.find(context), name);
    for (const { sheet } of outgoing) sheet.find(context).protection.unprotect();
    for (const [index, { sheet }] of drawings.entries()) {
      const entry = entries[index];
      if (!journal || !entry) continue;
      const standing = furniture.get(sheet);
      if (standing) refill(sheet.find(context), journal, entry, standing);
      else fillNew(sheet.find(context), journal, entry);
    }
    for (const { sheet } of removed) sheet.find(context).delete();
    journal?.delete();

    for (const { document, sheet, tag } of drawings) {
      const proxy = sheet.find(context);
      await drawLooks(proxy, document, spend);
      if (document.isHidden) proxy.visibility = "VeryHidden";
      setTag(proxy, tag, "whole");
    }
  });
}

function placeDocuments(draft: WorkbookDraft, generated: NonNullable<WritePlan["generated"]>) {
  const replaced: Outgoing[] = [];
  const drawings = generated.flatMap(({ kind, document }): Drawing[] => {
    const tag = { kind, fingerprint: documentFingerprint(document), state: "whole" } as const;
    const old = findGenerated(draft, kind);
    if (old?.tag?.fingerprint === tag.fingerprint && old.tag.state === "whole" && !isEdited(old)) return [];
    // For the journal too.
    draft.refuseLockedStructure();
    if (!old?.tag) {
      const names = draft.sheets.map(({ name }) => name);
      return [{ document, sheet: draft.add(freeSheetName(names, document.name), tag), tag, isNew: true }];
    }
    replaced.push(outgoing(old, old.tag));
    old.tag = tag;
    old.marks = [];
    return [{ document, sheet: old, tag, isNew: false }];
  });
  return { drawings, replaced };
}

function removeSheets(draft: WorkbookDraft, unwanted: NonNullable<WritePlan["withoutGenerated"]>): Outgoing[] {
  return draft.sheets.flatMap((sheet) => {
    if (!sheet.tag || !isUnwanted(sheet.tag.kind, unwanted)) return [];
    draft.refuseLockedStructure();
    draft.drop(sheet);
    return [outgoing(sheet, sheet.tag)];
  });
}

function outgoing(sheet: DraftSheet, tag: SheetTag): Outgoing {
  sheet.refuseProtected("cells");
  refuseChangedSheet(sheet);
  return { sheet, tag };
}

/** Makes generated sheets the clerk's own. One that is untouched stays ours where a sheet of that name is there already. */
function releaseSheets(draft: WorkbookDraft, released: NonNullable<WritePlan["released"]>): Released[] {
  return released.flatMap(({ kind, name }) => {
    const sheet = findGenerated(draft, kind);
    const names = draft.sheets.map((each) => each.name);
    if (!sheet || (names.includes(name) && !isEdited(sheet))) return [];
    draft.refuseLockedStructure();
    sheet.name = freeSheetName(names, name);
    sheet.tag = null;
    return [{ kind, sheet, name: sheet.name }];
  });
}

function findGenerated(draft: WorkbookDraft, kind: GeneratedKind): DraftSheet | undefined {
  return draft.sheets.find(({ tag }) => tag?.kind === kind);
}

/** Whether a generated sheet's texts are others than were drawn; its cells must have been asked for. */
function isEdited({ tag, cells }: DraftSheet): boolean {
  return cells === null || tag?.fingerprint !== sheetFingerprint(cells);
}
