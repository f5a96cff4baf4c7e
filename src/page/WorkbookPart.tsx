import { Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { cellAddress } from "../core/cells/cellRef";
import { cellText } from "../core/cells/cellValue";
import type { Notice } from "../core/notice/notice";
import type { WorkbookData } from "../core/workbook/workbookData";
import { Asking } from "../taskpane/components/Asking/Asking";
import { isHidden, valuesOf } from "./arrangement/arrangement";
import { useArrangements } from "./arrangement/useArrangements";
import { useArranging } from "./arrangement/useArranging";
import { ArrangementBar } from "./components/ArrangementBar/ArrangementBar";
import { CellLine } from "./components/CellLine/CellLine";
import { type CellAction, CellMenu } from "./components/CellMenu/CellMenu";
import { ChoiceMenu } from "./components/ChoiceMenu/ChoiceMenu";
import { FilterDialog } from "./components/FilterDialog/FilterDialog";
import { FindBar } from "./components/FindBar/FindBar";
import { PasteDialog } from "./components/PasteDialog/PasteDialog";
import { SheetTabs, shownTabs } from "./components/SheetTabs/SheetTabs";
import { StatusLine } from "./components/StatusLine/StatusLine";
import type { FileInteractiveHost } from "./fileInteractiveHost";
import { choicesAt } from "./grid/choices";
import { fittedWidth } from "./grid/fittedWidth";
import { formulaStays } from "./grid/formulas";
import { gridClipboard } from "./grid/gridClipboard";
import { type CellLink, linkAt } from "./grid/linkAt";
import { lockedCell } from "./grid/lockedCell";
import { wholeCell } from "./grid/moves";
import { SheetGrid } from "./grid/SheetGrid";
import { fileCell } from "./grid/sheetModel";
import { fromClipboard, toClipboard } from "./grid/systemClipboard";
import { typedValue } from "./grid/typedValue";
import { useColumnWidths } from "./grid/useColumnWidths";
import { useMarkedCells } from "./grid/useMarkedCells";
import { useSelection } from "./grid/useSelection";
import { usePageStyles } from "./Page.styles";
import type { Refusal } from "./refusal";
import { usePageWords } from "./strings/usePageWords";
import { useFixedCells } from "./useFixedCells";
import { useShown } from "./usePageWorkbook";
import { useWorkbookChanges } from "./useWorkbookChanges";

export interface WorkbookPartProps {
  readonly host: FileInteractiveHost;
  /** The notice that judges the workbook. */
  readonly noticeOf: (data: WorkbookData) => Promise<Notice>;
  /** Does it, or says why it cannot be done. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly onMessage: (message: string) => void;
}

/**
 * The workbook's sheets: the active cell, the grid, the tabs. A sheet may be shown filtered or sorted; `at` and all that
 * is selected are counted as it is shown, and what is written goes to the rows of the file.
 */
export function WorkbookPart({ host, noticeOf, attempt, onMessage }: WorkbookPartProps) {
  const styles = usePageStyles();
  const words = usePageWords();
  const { view, active, reveals, reads } = useShown(host);
  const { sheet } = active;
  const widths = useColumnWidths();
  const fixed = useFixedCells(host, noticeOf, view, sheet);
  const arrangements = useArrangements(view, reads, active, widths.of);
  const { model, plain, arrangement } = arrangements;
  const at = { sheet, ...wholeCell(model, { ...active, row: model.shownRow(active.row) ?? active.row }) };
  const own = fileCell(model, at);
  const selection = useSelection(model, at);
  const value = model.cell(at.row, at.column)?.value;
  const tabs = shownTabs(view.tabs, sheet).map(({ name }) => name);
  const marked = useMarkedCells(view, tabs);
  const choices = useMemo(() => choicesAt(view, sheet, own.row, own.column), [view, sheet, own.row, own.column]);
  /** The cell whose list is open. */
  const [choosing, setChoosing] = useState<HTMLElement | null>(null);
  /** How many times Ctrl+F was pressed; 0 while nothing is sought. */
  const [finds, setFinds] = useState(0);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const part = useRef<HTMLElement>(null);
  const onRefuse = (why: Refusal) => onMessage(why(words.refused));
  const changes = useWorkbookChanges({
    ...{ host, noticeOf, view, at, model, modelOf: arrangements.modelOf, selection, fixed, attempt, onRefuse },
    isArranged: arrangement !== null,
  });
  const { cut, setCut } = changes;
  const arranging = useArranging({
    ...{ sheet, fixed, arrangements, onRefuse },
    onArranged(arranged) {
      // What was cut is known by where it was shown.
      setCut(null);
      if (isHidden(arranged, active.row)) host.activate({ ...active, row: arranged.rows[0] ?? arranged.head });
    },
  });
  const { headRow, canArrange, headingOf, arrange, arrangeAsInFile, filtering, askFilter, stopFiltering } = arranging;

  function cellElement(): HTMLElement | null {
    const { row, column } = at;
    return (
      part.current?.querySelector<HTMLElement>(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`) ?? null
    );
  }

  /** The keys have asked for the sheet that comes, and go on in its grid, which is another. */
  const goesOn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is there
  useEffect(() => {
    if (goesOn.current) focusGrid();
    goesOn.current = false;
  }, [sheet]);

  function focusGrid(): void {
    part.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }

  function follow(link: CellLink | null): void {
    if (link?.cell) attempt(() => host.select(link.cell));
    else if (link) window.open(link.address, "_blank", "noopener,noreferrer");
  }

  function stopChoosing(): void {
    setChoosing(null);
    focusGrid();
  }

  function choose(choice: string): void {
    stopChoosing();
    const format = model.look(at.row, at.column)?.format ?? "";
    if (value?.formula !== undefined) onRefuse(formulaStays(own));
    else changes.edit([{ at: own, value: typedValue(choice, format, view.date1904) }], view);
  }

  const clipboard = gridClipboard({
    ...{ view, model, active: at, selection, cut },
    ...{ onCut: setCut, onPaste: changes.paste, onRefuse },
  });

  function act(action: CellAction): void {
    setMenuAt(null);
    focusGrid();
    const text = model.text(at.row, at.column).trim();
    const { current } = arranging;
    const by: Readonly<Record<CellAction, () => void>> = {
      cut: () => attempt(async () => void (await toClipboard(clipboard.copied("cut")))),
      copy: () => attempt(async () => void (await toClipboard(clipboard.copied("copy")))),
      paste: () => attempt(async () => clipboard.paste(await fromClipboard())),
      clear: () => changes.changeRange({ kind: "clear", areas: selection.areas }),
      insert: () => changes.changeRows("insert"),
      delete: () => changes.changeRows("delete"),
      filter: () => askFilter(at.column),
      sameOnly: () => arrange({ ...current, chosen: new Map([...current.chosen, [at.column, new Set([text])]]) }),
      ascending: () => arrange({ ...current, sort: { column: at.column, by: 1 } }),
      descending: () => arrange({ ...current, sort: { column: at.column, by: -1 } }),
      plain: arrangeAsInFile,
      fit: () => setWidth(at.column, null),
      fileWidth: () => widths.set(sheet, at.column, null),
    };
    by[action]();
  }

  function setWidth(column: number, width: number | null): void {
    widths.set(sheet, column, width ?? fittedWidth(model, column, headRow));
  }

  function openMenu(point: { readonly x: number; readonly y: number } | null): void {
    const cell = cellElement()?.getBoundingClientRect();
    setMenuAt(point ?? { x: cell?.left ?? 0, y: cell?.bottom ?? 0 });
  }

  function closeMenu(): void {
    setMenuAt(null);
    focusGrid();
  }

  return (
    <section ref={part} className={styles.workbook} aria-label={words.workbook}>
      <CellLine
        address={cellAddress(own)}
        text={cellText(value ?? undefined)}
        formula={value?.formula}
        link={linkAt(view, sheet, own.row, own.column)}
        onFollow={follow}
      />
      {finds > 0 && (
        <FindBar
          view={view}
          sheets={tabs}
          model={model}
          active={at}
          isPart={arrangement !== null}
          asked={finds}
          onGo={(cell) => attempt(() => host.select(cell))}
          onClose={() => {
            setFinds(0);
            focusGrid();
          }}
        />
      )}
      {arrangement && (
        <ArrangementBar
          arrangement={arrangement}
          rows={arrangements.rows}
          nameOf={headingOf}
          onAgain={() => arrange(arrangement)}
          onPlain={arrangeAsInFile}
        />
      )}
      <SheetGrid
        key={sheet}
        view={view}
        model={model}
        active={at}
        selection={selection}
        cut={cut}
        reveals={reveals}
        headRow={canArrange ? headRow : null}
        arrangement={arrangement}
        onActivate={(cell) => host.activate(fileCell(model, cell))}
        onEdit={changes.edit}
        onPaste={changes.paste}
        onCut={setCut}
        onChangeRange={changes.changeRange}
        onRows={changes.changeRows}
        onWidth={setWidth}
        onFilter={askFilter}
        onMenu={openMenu}
        lockOf={(cell) => lockedCell(fixed, fileCell(model, cell))}
        hasChoices={choices !== null}
        onChoose={() => setChoosing(cellElement())}
        onFollow={(cell) => {
          const link = linkAt(view, sheet, model.fileRow(cell.row), cell.column);
          follow(link);
          return link !== null;
        }}
        onFind={() => setFinds((before) => before + 1)}
        onSheet={(by) => {
          const next = tabs[tabs.indexOf(sheet) + by];
          if (next === undefined) return;
          goesOn.current = true;
          changes.goToSheet(next);
        }}
        onUndo={() => attempt(host.undo)}
        onRefuse={onRefuse}
      />
      <StatusLine model={model} at={at} areas={selection.areas} cut={cut} />
      {choosing && choices && (
        <ChoiceMenu
          target={choosing}
          choices={choices}
          chosen={model.text(at.row, at.column)}
          onChoose={choose}
          onClose={stopChoosing}
        />
      )}
      {menuAt && (
        <CellMenu
          at={menuAt}
          rows={changes.selectedRows().length}
          text={model.text(at.row, at.column).trim()}
          canArrange={canArrange}
          isArranged={arrangement !== null}
          onAction={act}
          onClose={closeMenu}
        />
      )}
      {changes.busy && (
        <div className={styles.busy}>
          <Spinner size="small" label={words.busy[changes.busy]} />
        </div>
      )}
      <SheetTabs tabs={view.tabs} marked={marked} active={sheet} onSheet={changes.goToSheet} />
      <Asking onClose={() => changes.answer(false)}>
        {changes.asked && (
          <PasteDialog
            sheet={changes.asked.sheet}
            plan={changes.asked.plan}
            onPaste={() => changes.answer(true)}
            onClose={() => changes.answer(false)}
          />
        )}
      </Asking>
      <Asking onClose={stopFiltering}>
        {filtering !== null && (
          <FilterDialog
            column={filtering}
            name={headingOf(filtering)}
            values={valuesOf(plain, headRow, filtering)}
            arrangement={arranging.current}
            onArrange={arrange}
            onClose={stopFiltering}
          />
        )}
      </Asking>
    </section>
  );
}
