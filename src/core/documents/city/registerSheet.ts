import type { Added } from "../../workbook/city/added";
import { isTaken, type RegisterRow, registerColumns } from "../../workbook/city/register";
import type { StandardWorkbook } from "../../workbook/standardWorkbook/standardWorkbook";
import type { SheetDocument } from "../sheetDocument";
import type { StyleName } from "../styles";
import { addedColumns, type ListCell, listDocument } from "./listDocument";

/** 收件登记: every file that came in, who sent it and when, and what became of it. */
export function registerSheet(
  register: readonly RegisterRow[],
  added: Added,
  workbook: StandardWorkbook,
): SheetDocument {
  const ours = registerColumns(workbook);
  const received = register.map((row, index): ListCell[] => [
    ...ours.map(({ header, isShort, show }) => ({
      value: show(row, index),
      style: header === "收录情况" ? statusStyle(row) : isShort ? ("centredCell" as const) : ("cell" as const),
    })),
    ...row.beside.map((value) => ({ value })),
  ]);
  return listDocument({
    name: "收件登记",
    title: "推荐申报收件登记",
    hint: "每份收到的工作簿一行，未收录的写明原因。本表重新汇总时更新；可在右侧加列填写备注，按文件保留。",
    columns: [...ours, ...addedColumns(added)],
    repeatColumns: 2,
    rows: [...received, ...added.rows.map((row) => row.map((value) => ({ value })))],
  });
}

function statusStyle(row: RegisterRow): StyleName {
  if (row.status === "refused") return "errorCell";
  if (row.open) return "warningCell";
  return isTaken(row) ? "centredCell" : "settledCell";
}
