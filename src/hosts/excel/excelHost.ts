import { type Area, type CellRef, cellAddress } from "../../core/cells/cellRef";
import type { WritePlan } from "../../core/plan/writePlan";
import type { SheetData } from "../../core/workbook/workbookData";
import { refuseAmbiguousNames } from "../ambiguousNames";
import { HostError, type WorkbookHost } from "../workbookHost";
import type { KnownSheet, KnownWorkbook } from "./knownWorkbook";
import { listen, type SheetEvent } from "./listen";
import { askMerges } from "./read/askMerges";
import { visibilityOf } from "./read/askSheet";
import { askWorkbook } from "./read/askWorkbook";
import { readInBlocks } from "./read/readInBlocks";
import { type IsSetSupported, knowsMerges } from "./requirements";
import { type ExcelRun, errorCode, runExcel } from "./runExcel";
import { applyPlan } from "./write/applyPlan";

/** The workbook that is open in Excel. */
export interface ExcelHost extends WorkbookHost {
  /**
   * Learns where cells are merged, for the reads that follow: until then they take no cell for merged. Costs the clerk
   * the undo history (OfficeDev/office-js #5918), so it is never done unasked. Throws `HostError` on an older Excel.
   */
  readMerges(): Promise<void>;
  /** Shows a cell and selects it. Throws `HostError` where its sheet is hidden. */
  select(cell: CellRef): Promise<void>;
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
  /** Told when the user, not a colleague elsewhere and not this add-in, changes cells. */
  readonly onLocalEdit?: (place: SheetPlace) => void;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

type Tab = Pick<KnownSheet, "id" | "name" | "visibility" | "marks">;

/**
 * Opens the workbook in one round trip, which tells what sheets it has; so a read costs one, and a write one more or
 * none. It is one more each when a sheet has come or gone unnoticed, or something was changed between read and write.
 */
export async function openExcelHost(options: ExcelHostOptions): Promise<ExcelHost> {
  const { run, isSetSupported, onSelection, onLocalEdit } = options;
  let tabs: readonly Tab[] = [];
  /** Null where something may have changed since the workbook was last looked at. */
  let known: KnownWorkbook | null = null;
  let changes = 0;
  let merges: ReadonlyMap<string, readonly Area[]> = new Map();
  /** Null as long as the whole workbook fits into one answer. */
  let cellsInBlock: number | null = null;

  function remember(seen: KnownWorkbook, changesBefore: number): void {
    tabs = seen.sheets;
    known = changes === changesBefore ? seen : null;
  }

  async function look(): Promise<KnownWorkbook> {
    const changesBefore = changes;
    try {
      const seen = await runExcel(run, async (context) => {
        const workbook = await askWorkbook(context, tabs, { withCells: cellsInBlock === null });
        return cellsInBlock === null ? workbook : readInBlocks(context, workbook, cellsInBlock);
      });
      remember(seen, changesBefore);
      return seen;
    } catch (error) {
      const code = errorCode(error);
      if (code === "ItemNotFound" && tabs.length > 0) tabs = [];
      else if (code === "ResponsePayloadSizeLimitExceeded") cellsInBlock = fewerCells(cellsInBlock);
      else throw error;
      return look();
    }
  }

  async function apply(plan: WritePlan, workbook: KnownWorkbook): Promise<void> {
    const changesBefore = changes;
    known = null;
    remember(await applyPlan(run, workbook, plan), changesBefore);
  }

  function placeOf(event: SheetEvent, tell: ((place: SheetPlace) => void) | undefined): void {
    const tab = tabs.find(({ id }) => id === event.sheetId);
    if (tab) tell?.({ sheet: tab.name, address: event.address });
  }

  const stopListening = await runExcel(run, async (context) => {
    const stop = listen(context, {
      onAnyChange() {
        changes++;
        known = null;
      },
      onSelection: (event) => placeOf(event, onSelection),
      onLocalEdit: (event) => placeOf(event, onLocalEdit),
    });
    tabs = await askTabs(context);
    return stop;
  });

  return {
    async read() {
      const { date1904, sheets } = await look();
      refuseAmbiguousNames(sheets.map(({ name }) => name));
      return { date1904, sheets: sheets.map((sheet) => sheetData(sheet, merges.get(sheet.id) ?? [])) };
    },
    async write(plan) {
      const workbook = known && isEnough(known, plan) ? known : await look();
      try {
        await apply(plan, workbook);
      } catch (error) {
        if (errorCode(error) !== "ItemNotFound") throw error;
        // A sheet or a mark has gone unnoticed. What was sent before that stays done, and a plan can be written twice.
        tabs = [];
        await apply(plan, await look());
      }
    },
    async readMerges() {
      if (!knowsMerges(isSetSupported)) {
        throw new HostError("unsupported", "本机的 Excel 版本过低，无法查看合并单元格；其余功能不受影响。");
      }
      merges = await runExcel(run, async (context) => {
        tabs = await askTabs(context);
        return askMerges(
          context,
          tabs.map(({ id }) => id),
        );
      });
    },
    async select({ sheet, row, column }) {
      const find = () => tabs.find(({ name }) => name === sheet);
      // The clerk may have shown it since.
      if (find()?.visibility !== "visible") await look();
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
    close: stopListening,
  };
}

/** How many cells to ask for at once after so many were too many. Texts are short as a rule. */
function fewerCells(tooMany: number | null): number {
  if (tooMany === null) return 20_000;
  if (tooMany > 1) return Math.ceil(tooMany / 4);
  throw new HostError("too-large", "有一行的内容过多，Excel 无法一次读出；请缩短该行的长文本后再试。");
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

/** Generated sheets can only be judged where their cells are known. */
function isEnough({ sheets }: KnownWorkbook, { generated, released }: WritePlan): boolean {
  return (!generated && !released) || sheets.every(({ cells }) => cells !== null);
}

function sheetData(sheet: KnownSheet, merges: readonly Area[]): SheetData {
  const { name, visibility, tag, cells } = sheet;
  return {
    name,
    visibility,
    rows: cells?.rows ?? [],
    hiddenColumns: cells?.hiddenColumns ?? [],
    merges,
    generated: tag,
  };
}
