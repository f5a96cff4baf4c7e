import { useState } from "react";
import type { CellEdit } from "../core/cells/cellEdit";
import { type CellRef, liesIn } from "../core/cells/cellRef";
import type { Notice } from "../core/notice/notice";
import type { FixedCells } from "../core/workbook/fixedCells";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookView } from "../hosts/xlsx/view/workbookView";
import type { FileInteractiveHost } from "./fileInteractiveHost";
import type { Copied, CutCells, PastePlace } from "./grid/gridClipboard";
import { lockedCell } from "./grid/lockedCell";
import type { SheetModel } from "./grid/sheetModel";
import type { SelectionState } from "./grid/useSelection";
import { numbersBetween } from "./grid/visibleCells";
import type { PasteGround, PastePlan } from "./paste/pastePlan";
import type { RangeChange, RangePlan } from "./range/planRange";
import type { Refusal } from "./refusal";
import { screenUpdate } from "./screenUpdate";
import { fixedCellsOf } from "./useFixedCells";

export interface ChangesInput {
  readonly host: FileInteractiveHost;
  readonly noticeOf: (data: WorkbookData) => Promise<Notice>;
  readonly view: WorkbookView;
  readonly at: CellRef;
  readonly model: SheetModel;
  readonly modelOf: (sheet: string) => SheetModel;
  readonly selection: SelectionState;
  /** Null until it is known. */
  readonly fixed: FixedCells | null;
  readonly isArranged: boolean;
  readonly attempt: (work: () => Promise<void>) => void;
  readonly onRefuse: (why: Refusal) => void;
}

/** What is laid before the user, and what he saw when he pasted. */
interface Asked {
  readonly plan: PastePlan;
  readonly sheet: string;
  readonly seen: WorkbookView;
}

/** What the user does to the cells and rows of a sheet; plans about many cells are loaded when one is first needed. */
export function useWorkbookChanges(input: ChangesInput) {
  const { host, noticeOf, view, at, model, modelOf, selection, fixed, attempt, onRefuse } = input;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [cut, setCut] = useState<CutCells | null>(null);
  /** What takes a while in a large file. */
  const [busy, setBusy] = useState<"sheet" | "insert" | "delete" | null>(null);

  async function groundOf(sheet: string): Promise<PasteGround> {
    return { model: modelOf(sheet), fixed: await fixedCellsOf(host, noticeOf, sheet), date1904: view.date1904 };
  }

  async function planned(change: RangeChange, sheet: string): Promise<RangePlan> {
    const [{ planRange }, ground] = await Promise.all([import("./range/planRange"), groundOf(sheet)]);
    return planRange(ground, change);
  }

  async function paste(copied: Copied, place: PastePlace): Promise<void> {
    const { at: first, area, cut: from, seen } = place;
    const [{ planPaste }, ground] = await Promise.all([import("./paste/planPaste"), groundOf(first.sheet)]);
    const { refused, plan } = planPaste(copied, ground, first, area);
    if (refused !== null) return onRefuse(refused);
    const left = from && (await planned({ kind: "clear", areas: [from.area] }, from.sheet));
    if (left && left.refused !== null) return onRefuse(left.refused);
    const isOver = ({ sheet, row, column }: CellRef) => {
      const shown = sheet === first.sheet ? ground.model.shownRow(row) : null;
      return shown !== null && liesIn({ row: shown, column }, plan.area);
    };
    const edits = [...(left?.edits.filter((edit) => !isOver(edit.at)) ?? []), ...plan.edits];
    selection.select({ from: first, to: { row: plan.area.bottom, column: plan.area.right } });
    if (plan.isShownFirst) setAsked({ plan: { ...plan, edits }, sheet: first.sheet, seen });
    else await host.edit(edits, seen);
  }

  async function changeRange(change: RangeChange): Promise<void> {
    const { refused, edits } = await planned(change, at.sheet);
    if (refused !== null) onRefuse(refused);
    else await host.edit(edits, view);
  }

  async function changeRows(doing: "insert" | "delete"): Promise<void> {
    if (doing === "insert" && input.isArranged) {
      return onRefuse((told) => told.arranged);
    }
    const [{ planInsert, planDelete, spansOf }, data] = await Promise.all([import("./rows/planRows"), host.read()]);
    const notice = await noticeOf(data);
    const rows = selectedRows();
    const plan =
      doing === "insert"
        ? planInsert(data, notice, at.sheet, Math.min(...rows), rows.length)
        : planDelete(data, notice, at.sheet, spansOf(rows));
    if (plan.refused !== null) return onRefuse(plan.refused);
    setCut(null);
    setBusy(doing);
    try {
      await host.changeRows(plan.change, plan.edits, view);
    } finally {
      setBusy(null);
    }
  }

  /** To a sheet, which is read when one first goes to it. */
  async function goToSheet(name: string): Promise<void> {
    setBusy("sheet");
    try {
      await screenUpdate();
      await host.activateSheet(name);
    } finally {
      setBusy(null);
    }
  }

  /** Of the file, of those that are seen. */
  function selectedRows(): readonly number[] {
    const shown = selection.areas.flatMap(({ top, bottom }) => numbersBetween(top, bottom));
    return [...new Set(shown)].filter((row) => model.rows.size(row) > 0).map(model.fileRow);
  }

  /** Values that are typed into single cells. */
  function edit(edits: readonly CellEdit[], seen: WorkbookView): void {
    attempt(async () => {
      const known = fixed ?? (await fixedCellsOf(host, noticeOf, at.sheet));
      const locked = edits.map((each) => lockedCell(known, each.at)).find((each) => each !== null);
      if (locked) onRefuse(locked);
      else await host.edit(edits, seen);
    });
  }

  function answer(isAgreed: boolean): void {
    if (!asked) return;
    setAsked(null);
    if (isAgreed) attempt(() => host.edit(asked.plan.edits, asked.seen));
  }

  return {
    asked,
    answer,
    cut,
    setCut,
    busy,
    edit,
    paste: (copied: Copied, place: PastePlace) => attempt(() => paste(copied, place)),
    changeRange: (change: RangeChange) => attempt(() => changeRange(change)),
    changeRows: (doing: "insert" | "delete") => attempt(() => changeRows(doing)),
    goToSheet: (name: string) => attempt(() => goToSheet(name)),
    selectedRows,
  };
}
