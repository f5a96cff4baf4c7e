import { useMemo, useRef, useState } from "react";
import { type CellRef, cellAddress, liesIn } from "../core/cells/cellRef";
import { cellText } from "../core/cells/cellValue";
import type { Notice } from "../core/notice/notice";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookView } from "../hosts/xlsx/view/workbookView";
import { Asking } from "../taskpane/components/Asking/Asking";
import { CellLine } from "./components/CellLine/CellLine";
import { ChoiceMenu } from "./components/ChoiceMenu/ChoiceMenu";
import { FindBar } from "./components/FindBar/FindBar";
import { PasteDialog } from "./components/PasteDialog/PasteDialog";
import { SheetTabs, shownTabs } from "./components/SheetTabs/SheetTabs";
import { StatusLine } from "./components/StatusLine/StatusLine";
import type { FileInteractiveHost } from "./fileInteractiveHost";
import { choicesAt } from "./grid/choices";
import { formulaStays } from "./grid/formulas";
import type { Copied, CutCells, PastePlace } from "./grid/gridClipboard";
import { type CellLink, linkAt } from "./grid/linkAt";
import { wholeCell } from "./grid/moves";
import { SheetGrid } from "./grid/SheetGrid";
import { sheetModel } from "./grid/sheetModel";
import { typedValue } from "./grid/typedValue";
import { useMarkedCells } from "./grid/useMarkedCells";
import { useSelection } from "./grid/useSelection";
import { usePageStyles } from "./Page.styles";
import type { PasteGround, PastePlan } from "./paste/pastePlan";
import type { RangeChange, RangePlan } from "./range/planRange";
import { usePageWords } from "./strings/usePageWords";
import { useShown } from "./usePageWorkbook";

