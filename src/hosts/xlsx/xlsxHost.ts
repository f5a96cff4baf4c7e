import type { CellEdit } from "../../core/cells/cellEdit";
import type { CellRef } from "../../core/cells/cellRef";
import { keepsSheets, type WritePlan } from "../../core/plan/writePlan";
import { cellAt } from "../../core/workbook/cellAt";
import { withEdits } from "../../core/workbook/withEdits";
import type { WorkbookData } from "../../core/workbook/workbookData";
import { refuseChanged } from "../provided";
import type { WorkbookHost } from "../workbookHost";
import { openPackage, type ZipPackage } from "./package/zipPackage";
import { readWorkbook } from "./read/readWorkbook";
import { type ApplyPlan, applyAndTell } from "./write/applyPlan";
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
  /** Writes a plan into a file, in another thread perhaps; `applyAndTell` where it is left out. */
  readonly applyPlan?: ApplyPlan;
}

/** Throws `HostError` when the bytes are no workbook that can be read. */
export function openXlsx(
  file: Uint8Array,
  { formatAt, readFile, applyPlan = applyAndTell }: XlsxOptions = {},
): XlsxHost {
  let current = file;
  let opened = openOnce(file, readFile);
  async function apply(plan: WritePlan): Promise<readonly CellEdit[]> {
    if (plan.provided) {
      const data = await opened.read();
      refuseChanged(plan.provided, (at) => cellAt(data, at));
    }
    const { file: written, edits } = await applyPlan(current, plan);
    if (written === current) return edits;
    const known = formatAt && withContents(await opened.known(), { ...plan, edits }, formatAt);
    current = written;
    opened = openOnce(current, readFile, known);
    return edits;
  }
  return {
    read: () => opened.read(),
    pictures: async (names) => new Map(names.map((name) => [name, opened.bytes(name)])),
    apply,
    write: async (plan) => void (await apply(plan)),
    changeRows(change, edits) {
      current = changeRows(current, change, edits);
      opened = openOnce(current, readFile);
    },
    bytes: () => current,
  };
}

/** Reads a file when it is first asked for. Throws `HostError` at once when the bytes are no workbook. */
function openOnce(file: Uint8Array, readFile: XlsxOptions["readFile"], known: WorkbookData | null = null): Opened {
  const pkg = openPackage(file);
  let data: Promise<WorkbookData> | null = known && Promise.resolve({ ...known, fileBytes: pkg.size });
  return {
    read() {
      data ??= readFile ? readFile(file) : readAtOnce(pkg);
      return data;
    },
    // Whoever has asked for it hears of what cannot be read.
    known: async () => data?.catch(() => null) ?? null,
    bytes: pkg.bytes,
  };
}

async function readAtOnce(pkg: ZipPackage): Promise<WorkbookData> {
  return readWorkbook(pkg);
}

interface Opened {
  read(): Promise<WorkbookData>;
  /** Null where nobody has asked for it. */
  known(): Promise<WorkbookData | null>;
  bytes(part: string): Uint8Array;
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
