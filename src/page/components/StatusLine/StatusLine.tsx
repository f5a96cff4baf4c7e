import { useMemo } from "react";
import { type Area, type CellRef, formatArea } from "../../../core/cells/cellRef";
import type { CutCells } from "../../grid/gridClipboard";
import { cellsOf, isOneCell } from "../../grid/selection";
import { selectionSummary } from "../../grid/selectionSummary";
import type { SheetModel } from "../../grid/sheetModel";
import { usePageWords } from "../../strings/usePageWords";
import { useStatusLineStyles } from "./StatusLine.styles";

export interface StatusLineProps {
  readonly model: SheetModel;
  readonly at: CellRef;
  /** What is selected. */
  readonly area: Area;
  readonly cut: CutCells | null;
}

/** Says what is selected, and what it comes to. */
export function StatusLine({ model, at, area, cut }: StatusLineProps) {
  const styles = useStatusLineStyles();
  const { status: words } = usePageWords();
  const isOne = isOneCell(model, area);
  const { filled, numbers } = useMemo(() => selectionSummary(model, area), [model, area]);
  const name = nameInRow(model, at.row);
  return (
    <section className={styles.line} aria-label={words.label}>
      <span>
        {words.row(at.row)}
        {name !== null && `　${name}`}
      </span>
      {cut && <span>{words.cut(cut.sheet, formatArea(cut.area))}</span>}
      {!isOne && (
        <span className={styles.summary}>
          {words.selected(formatArea(area), filled)}
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
