import { once } from "../../../core/cells/memoised";
import type { SheetTag } from "../../generatedTag";
import { HostError } from "../../workbookHost";
import type { KnownMark, KnownSheet, KnownWorkbook, Oddities, SheetCells } from "../knownWorkbook";
import type { SheetTexts } from "./sameTexts";

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
  add(name: string, tag: SheetTag): DraftSheet;
  /** Takes a sheet out of the list; that it goes from the workbook is for a change to see to. */
  drop(sheet: DraftSheet): void;
  change(act: Change): void;
  /** Throws `HostError` where sheets may not be added, removed or renamed. */
  refuseLockedStructure(): void;
}

export interface DraftSheet {
  /** Excel's; null before the sheet is there. */
  readonly id: string | null;
  name: string;
  tag: SheetTag | null;
  marks: readonly DraftMark[];
  readonly cells: SheetCells | null;
  /** What the plan's maker last saw on the sheet; null where he has not seen it. */
  readonly shown: SheetTexts | null;
  readonly oddities: Oddities;
  /** The sheet in Excel, once changes are being done. */
  find(context: Excel.RequestContext): Excel.Worksheet;
  change(act: SheetChange): void;
  /** Throws `HostError` where `what` of the sheet may not be changed. */
  refuseProtected(what: "cells" | "looks"): void;
}

/** What the sheets held, by id. */
export type Shown = ReadonlyMap<string, SheetTexts>;

export interface DraftMark extends Pick<KnownMark, "formula" | "address"> {
  find(sheet: Excel.Worksheet): Excel.ConditionalFormat;
}

/** Queues calls; `spend` is told of about how many characters they are, and sends them off before they are too many. */
type SheetChange = (sheet: Excel.Worksheet, spend: Spend) => void | Promise<void>;
type Change = (context: Excel.RequestContext, spend: Spend) => void | Promise<void>;
export type Spend = (characters: number) => Promise<void>;

/** @param shown what the plan's maker last saw on the sheets, by id; null where he has looked at none */
export function openSheetDraft(known: KnownWorkbook, shown: Shown | null): WorkbookDraft {
  const changes: Change[] = [];
  let sheets = known.sheets.map((sheet) => {
    const seen = { ...sheet, shown: shown ? (shown.get(sheet.id) ?? null) : sheet.cells };
    return openSheet(seen, ({ workbook }) => workbook.worksheets.getItem(sheet.id));
  });

  function openSheet(
    sheet: Omit<KnownSheet, "id" | "visibility" | "journal" | "unreadMarks"> & Pick<DraftSheet, "id" | "shown">,
    find: DraftSheet["find"],
  ): DraftSheet {
    const draft: DraftSheet = {
      id: sheet.id,
      name: sheet.name,
      tag: sheet.tag,
      cells: sheet.cells,
      shown: sheet.shown,
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
    change: (act) => void changes.push(act),
    get sheets() {
      return sheets;
    },
    add(name, tag) {
      const blank = {
        id: null,
        name,
        tag,
        marks: [],
        protection: "none",
        cells: null,
        shown: null,
        oddities: {},
      } as const;
      const added = openSheet(blank, ({ workbook }) => workbook.worksheets.add(name));
      sheets = [...sheets, added];
      return added;
    },
    drop(sheet) {
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
