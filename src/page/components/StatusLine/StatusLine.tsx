import { useMemo } from "react";
import { type Area, formatArea } from "../../../core/cells/cellRef";
import type { CutCells } from "../../grid/gridClipboard";
import type { Position } from "../../grid/moves";
import { cellsOf, isOneCell } from "../../grid/selection";
import { selectionSummary } from "../../grid/selectionSummary";
import type { SheetModel } from "../../grid/sheetModel";
import { usePageWords } from "../../strings/usePageWords";
import { useStatusLineStyles } from "./StatusLine.styles";

export interface StatusLineProps {
  readonly model: SheetModel;
  readonly at: Position;
  /** What is selected. */
  readonly areas: readonly Area[];
  readonly cut: CutCells | null;
}

/** Says what is selected, and what it comes to. */
export function StatusLine({ model, at, areas, cut }: StatusLineProps) {
  const styles = useStatusLineStyles();
  const words = usePageWords().status;
  const [only, second] = areas;
  const isOne = only !== undefined && !second && isOneCell(model, only);
  const { filled, numbers } = useMemo(() => selectionSummary(model, areas), [model, areas]);
  const name = nameInRow(model, at.row);

  /** By its place in the file where it has one. */
  function selectedText([area, another]: readonly Area[]): string {
    if (!area || another) return words.areas(areas.length);
    const { top, left, bottom, right } = area;
    const isPlain = model.fileRow(top) === top && model.fileRow(bottom) === bottom;
    return isPlain ? formatArea(area) : words.rows(bottom - top + 1, right - left + 1);
  }
  return (
    <section className={styles.line} aria-label={words.label}>
      <span>
        {words.row(model.fileRow(at.row))}
        {name !== null && `\u2003${name}`}
      </span>
      {cut && <span>{words.cut(cut.sheet, formatArea(cut.area))}</span>}
      {!isOne && (
        <span className={styles.summary}>
          {words.selected(selectedText(areas), filled)}
          {numbers && words.numbers(shown(numbers.sum), shown(numbers.mean))}
        </span>
      )}
    </section>
  );
}

function shown(number: number): string {
  return number.toLocaleString("zh-CN", { maximumFractionDigits: 2 });
}

const naming = /姓名|名称/;

/** Who or what a row is about: what stands below the first heading that asks for a name, in the rows that stay in view. */
function nameInRow(model: SheetModel, row: number): string | null {
  const heading = model.sheet.frozen.rows;
  if (row <= heading) return null;
  const [cells = []] = cellsOf(model, { top: heading, left: 1, bottom: heading, right: model.sheet.lastColumn });
  const column = cells.find((cell) => naming.test(model.text(cell.row, cell.column)))?.column;
  const text = column === undefined ? "" : model.text(row, column).trim();
  return text === "" ? null : text;
}
