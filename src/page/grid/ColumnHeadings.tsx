import { mergeClasses } from "@fluentui/react-components";
import { type Area, columnLetters } from "../../core/cells/cellRef";
import type { Arrangement } from "../arrangement/arrangement";
import { usePageWords } from "../strings/usePageWords";
import { useSheetGridStyles } from "./SheetGrid.styles";
import type { SheetModel } from "./sheetModel";
import { headings, numbersBetween } from "./visibleCells";

export interface ColumnHeadingsProps {
  readonly model: SheetModel;
  readonly frozenColumns: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly selected: readonly Area[];
  readonly sort: Arrangement["sort"];
}

/** The letters above the columns. */
export function ColumnHeadings({ model, frozenColumns, fromColumn, toColumn, selected, sort }: ColumnHeadingsProps) {
  const styles = useSheetGridStyles();
  const words = usePageWords().grid;
  const isSelected = (column: number) => selected.some(({ left, right }) => left <= column && column <= right);
  const { columns } = model;
  const draw = (from: number, to: number) =>
    numbersBetween(from, to)
      .filter((column) => columns.size(column) > 0)
      .map((column) => (
        <div
          key={column}
          role="columnheader"
          tabIndex={-1}
          aria-colindex={column + 1}
          aria-sort={sort?.column === column ? (sort.by === 1 ? "ascending" : "descending") : undefined}
          className={mergeClasses(styles.heading, isSelected(column) && styles.headingActive)}
          data-column={column}
          style={{ left: headings.width + columns.offset(column), width: columns.size(column) }}
        >
          {columnLetters(column)}
          {sort?.column === column && <span aria-hidden="true">{sort.by === 1 ? "↑" : "↓"}</span>}
          <span className={styles.widener} data-width={column} title={words.widen} aria-hidden="true" />
        </div>
      ));
  return (
    <div role="row" tabIndex={-1} aria-rowindex={1} className={styles.row} style={{ top: 0, height: headings.height }}>
      <div
        role="presentation"
        className={styles.frozenPart}
        style={{ width: headings.width + columns.offset(frozenColumns + 1) }}
      >
        <div
          role="columnheader"
          tabIndex={-1}
          aria-colindex={1}
          className={styles.heading}
          style={{ left: 0, width: headings.width }}
          data-all
        >
          <span className={styles.hiddenText}>{words.rowNumbers}</span>
        </div>
        {draw(1, frozenColumns)}
      </div>
      {draw(fromColumn, toColumn)}
    </div>
  );
}
