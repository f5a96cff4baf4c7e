import type { CellEdit } from "../../core/cells/cellEdit";
import type { CellRef } from "../../core/cells/cellRef";
import { keepsSheets, type WritePlan } from "../../core/plan/writePlan";
import { cellAt } from "../../core/workbook/cellAt";
import { withEdits } from "../../core/workbook/withEdits";
import type { WorkbookData } from "../../core/workbook/workbookData";
import { refuseChanged } from "../provided";
import type { WorkbookHost } from "../workbookHost";
import { openPackage } from "./package/zipPackage";
import { readWorkbook } from "./read/readWorkbook";
import { type ApplyPlan, applyToOpened } from "./write/applyPlan";
import { changeRows } from "./write/rows/changeRows";
import type { RowChange } from "./write/rows/rowShift";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface XlsxHost extends WorkbookHost {
  /** Writes a plan, and gives its edits as they were written: header cells of tables cannot hold just anything. Throws `HostError`. */
  apply(plan: WritePlan): Promise<readonly CellEdit[]>;
  /**
   * Lets rows come into a sheet, or go from it, and all that stands on them or refers to them follow; then writes into
   * cells. Throws `HostError` and then has changed nothing.
   */
  changeRows(change: RowChange, edits?: readonly CellEdit[]): void;
  /** The file as it stands after the writes so far. */
  bytes(): Uint8Array;
}

export interface XlsxOptions {
  /** Tells the number format of a cell. Where it is given, a file in which only cells were edited is not read again. */
  readonly formatAt?: (at: CellRef) => string;
  /** Reads a file, in steps perhaps; `readWorkbook` where it is left out. Throws `HostError`. */
  readonly readFile?: (file: Uint8Array) => Promise<WorkbookData>;
  /** Writes a plan into a file in another thread; in this one where it is left out. */
  readonly applyPlan?: ApplyPlan;
  /** The file is read once, and not written to: nothing of it is kept for that. */
  readonly onlyRead?: boolean;
}

/** Throws `HostError` when the bytes are no workbook that can be read. */
export function openXlsx(
  file: Uint8Array,
  { formatAt, readFile, applyPlan, onlyRead = false }: XlsxOptions = {},
): XlsxHost {
  let opened = openPackage(file, { onlyRead });
  let data: Promise<WorkbookData> | null = null;
  const readOpened = async () => (readFile ? readFile(opened.archive) : readWorkbook(opened));
  const read = () => {
    data ??= readOpened();
    return data;
  };
  const write = async (plan: WritePlan) => {
    if (!applyPlan) return applyToOpened(opened, plan);
    const { file: written, edits } = await applyPlan(opened.archive, plan);
    return { opened: written === opened.archive ? opened : openPackage(written), edits };
  };
  async function apply(plan: WritePlan): Promise<readonly CellEdit[]> {
    if (plan.provided) {
      const now = await read();
      refuseChanged(plan.provided, (at) => cellAt(now, at));
    }
    const { opened: written, edits } = await write(plan);
    if (written === opened) return edits;
    // Whoever has asked for it hears of what cannot be read.
    const before = (await data?.catch(() => null)) ?? null;
    const known = formatAt ? withContents(before, { ...plan, edits }, formatAt) : null;
    opened = written;
    data = known && Promise.resolve({ ...known, fileBytes: opened.size });
    return edits;
  }
  return {
    read,
    pictures: async (names) => new Map(names.map((name) => [name, opened.content(name).bytes()])),
    apply,
    write: async (plan) => void (await apply(plan)),
    changeRows(change, edits) {
      opened = changeRows(opened, change, edits);
      data = null;
    },
    bytes: () => opened.archive,
  };
}

/** What the workbook holds after a plan; null where it takes reading to know. Marks and notes stand beside what it holds. */
function withContents(
  data: WorkbookData | null,
  plan: WritePlan,
  formatAt: (at: CellRef) => string,
): WorkbookData | null {
  // Several tabs may lead to one part.
  const isKnown =
    data &&
    keepsSheets(plan) &&
    !data.lostSheets &&
    new Set(data.sheets.map(({ rows }) => rows)).size === data.sheets.length;
  return isKnown ? withEdits(data, plan.edits ?? [], formatAt) : null;
}
