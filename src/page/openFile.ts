import { loadUseCases } from "../app/loadUseCases";
import { notLoaded } from "../app/notLoaded";
import { parseCell } from "../core/cells/cellRef";
import { cellText } from "../core/cells/cellValue";
import { HostError } from "../hosts/workbookHost";
import { hasSheet } from "../hosts/xlsx/view/workbookView";
import type { ApplyPlan } from "../hosts/xlsx/write/applyPlan";
import type { Draft, Typed } from "./drafts/draft";
import type { FileInteractiveHost } from "./fileInteractiveHost";
import { Refused } from "./refusal";
import type { DiskFile } from "./saving/diskFile";
import type { PageWords } from "./strings/zhCN";
import type { WorkbookPart } from "./WorkbookPart";

/** A workbook on its way into the page. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Made here, so that no file of that name is on the computer yet. */
  readonly isNew: boolean;
  /** What was typed into it and not saved, which is to be in it again. */
  readonly draft?: Draft;
  /** Left out where the page has no way back to the file. */
  readonly disk?: DiskFile;
}

/** A workbook that is open in the page. */
export interface OpenWorkbook extends WorkbookFile {
  readonly host: FileInteractiveHost;
  /** What shows its sheets. */
  readonly Part: typeof WorkbookPart;
  /** Another one for each workbook opened, of the same file too. */
  readonly key: number;
}

let opened = 0;

/** Throws `HostError` when the file is no workbook that can be read. */
export async function openWorkbook(file: WorkbookFile, loadWriter: () => Promise<ApplyPlan>): Promise<OpenWorkbook> {
  // The page can be seen before what reads, writes and checks workbooks has come.
  const [{ loadFileHost }, { WorkbookPart: Part }, applyPlan] = await Promise.all([
    import("./fileInteractiveHost"),
    import("./WorkbookPart"),
    loadWriter(),
    loadUseCases(),
  ]);
  const host = await loadFileHost(file.bytes, { applyPlan });
  if (file.draft) await host.restore(file.draft.journal.edits);
  return { ...file, host, Part, key: opened++ };
}

/**
 * Writes what was left half typed into its cells, each to be taken back by itself, and goes there. Gives what was written
 * and what could not be.
 */
export async function writeTyped(
  host: FileInteractiveHost,
  typed: readonly Typed[],
): Promise<{ readonly written: readonly Typed[]; readonly refused: readonly Typed[] }> {
  const { typedValue } = await import("./grid/typedValue");
  const written: Typed[] = [];
  const refused: Typed[] = [];
  for (const each of typed) {
    const at = parseCell(each.cell);
    const { view } = host.shown();
    if (!at || !hasSheet(view, at.sheet)) {
      refused.push(each);
      continue;
    }
    const cell = view.sheet(at.sheet).rows.get(at.row)?.cells[at.column];
    if (cellText(cell?.value ?? undefined) === each.text) continue;
    const format = view.looks[cell?.style ?? 0]?.format ?? "";
    try {
      await host.edit([{ at, value: typedValue(each.text, format, view.date1904) }]);
      host.activate(at);
      written.push(each);
    } catch (error) {
      if (!(error instanceof HostError || error instanceof Refused)) throw error;
      refused.push(each);
    }
  }
  return { written, refused };
}

/** What went wrong, for the clerk. */
export function sentenceOf(error: unknown, { told, refused }: Pick<PageWords, "told" | "refused">): string {
  if (error instanceof Refused) return error.why(refused);
  if (error instanceof HostError) return error.message;
  if (notLoaded(error) !== null) return told.notLoaded;
  const detail = error instanceof Error ? error.message : String(error);
  return told.fault(detail);
}
