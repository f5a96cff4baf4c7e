import type { GeneratedTag } from "../../../core/workbook/workbookData";
import { HostError } from "../../workbookHost";
import type { KnownMark, KnownSheet, KnownWorkbook, Oddities, SheetCells } from "../knownWorkbook";

/**
 * What is to be done to a workbook, gathered before Excel is asked anything: even an empty `Excel.run` costs a round
 * trip, so one is only begun when there is something to do.
 */
export interface WorkbookDraft {
  readonly known: KnownWorkbook;
  /** In tab order; those of the draft's own making last. */
  readonly sheets: readonly DraftSheet[];
  /** In the order in which they are to be done. */
  readonly changes: readonly Change[];
  add(name: string, tag: GeneratedTag): DraftSheet;
  remove(sheet: DraftSheet): void;
  /** Throws `HostError` where sheets may not be added, removed or renamed. */
  refuseLockedStructure(): void;
}

export interface DraftSheet {
  name: string;
  tag: GeneratedTag | null;
  marks: readonly DraftMark[];
  readonly cells: SheetCells | null;
  readonly oddities: Oddities;
  /** The sheet in Excel, once changes are being done. */
  find(context: Excel.RequestContext): Excel.Worksheet;
  change(act: SheetChange): void;
  /** Throws `HostError` where `what` of the sheet may not be changed. */
  refuseProtected(what: "cells" | "looks"): void;
}

export interface DraftMark extends Pick<KnownMark, "formula" | "address"> {
  find(sheet: Excel.Worksheet): Excel.ConditionalFormat;
}

/** Queues calls; `spend` is told of about how many characters they are, and sends them off before they are too many. */
export type SheetChange = (sheet: Excel.Worksheet, spend: Spend) => void | Promise<void>;
export type Change = (context: Excel.RequestContext, spend: Spend) => void | Promise<void>;
export type Spend = (characters: number) => Promise<void>;

export function openDraft(known: KnownWorkbook): WorkbookDraft {
  const changes: Change[] = [];
  let sheets = known.sheets.map((sheet) => openSheet(sheet, ({ workbook }) => workbook.worksheets.getItem(sheet.id)));

  function openSheet(
    sheet: Omit<KnownSheet, "id" | "visibility" | "unreadMarks">,
    find: DraftSheet["find"],
  ): DraftSheet {
    const draft: DraftSheet = {
      name: sheet.name,
      tag: sheet.tag,
      cells: sheet.cells,
      oddities: sheet.oddities,
      marks: sheet.marks.map((mark) => ({ ...mark, find: findMark(mark) })),
      find: once(find),
      change(act) {
        changes.push((context, spend) => act(draft.find(context), spend));
      },
      refuseProtected: (what) => refuseProtected({ ...sheet, name: draft.name }, what),
    };
    return draft;
  }

  return {
    known,
    changes,
    get sheets() {
      return sheets;
    },
    add(name, tag) {
      const blank = { name, tag, marks: [], protection: "none", cells: null, oddities: {} } as const;
      const added = openSheet(blank, ({ workbook }) => workbook.worksheets.add(name));
      sheets = [...sheets, added];
      return added;
    },
    remove(sheet) {
      sheet.change((proxy) => proxy.delete());
      sheets = sheets.filter((each) => each !== sheet);
    },
    refuseLockedStructure() {
      if (!known.structureLocked) return;
      throw new HostError(
        "protected-sheet",
        "工作簿结构处于保护状态，无法增删或改名工作表；请在“审阅”选项卡中点“保护工作簿”撤销保护后再试。",
      );
    },
  };
}

/** Throws `HostError` where `what` of the sheet may not be changed. */
export function refuseProtected(
  { name, protection }: Pick<KnownSheet, "name" | "protection">,
  what: "cells" | "looks",
) {
  if (protection === "none" || (protection === "cells" && what === "looks")) return;
  throw new HostError(
    "protected-sheet",
    `工作表“${name}”处于保护状态，无法写入；请在“审阅”选项卡中点“撤销工作表保护”后再试。`,
  );
}

function findMark({ id }: KnownMark): DraftMark["find"] {
  return (sheet) => sheet.getRange().conditionalFormats.getItem(id);
}

/** The same each time, whatever is given the later times. */
export function once<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  let made: { readonly value: Made } | null = null;
  return (given) => {
    made ??= { value: make(given) };
    return made.value;
  };
}
