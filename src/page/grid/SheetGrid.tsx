import { mergeClasses } from "@fluentui/react-components";
import { useId, useLayoutEffect, useMemo, useRef } from "react";
import type { CellEdit } from "../../core/cells/cellEdit";
import { type CellRef, cellAddress } from "../../core/cells/cellRef";
import type { WorkbookView } from "../../hosts/xlsx/view/workbookView";
import { CellEditor } from "./CellEditor";
import { ColumnHeadings } from "./ColumnHeadings";
import { cellId, GridRow } from "./GridRow";
import { wholeCell } from "./moves";
import { useSheetGridStyles } from "./SheetGrid.styles";
import { sheetModel } from "./sheetModel";
import { type Copied, type PastePlace, useGridInput } from "./useGridInput";
import { useViewport } from "./useViewport";
import { frozenThatFits, headings, rowsReachingIn, scrollTo, span, visibleRanges } from "./visibleCells";

export interface SheetGridProps {
  readonly view: WorkbookView;
  readonly active: CellRef;
  /** Another number asks to bring the active cell into view. */
  readonly reveals: number;
  readonly onActivate: (cell: CellRef) => void;
  /** @param seen as the grid was when the user began to type */
  readonly onEdit: (edits: readonly CellEdit[], seen: WorkbookView) => void;
  readonly onPaste: (copied: Copied, place: PastePlace) => void;
  readonly onUndo: () => void;
  /** A sentence for the clerk: why a cell cannot be edited here. */
  readonly onRefuse: (message: string) => void;
}

/** One sheet as a grid; only the cells that are seen are drawn. */
export function SheetGrid({ view, active, reveals, ...callbacks }: SheetGridProps) {
  const styles = useSheetGridStyles();
  const gridId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const viewport = useViewport(grid);
  const model = useMemo(() => sheetModel(view, active.sheet), [view, active.sheet]);
  const { rows, columns } = model;
  const frozen = frozenThatFits(model, viewport);
  const visible = visibleRanges(model, frozen, viewport);
  const at = { sheet: active.sheet, ...wholeCell(model, active) };
  const page = Math.max(1, rows.at(viewport.top + viewport.height) - rows.at(viewport.top) - frozen.rows - 1);
  const input = useGridInput({ ...callbacks, view, model, active: at, page, grid });

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not bring the active cell back
  useLayoutEffect(() => {
    const { current } = grid;
    if (!current || viewport.height === 0) return;
    const to = scrollTo(at, model, frozen, viewport);
    current.scrollTop = to.top;
    current.scrollLeft = to.left;
  }, [active, reveals, viewport.width, viewport.height]);

  const editor = input.draft !== null && (
    <CellEditor
      label={`编辑 ${cellAddress(at)}`}
      cell={at}
      text={input.draft}
      onDone={input.endEdit}
      onCancel={input.cancelEdit}
    />
  );
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
      aria-label={`工作表 ${active.sheet}`}
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
            activeColumn={at.column}
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
