import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { columnsReachingIn, drawnArea, lastColumnOfText } from "./cellSpan";
import { GridCell } from "./GridCell";
import type { Position } from "./moves";
import { useSheetGridStyles } from "./SheetGrid.styles";
import { headingText, type SheetModel } from "./sheetModel";
import { headings, numbersBetween } from "./visibleCells";

export interface GridRowProps {
  readonly gridId: string;
  readonly model: SheetModel;
  readonly row: number;
  readonly frozenColumns: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  /** The active cell's column, if the cell is in this row. */
  readonly activeColumn: number | null;
  /** The active cell has a list. */
  readonly hasChoices: boolean;
  /** The columns of the row that are selected, 0 for none, and the last row of what is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly selectedBottom: number;
  /** What is selected besides, in this row: `1-3 5-5`. */
  readonly othersSelected: string;
  /** The row of headings by which columns are filtered, and those that are; null where there is none. */
  readonly headRow: number | null;
  readonly filtered: ReadonlySet<number>;
  /** The columns of the row that are about to be filled; 0 for none. */
  readonly fillingFrom: number;
  readonly fillingTo: number;
  /** The editor of the active cell, while it is edited. */
  readonly editor: ReactNode;
}

/** One row of the sheet: its number and the frozen cells, which stay at the left edge, and the visible others. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, model, row, frozenColumns, fromColumn, toColumn, activeColumn, editor } = props;
  const { hasChoices, selectedFrom, selectedTo, selectedBottom, fillingFrom, fillingTo } = props;
  const { othersSelected, headRow, filtered } = props;
  const others = othersSelected === "" ? [] : othersSelected.split(" ").map((span) => span.split("-").map(Number));
  const isSelected = (column: number) =>
    (column >= selectedFrom && column <= selectedTo) ||
    others.some(([from = 0, to = 0]) => from <= column && column <= to);
  const styles = useSheetGridStyles();
  const frozenWidth = headings.width + model.columns.offset(frozenColumns + 1);
  const isEditingFrozen = editor !== null && activeColumn !== null && activeColumn <= frozenColumns;

  const draw = (column: number, copy: boolean) => {
    const area = drawnArea(model, row, column);
    if (!area || model.columns.offset(area.right + 1) === model.columns.offset(column)) return null;
    // The frozen part takes its own width in the flow, but the others lie behind it at the places they have in the sheet.
    return (
      <GridCell
        key={column}
        id={cellId(gridId, { row, column })}
        model={model}
        row={row}
        column={column}
        right={area.right}
        bottom={area.bottom}
        left={headings.width + model.columns.offset(column)}
        active={column === activeColumn}
        selected={isSelected(column)}
        isLast={!copy && editor === null && area.right === selectedTo && area.bottom === selectedBottom}
        hasChoices={hasChoices && !copy && column === activeColumn}
        filter={
          area.bottom === headRow && model.text(row, column) !== ""
            ? { name: headingText(model, { row, column }), isOn: filtered.has(column) }
            : null
        }
        filling={column >= fillingFrom && column <= fillingTo}
        editor={!copy && column === activeColumn ? editor : null}
        copy={copy}
      />
    );
  };
  const frozen = numbersBetween(1, frozenColumns);
  const reachingOut = frozen.filter((column) => reach(model, row, column) > frozenColumns);
  const reachingIn = columnsReachingIn(model, row, fromColumn).filter((column) => column > frozenColumns);
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: headings.height + model.rows.offset(row), height: model.rows.size(row) }}
    >
      <div
        role="presentation"
        className={mergeClasses(
          styles.frozenPart,
          frozenColumns > 0 && styles.frozenColumns,
          isEditingFrozen && styles.editing,
        )}
        style={{ width: frozenWidth }}
      >
        <div
          role="rowheader"
          tabIndex={-1}
          aria-colindex={1}
          className={mergeClasses(styles.heading, (selectedTo > 0 || others.length > 0) && styles.headingActive)}
          data-row={row}
          style={{ left: 0, width: headings.width }}
        >
          {model.fileRow(row)}
        </div>
        {frozen.map((column) => draw(column, false))}
      </div>
      {reachingOut.map((column) => draw(column, true))}
      {[...reachingIn, ...numbersBetween(fromColumn, toColumn)].map((column) => draw(column, false))}
    </div>
  );
});

export function cellId(gridId: string, { row, column }: Position): string {
  return `${gridId}-${row}-${column}`;
}

/** The last column that a cell covers or its text runs into. */
function reach(model: SheetModel, row: number, column: number): number {
  const area = drawnArea(model, row, column);
  return area ? Math.max(area.right, lastColumnOfText(model, row, column)) : column;
}
