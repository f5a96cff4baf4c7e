import { mergeClasses } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef } from "react";
import { cellAddress } from "../../core/cells/cellRef";
import { CellEditor } from "./CellEditor";
import { ColumnHeadings } from "./ColumnHeadings";
import { cellId, GridRow } from "./GridRow";
import { useSheetGridStyles } from "./SheetGrid.styles";
import { type GridInput, useGridInput } from "./useGridInput";
import { useViewport } from "./useViewport";
import { frozenThatFits, headings, rowsReachingIn, scrollTo, span, visibleRanges } from "./visibleCells";

export interface SheetGridProps extends Omit<GridInput, "page" | "grid"> {
  /** Another number asks to bring the active cell into view. */
  readonly reveals: number;
}

/** One sheet as a grid; only the cells that are seen are drawn. */
export function SheetGrid({ reveals, ...given }: SheetGridProps) {
  const styles = useSheetGridStyles();
  const gridId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const viewport = useViewport(grid);
  const { model, active: at, selection } = given;
  const { rows, columns } = model;
  const frozen = frozenThatFits(model, viewport);
  const visible = visibleRanges(model, frozen, viewport);
  const page = Math.max(1, rows.at(viewport.top + viewport.height) - rows.at(viewport.top) - frozen.rows - 1);
  const input = useGridInput({ ...given, page, grid });

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not bring the active cell back
  useLayoutEffect(() => {
    const { current } = grid;
    if (!current || viewport.height === 0 || selection.range.stays) return;
    const to = scrollTo(at, model, frozen, viewport);
    current.scrollTop = to.top;
    current.scrollLeft = to.left;
  }, [at.sheet, at.row, at.column, reveals, viewport.width, viewport.height]);

  const { to: end, stays } = selection.range;

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not bring the end back
  useLayoutEffect(() => {
    const { current } = grid;
    if (!current || viewport.height === 0 || stays) return;
    const to = scrollTo(end, model, frozen, viewport);
    current.scrollTop = to.top;
    current.scrollLeft = to.left;
  }, [end.row, end.column]);

  const editor = input.draft !== null && (
    <CellEditor
      label={`编辑 ${cellAddress(at)}`}
      cell={at}
      text={input.draft.text}
      isTyped={input.draft.isTyped}
      onDone={input.endEdit}
      onCancel={input.cancelEdit}
    />
  );
  const { area } = selection;
  const isFilling = (row: number) => input.filling !== null && row >= input.filling.top && row <= input.filling.bottom;
  const drawRow = (row: number) =>
    rows.size(row) > 0 && (
      <GridRow
        key={row}
        gridId={gridId}
        model={model}
        row={row}
        frozenColumns={frozen.columns}
        fromColumn={visible.columns.from}
        toColumn={visible.columns.to}
        activeColumn={row === at.row ? at.column : null}
        selectedFrom={area.top <= row && row <= area.bottom ? area.left : 0}
        selectedTo={area.top <= row && row <= area.bottom ? area.right : 0}
        selectedBottom={area.top <= row && row <= area.bottom ? area.bottom : 0}
        fillingFrom={isFilling(row) ? (input.filling?.left ?? 0) : 0}
        fillingTo={isFilling(row) ? (input.filling?.right ?? 0) : 0}
        editor={row === at.row && editor ? editor : null}
      />
    );
  const bodyRows = [...rowsReachingIn(model, visible.rows, frozen.rows), ...span(visible.rows.from, visible.rows.to)];
  const isDrawn =
    (at.row <= frozen.rows || bodyRows.includes(at.row)) &&
    (at.column <= frozen.columns || (at.column >= visible.columns.from && at.column <= visible.columns.to));

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={`工作表 ${at.sheet}`}
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
            selected={area}
          />
          {span(1, frozen.rows).map(drawRow)}
        </div>
        <div role="rowgroup" className={styles.body}>
          {bodyRows.map(drawRow)}
        </div>
      </div>
    </div>
  );
}
