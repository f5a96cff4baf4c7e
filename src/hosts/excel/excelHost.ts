import { type Area, type CellRef, cellAddress } from "../../core/cells/cellRef";
import type { SheetData } from "../../core/workbook/workbookData";
import { refuseAmbiguousNames } from "../ambiguousNames";
import { generatedTag } from "../generatedTag";
import type { Editor } from "../interactiveHost";
import { HostError, type WorkbookHost } from "../workbookHost";
import { isChartSheet, type KnownSheet } from "./knownWorkbook";
import { type ExcelListeners, listen, type SheetEvent } from "./listen";
import { askMerges } from "./read/askMerges";
import { visibilityOf } from "./read/askSheet";
import { type IsSetSupported, knowsMerges } from "./requirements";
import { type ExcelRun, runExcel } from "./runExcel";
import { makeWorkbookMemory, type Tab } from "./workbookMemory";
import { journalOf } from "./write/finishJournal";

/** The workbook that is open in Excel. */
export interface ExcelHost extends WorkbookHost {
  /**
   * Learns where cells are merged, for the reads that follow: until then, and where cells may have been merged since,
   * they take no cell for merged and say so. Costs the clerk the undo history (OfficeDev/office-js #5918), so it is
   * never done unasked. Throws `HostError` on an older Excel.
   */
  readMerges(): Promise<void>;
  /** Shows a cell and selects it. Throws `HostError` where its sheet is hidden. */
  select(cell: CellRef): Promise<void>;
  /** Whether marks of ours stood in the workbook when it was read last. */
  hasMarks(): Promise<boolean>;
  /** Lets Excel stop reporting. */
  close(): Promise<void>;
}

export interface ExcelHostOptions {
  /** `Excel.run`. */
  readonly run: ExcelRun;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: IsSetSupported;
  /** Told when the user selects cells, with the sheet's name and an address such as `C4:D6`. */
  readonly onSelection?: (place: SheetPlace) => void;
  /** Told when somebody, not this add-in, changes, moves or sorts cells. */
  readonly onEdit?: (by: Editor) => void;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Opens the workbook in one round trip, which tells what sheets it has; so a read costs one, and a write one more or
 * none. It is one more each when a sheet has come or gone unnoticed, or something was changed between read and write.
 */
export async function openExcelHost(options: ExcelHostOptions): Promise<ExcelHost> {
  const { run, isSetSupported, onSelection, onEdit } = options;
  /** By sheet, where it is known. */
  const merges = new Map<string, readonly Area[]>();

  const memory = makeWorkbookMemory(run);
  const stopListening = await runExcel(run, async (context) => {
    const listeners: ExcelListeners = {
      onAnyChange: () => memory.noteChange(),
      onSelection: tellSelection,
      onEdit: (by) => onEdit?.(by),
      onReshaping: (sheetId) => merges.delete(sheetId),
    };
    const stop = listen(context, listeners, isSetSupported);
    memory.expect(await askTabs(context));
    return stop;
  });

  function tellSelection({ sheetId, address }: SheetEvent): void {
    const tab = memory.tabs().find(({ id }) => id === sheetId);
    if (tab) onSelection?.({ sheet: tab.name, address });
  }

  return {
    async read() {
      const { date1904, sheets: all } = await memory.show();
      const sheets = all.filter((sheet) => journalOf(sheet) === null);
      refuseAmbiguousNames(sheets.map(({ name }) => name));
      const worksheets = sheets.filter((sheet) => !isChartSheet(sheet));
      const areUnread = worksheets.some(({ id, tag }) => !tag && !merges.has(id));
      return {
        date1904,
        sheets: worksheets.map((sheet) => sheetData(sheet, merges.get(sheet.id) ?? [])),
        ...(areUnread && { mergesUnread: true }),
      };
    },
    write: (plan, signal) => memory.write(plan, signal),
    async readMerges() {
      if (!knowsMerges(isSetSupported)) {
        throw new HostError("unsupported", "本机的 Excel 版本过低，无法查看合并单元格；其余功能不受影响。");
      }
      const worksheets = (await memory.look()).sheets.filter((sheet) => !isChartSheet(sheet));
      const ids = worksheets.map(({ id }) => id);
      merges.clear();
      for (const [id, areas] of await runExcel(run, (context) => askMerges(context, ids))) merges.set(id, areas);
    },
    async select({ sheet, row, column }) {
      const find = () => memory.tabs().find(({ name }) => name === sheet);
      // The clerk may have shown it since.
      if (find()?.visibility !== "visible") await memory.look();
      const tab = find();
      if (!tab) throw new Error(`no sheet ${sheet}`);
      if (tab.visibility !== "visible") {
        throw new HostError("hidden-sheet", `工作表“${sheet}”已隐藏，无法定位；请先取消隐藏该工作表。`);
      }
      await runExcel(run, async (context) => {
        const proxy = context.workbook.worksheets.getItem(tab.id);
        proxy.activate();
        proxy.getRange(cellAddress({ row, column })).select();
        await context.sync();
      });
    },
    hasMarks: async () => memory.tabs().some(({ marks }) => marks.length > 0),
    close: stopListening,
  };
}

/** The sheets as they stand now; nothing is known of what is on them. */
async function askTabs(context: Excel.RequestContext): Promise<Tab[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    marks: [],
  }));
}

function sheetData(sheet: KnownSheet, merges: readonly Area[]): SheetData {
  const { name, visibility, tag, cells, unreadMarks, oddities } = sheet;
  const unread = { marks: unreadMarks, cells: oddities.cells !== undefined };
  return {
    name,
    visibility,
    rows: cells?.rows ?? [],
    hiddenColumns: cells?.hiddenColumns ?? [],
    merges,
    generated: tag && generatedTag(tag),
    ...((unread.marks > 0 || unread.cells) && { unread }),
  };
}
