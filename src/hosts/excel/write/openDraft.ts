import type { GeneratedTag } from "../../../core/workbook/workbookData";
import { HostError } from "../../workbookHost";
import type { KnownMark, KnownSheet, KnownWorkbook, SheetCells } from "../knownWorkbook";
import { askSheet } from "../read/askSheet";

/** A workbook while a plan is written to it: what is known of it, and the way to change it. */
export interface WorkbookDraft {
  /** In tab order; those of the draft's own making last. */
  readonly sheets: readonly DraftSheet[];
  add(name: string, tag: GeneratedTag): DraftSheet;
  remove(sheet: DraftSheet): void;
  /** Throws `HostError` where sheets may not be added, removed or renamed. */
  refuseLockedStructure(): void;
  /** Says that about so many characters were queued; sends them off before they are too many for one request. */
  spend(characters: number): Promise<void>;
  /** Sends what is queued, if anything is, and tells how the workbook is known from then on. */
  finish(): Promise<KnownWorkbook>;
}

export interface DraftSheet {
  name: string;
  tag: GeneratedTag | null;
  marks: readonly DraftMark[];
  readonly cells: SheetCells | null;
  /** The sheet to ask questions of. */
  look(): Excel.Worksheet;
  /** The sheet to queue changes on. */
  change(): Excel.Worksheet;
  /** Throws `HostError` where `what` of the sheet may not be changed. */
  refuseProtected(what: "cells" | "looks"): void;
}

export interface DraftMark extends Pick<KnownMark, "formula" | "address"> {
  format(): Excel.ConditionalFormat;
}

/** A character takes up to three bytes, and a request has up to 5 MB. */
const charactersInRequest = 1_000_000;

export function openDraft(context: Excel.RequestContext, known: KnownWorkbook): WorkbookDraft {
  const { worksheets } = context.workbook;
  let changed = false;
  let queued = 0;
  let sheets = known.sheets.map((sheet) => openSheet(sheet, () => worksheets.getItem(sheet.id)));

  function openSheet(sheet: Omit<KnownSheet, "id" | "visibility">, find: () => Excel.Worksheet): DraftSheet {
    const proxy = once(find);
    const formats = once(() => proxy().getRange().conditionalFormats);
    const draft: DraftSheet = {
      name: sheet.name,
      tag: sheet.tag,
      cells: sheet.cells,
      marks: sheet.marks.map((mark) => ({ ...mark, format: () => formats().getItem(mark.id) })),
      look: proxy,
      change() {
        changed = true;
        return proxy();
      },
      refuseProtected(what) {
        if (sheet.protection === "none" || (sheet.protection === "cells" && what === "looks")) return;
        throw new HostError(
          "protected-sheet",
          `工作表“${draft.name}”处于保护状态，无法写入；请在“审阅”选项卡中点“撤销工作表保护”后再试。`,
        );
      },
    };
    return draft;
  }

  return {
    get sheets() {
      return sheets;
    },
    add(name, tag) {
      changed = true;
      const proxy = worksheets.add(name);
      const added = openSheet({ name, tag, marks: [], protection: "none", cells: null }, () => proxy);
      sheets = [...sheets, added];
      return added;
    },
    remove(sheet) {
      sheet.change().delete();
      sheets = sheets.filter((each) => each !== sheet);
    },
    refuseLockedStructure() {
      if (!known.structureLocked) return;
      throw new HostError(
        "protected-sheet",
        "工作簿结构处于保护状态，无法增删或改名工作表；请在“审阅”选项卡中点“保护工作簿”撤销保护后再试。",
      );
    },
    async spend(characters) {
      queued += characters;
      if (queued < charactersInRequest) return;
      await context.sync();
      queued = 0;
    },
    async finish() {
      if (!changed) return known;
      const answers = sheets.map((sheet) => {
        const located = sheet.marks.map((mark) => mark.format());
        return askSheet(sheet.look(), located);
      });
      await context.sync();
      return { ...known, sheets: answers.map((answer) => answer()) };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
