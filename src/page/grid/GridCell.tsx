import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageWords } from "../strings/usePageWords";
import { lastColumnOfText } from "./cellSpan";
import { cellStyle, markCss } from "./cellStyle";
import { useSheetGridStyles } from "./SheetGrid.styles";
import type { SheetModel } from "./sheetModel";

export interface GridCellProps {
  readonly id: string;
  readonly model: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Its own place, or the merged area that it begins. */
  readonly right: number;
  readonly bottom: number;
  /** Pixels from the left edge of the row. */
  readonly left: number;
  readonly active: boolean;
  readonly selected: boolean;
  /** The last cell of what is selected, which has the fill handle. */
  readonly isLast: boolean;
  /** Something is to be chosen here from a list. */
  readonly hasChoices: boolean;
  /** A heading, by which its column is filtered: what it is called, and whether it is. */
  readonly filter: { readonly name: string; readonly isOn: boolean } | null;
  /** About to be filled. */
  readonly filling: boolean;
  /** In place of the text, while it is edited. */
  readonly editor: ReactNode;
  /** Drawn a second time below the frozen columns, so that it does not end at their edge. */
  readonly copy: boolean;
}

export function GridCell(props: GridCellProps) {
  const {
    id,
    model,
    row,
    column,
    right,
    bottom,
    left,
    active,
    selected,
    isLast,
    hasChoices,
    filling,
    filter,
    editor,
    copy,
  } = props;
  const styles = useSheetGridStyles();
  const words = usePageWords().grid;
  const { rows, columns } = model;
  const text = model.text(row, column);
  const look = model.look(row, column);
  const mark = model.marks.at(row, column)?.severity;
  const lastOfText = text === "" ? column : lastColumnOfText(model, row, column);
  const isMerged = right > column || bottom > row;
  const runsOn = lastOfText > column;
  const width = columns.offset(right + 1) - columns.offset(column);
  const textWidth = columns.offset(lastOfText + 1) - columns.offset(column);
  const className = mergeClasses(
    styles.cell,
    model.sheet.gridLines && !runsOn && styles.lined,
    isMerged && styles.merged,
    (runsOn || editor !== null) && styles.runningOn,
    selected && !active && styles.selected,
    filling && styles.filling,
    active && styles.active,
  );
  const style = {
    ...(look && cellStyle(look, model.cell(row, column)?.value?.kind ?? null)),
    ...(mark && markCss(mark)),
    left,
    width,
    height: rows.offset(bottom + 1) - rows.offset(row),
  };
  const content = editor ?? (
    <>
      <span
        className={mergeClasses(styles.text, runsOn && styles.textRunningOn)}
        style={runsOn ? { width: textWidth } : undefined}
      >
        {text}
      </span>
      {mark && <span className={styles.corner} aria-hidden="true" />}
      {mark && <span className={styles.hiddenText}>{words.marked(words.severity[mark])}</span>}
      {hasChoices && (
        <span className={styles.chooser} data-choose title={words.choose} aria-hidden="true">
          ▾
        </span>
      )}
      {filter && (
        <span
          className={mergeClasses(styles.filter, filter.isOn && styles.filterOn)}
          data-filter={column}
          title={words.filterOf(filter.name)}
          aria-hidden="true"
        >
          {filter.isOn ? "▼" : "▾"}
        </span>
      )}
      {isLast && <span className={styles.fillHandle} data-fill title={words.fill} aria-hidden="true" />}
    </>
  );
  if (copy) {
    return (
      <div className={className} style={style} aria-hidden="true" data-row={row} data-column={column}>
        {content}
      </div>
    );
  }
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      id={id}
      className={className}
      style={style}
      aria-colindex={column + 1}
      aria-colspan={right > column ? right - column + 1 : undefined}
      aria-rowspan={bottom > row ? bottom - row + 1 : undefined}
      aria-selected={selected}
      data-row={row}
      data-column={column}
    >
      {content}
    </div>
  );
}
