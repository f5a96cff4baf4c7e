import type { CellRef } from "../../core/cells/cellRef";
import { keepsSheets, type WritePlan } from "../../core/plan/writePlan";
import { cellAt } from "../../core/workbook/cellAt";
import { withEdits } from "../../core/workbook/withEdits";
import type { WorkbookData } from "../../core/workbook/workbookData";
import { refuseChanged } from "../provided";
import type { WorkbookHost } from "../workbookHost";
import { workbookParts } from "./package/workbookParts";
import { openPackage } from "./package/zipPackage";
import { readWorkbook } from "./read/readWorkbook";
import { type ApplyPlan, applyAndTell } from "./write/applyPlan";
import { hasMarks } from "./write/marks/writeMarks";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it stands after the writes so far. */
  bytes(): Uint8Array;
  /** Whether marks of ours stand in it. */
  hasMarks(): boolean;
}

export interface XlsxOptions {
  /** Tells the number format of a cell. Where it is given, a file in which only cells were edited is not read again. */
  readonly formatAt?: (at: CellRef) => string;
  /** Writes a plan into a file, in another thread perhaps; `applyAndTell` where it is left out. */
  readonly applyPlan?: ApplyPlan;
}

/** Throws `HostError` when the bytes are no workbook that can be read. */
export function openXlsx(file: Uint8Array, { formatAt, applyPlan = applyAndTell }: XlsxOptions = {}): XlsxHost {
  let current = file;
  let opened = openOnce(file);
  return {
    read: async () => opened.read(),
    pictures: async (names) => new Map(names.map((name) => [name, opened.bytes(name)])),
    async write(plan) {
      if (plan.provided) refuseChanged(plan.provided, (at) => cellAt(opened.read(), at));
      const written = await applyPlan(current, plan);
      if (written.file === current) return;
      const known = formatAt && withContents(opened.known(), { ...plan, edits: written.edits }, formatAt);
      current = written.file;
      opened = openOnce(current, known);
    },
    bytes: () => current,
    hasMarks() {
      const pkg = openPackage(current);
      return workbookParts(pkg).sheets.some(({ part, isWorksheet }) => isWorksheet && hasMarks(pkg.text(part), part));
    },
  };
}

/** Reads a file when it is first asked for. Throws `HostError` at once when the bytes are no workbook. */
function openOnce(file: Uint8Array, known: WorkbookData | null = null): Opened {
  const pkg = openPackage(file);
  let data: WorkbookData | null = known && { ...known, fileBytes: pkg.size };
  return {
    read() {
      data ??= readWorkbook(pkg);
      return data;
    },
    known: () => data,
    bytes: pkg.bytes,
  };
}

interface Opened {
  read(): WorkbookData;
  /** Null where it has not been read. */
  known(): WorkbookData | null;
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