export interface WorkbookPartProps {
  readonly host: FileInteractiveHost;
  /** The notice that judges the workbook. */
  readonly noticeOf: (data: WorkbookData) => Promise<Notice>;
  /** Does it, or says why it cannot be done. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly onMessage: (message: string) => void;
}

/** The workbook's sheets: the active cell, the grid, the tabs. */
export function WorkbookPart({ host, noticeOf, attempt, onMessage }: WorkbookPartProps) {
  const styles = usePageStyles();
  const words = usePageWords();
  const { view, active, reveals } = useShown(host);
  const model = useMemo(() => sheetModel(view, active.sheet), [view, active.sheet]);
  const at = { sheet: active.sheet, ...wholeCell(model, active) };
  const selection = useSelection(model, at);
  const value = model.cell(active.row, active.column)?.value;
  const [cut, setCut] = useState<CutCells | null>(null);
  const tabs = shownTabs(view.tabs, active.sheet).map(({ name }) => name);
  const marked = useMarkedCells(view, tabs);
  const choices = useMemo(() => choicesAt(view, at.sheet, at.row, at.column), [view, at.sheet, at.row, at.column]);
  /** The cell whose list is open. */
  const [choosing, setChoosing] = useState<HTMLElement | null>(null);
  /** How many times Ctrl+F was pressed; 0 while nothing is sought. */
  const [finds, setFinds] = useState(0);
  const part = useRef<HTMLElement>(null);
  const cellElement = () =>
    part.current?.querySelector<HTMLElement>(`[role="gridcell"][data-row="${at.row}"][data-column="${at.column}"]`) ??
    null;
  /** Laid before the user, and what he saw when he pasted. */
  const [asked, setAsked] = useState<Asked | null>(null);

  /** What plans about many cells of a sheet rest on; what makes them is loaded when it is first needed. */
  async function groundOf(sheet: string): Promise<PasteGround> {
    const [{ fixedCells }, data] = await Promise.all([import("../core/workbook/fixedCells"), host.read()]);
    const fixed = fixedCells(data, await noticeOf(data), sheet);
    return { model: sheet === active.sheet ? model : sheetModel(view, sheet), fixed, date1904: view.date1904 };
  }

  async function paste(copied: Copied, { at, area, cut, seen }: PastePlace): Promise<void> {
    const [{ planPaste }, ground] = await Promise.all([import("./paste/planPaste"), groundOf(at.sheet)]);
    const { refused, plan } = planPaste(copied, ground, at, area);
    if (refused !== null) return onMessage(refused);
    const left = cut && (await planned({ kind: "clear", area: cut.area }, cut.sheet));
    if (left && left.refused !== null) return onMessage(left.refused);
    const isOver = ({ sheet, row, column }: CellRef) => sheet === at.sheet && liesIn({ row, column }, plan.area);
    const edits = [...(left?.edits.filter((edit) => !isOver(edit.at)) ?? []), ...plan.edits];
    selection.select({ from: at, to: { row: plan.area.bottom, column: plan.area.right } });
    if (plan.isShownFirst) setAsked({ plan: { ...plan, edits }, sheet: at.sheet, seen });
    else await host.edit(edits, seen);
  }

  async function planned(change: RangeChange, sheet: string): Promise<RangePlan> {
    const [{ planRange }, ground] = await Promise.all([import("./range/planRange"), groundOf(sheet)]);
    return planRange(ground, change);
  }

  async function changeRange(change: RangeChange): Promise<void> {
    const { refused, edits } = await planned(change, active.sheet);
    if (refused !== null) onMessage(refused);
    else await host.edit(edits, view);
  }

  function follow(link: CellLink | null): void {
    if (link?.cell) attempt(() => host.select(link.cell));
    else if (link) window.open(link.address, "_blank", "noopener,noreferrer");
  }

  function focusGrid(): void {
    part.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }

  function stopChoosing(): void {
    setChoosing(null);
    focusGrid();
  }

  function choose(choice: string): void {
    stopChoosing();
    const format = model.look(at.row, at.column)?.format ?? "";
    if (value?.formula !== undefined) onMessage(formulaStays(at));
    else attempt(() => host.edit([{ at, value: typedValue(choice, format, view.date1904) }], view));
  }

  function answer(isAgreed: boolean): void {
    if (!asked) return;
    setAsked(null);
    if (isAgreed) attempt(() => host.edit(asked.plan.edits, asked.seen));
  }

  return (
    <section ref={part} className={styles.workbook} aria-label={words.workbook}>
      <CellLine
        address={cellAddress(active)}
        text={cellText(value ?? undefined)}
        formula={value?.formula}
        link={linkAt(view, at.sheet, at.row, at.column)}
        onFollow={follow}
      />
      {finds > 0 && (
        <FindBar
          view={view}
          sheets={tabs}
          model={model}
          active={at}
          asked={finds}
          onGo={(cell) => attempt(() => host.select(cell))}
          onClose={() => {
            setFinds(0);
            focusGrid();
          }}
        />
      )}
      <SheetGrid
        key={active.sheet}
        view={view}
        model={model}
        active={at}
        selection={selection}
        cut={cut}
        reveals={reveals}
        onActivate={host.activate}
        onEdit={(edits, seen) => attempt(() => host.edit(edits, seen))}
        onPaste={(copied, place) => attempt(() => paste(copied, place))}
        onCut={setCut}
        onChangeRange={(change) => attempt(() => changeRange(change))}
        hasChoices={choices !== null}
        onChoose={() => setChoosing(cellElement())}
        onFollow={({ row, column }) => follow(linkAt(view, at.sheet, row, column))}
        onFind={() => setFinds((before) => before + 1)}
        onSheet={(by) => {
          const next = tabs[tabs.indexOf(at.sheet) + by];
          if (next !== undefined) attempt(async () => host.activateSheet(next));
        }}
        onUndo={() => attempt(host.undo)}
        onRefuse={onMessage}
      />
      <StatusLine model={model} at={at} area={selection.area} cut={cut} />
      {choosing && choices && (
        <ChoiceMenu
          target={choosing}
          choices={choices}
          chosen={model.text(at.row, at.column)}
          onChoose={choose}
          onClose={stopChoosing}
        />
      )}
      <SheetTabs
        tabs={view.tabs}
        marked={marked}
        active={active.sheet}
        onSheet={(sheet) => attempt(async () => host.activateSheet(sheet))}
      />
      <Asking onClose={() => answer(false)}>
        {asked && (
          <PasteDialog
            sheet={asked.sheet}
            plan={asked.plan}
            onPaste={() => answer(true)}
            onClose={() => answer(false)}
          />
        )}
      </Asking>
    </section>
  );
}

interface Asked {
  readonly plan: PastePlan;
  readonly sheet: string;
  readonly seen: WorkbookView;
}
