import { mergeClasses } from "@fluentui/react-components";
import { useId, useLayoutEffect, useMemo, useRef } from "react";
import { type Area, cellAddress } from "../../core/cells/cellRef";
import type { Arrangement } from "../arrangement/arrangement";
import { usePageWords } from "../strings/usePageWords";
import { CellEditor } from "./CellEditor";
import { ColumnHeadings } from "./ColumnHeadings";
import { cellId, GridRow } from "./GridRow";
import type { Position } from "./moves";
import { useSheetGridStyles } from "./SheetGrid.styles";
import { fileCell } from "./sheetModel";
import { type GridInput, useGridInput } from "./useGridInput";
import { useViewport } from "./useViewport";
import { frozenThatFits, headings, numbersBetween, rowsReachingIn, scrollTo, visibleRanges } from "./visibleCells";

export interface SheetGridProps extends Omit<GridInput, "page" | "grid"> {
  /** Another number asks to bring the active cell into view. */
  readonly reveals: number;
  /** The active cell has a list. */
  readonly hasChoices: boolean;
  /** The row of headings by which columns are filtered; null where there is none. */
  readonly headRow: number | null;
  /** What the sheet is shown by. */
  readonly arrangement: Arrangement | null;
}

const noColumns: ReadonlySet<number> = new Set();

/** One sheet as a grid; only the cells that are seen are drawn. */
export function SheetGrid({ reveals, hasChoices, headRow, arrangement, ...given }: SheetGridProps) {
  const styles = useSheetGridStyles();
  const words = usePageWords().grid;
  const gridId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const viewport = useViewport(grid);
  const { model, active: at, selection } = given;
  const { rows, columns } = model;
  const frozen = frozenThatFits(model, viewport);
  const visible = visibleRanges(model, frozen, viewport);
  const page = Math.max(1, rows.at(viewport.top + viewport.height) - rows.at(viewport.top) - frozen.rows - 1);
  const input = useGridInput({ ...given, page, grid });

  const { to: end, stays } = selection.range;

  function bringIntoView(cell: Position): void {
    const { current } = grid;
    if (!current || viewport.height === 0 || stays) return;
    const to = scrollTo(cell, model, frozen, viewport);
    current.scrollTop = to.top;
    current.scrollLeft = to.left;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not bring the active cell back
  useLayoutEffect(() => bringIntoView(at), [at.sheet, at.row, at.column, reveals, viewport.width, viewport.height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: nor the end of what is selected
  useLayoutEffect(() => bringIntoView(end), [end.row, end.column]);

  const editor = input.draft !== null && (
    <CellEditor
      label={words.edit(cellAddress(fileCell(model, at)))}
      cell={fileCell(model, at)}
      text={input.draft.text}
      isTyped={input.draft.isTyped}
      onDone={input.endEdit}
      onCancel={input.cancelEdit}
    />
  );
  const { area, others } = selection;
  const filtered = useMemo(() => (arrangement ? new Set(arrangement.chosen.keys()) : noColumns), [arrangement]);
  const drawRow = (row: number) => {
    if (rows.size(row) === 0) return null;
    const selected = inRow(area, row);
    const filling = inRow(input.filling, row);
    return (
      <GridRow
        key={row}
        gridId={gridId}
        model={model}
        row={row}
        frozenColumns={frozen.columns}
        fromColumn={visible.columns.from}
        toColumn={visible.columns.to}
        activeColumn={row === at.row ? at.column : null}
        hasChoices={hasChoices && row === at.row}
        selectedFrom={selected?.left ?? 0}
        selectedTo={selected?.right ?? 0}
        selectedBottom={selected?.bottom ?? 0}
        othersSelected={others.flatMap((each) => (inRow(each, row) ? `${each.left}-${each.right}` : [])).join(" ")}
        headRow={headRow}
        filtered={filtered}
        fillingFrom={filling?.left ?? 0}
        fillingTo={filling?.right ?? 0}
        editor={row === at.row && editor ? editor : null}
      />
    );
  };
  const bodyRows = [
    ...rowsReachingIn(model, visible.rows, frozen.rows),
    ...numbersBetween(visible.rows.from, visible.rows.to),
  ];
  const isDrawn =
    (at.row <= frozen.rows || bodyRows.includes(at.row)) &&
    (at.column <= frozen.columns || (at.column >= visible.columns.from && at.column <= visible.columns.to));

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={words.sheet(at.sheet)}
      aria-multiselectable={true}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={isDrawn ? cellId(gridId, at) : undefined}
      tabIndex={0}
      className={styles.scroller}
      {...input.handlers}
    >
      <div
        role="presentation"
        className={styles.canvas}
        style={{
          width: headings.width + columns.offset(columns.count + 1),
          height: headings.height + rows.offset(rows.count + 1),
        }}
      >
        <div
          role="rowgroup"
          className={mergeClasses(styles.head, frozen.rows > 0 && styles.headFrozen)}
          style={{ height: headings.height + rows.offset(frozen.rows + 1) }}
        >
          <ColumnHeadings
            model={model}
            frozenColumns={frozen.columns}
            fromColumn={visible.columns.from}
            toColumn={visible.columns.to}
            selected={selection.areas}
            sort={arrangement?.sort ?? null}
          />
          {numbersBetween(1, frozen.rows).map(drawRow)}
        </div>
        {input.widening && (
          <div
            className={styles.guide}
            style={{ left: headings.width + columns.offset(input.widening.column) + input.widening.width }}
          />
        )}
        <div role="rowgroup" className={styles.body}>
          {bodyRows.map(drawRow)}
        </div>
      </div>
    </div>
  );
}

/** An area where it has a cell in the row; else null. */
function inRow(area: Area | null, row: number): Area | null {
  return area && area.top <= row && row <= area.bottom ? area : null;
}
