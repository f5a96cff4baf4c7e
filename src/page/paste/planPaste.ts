import type { CellRef } from "../../core/cells/cellRef";
import type { Notice } from "../../core/notice/notice";
import { fixedCells } from "../../core/workbook/fixedCells";
import type { WorkbookData } from "../../core/workbook/workbookData";
import type { SheetModel } from "../grid/sheetModel";
import type { Copied } from "../grid/useGridInput";
import { htmlTable } from "./htmlTable";
import { type Pasting, pastePlan } from "./pastePlan";
import { tabbedText } from "./tabbedText";

/** A picture, or blank cells, would only empty what is there. */
const nothing = "剪贴板中没有可以粘贴的文字；要清空单元格，请按 Delete 键。";

/** What pasting from the clipboard would do; its table tells cells apart more surely than its text. */
export function planPaste(
  { html, text }: Copied,
  {
    model,
    data,
    notice,
    date1904,
  }: {
    readonly model: SheetModel;
    readonly data: WorkbookData;
    readonly notice: Notice;
    readonly date1904: boolean;
  },
  at: CellRef,
): Pasting {
  const rows = htmlTable(html) ?? tabbedText(text);
  if (rows.every((cells) => cells.every((cell) => cell.text === ""))) return { refused: nothing };
  return pastePlan({ model, fixed: fixedCells(data, notice, at.sheet), date1904 }, at, rows);
}
