import type { CellRef } from "../../cells/cellRef";
import { type Added, nothingAdded } from "../city/added";
import { perSheet } from "../city/perSheet";
import { parsePlaces, standardPlaces } from "../city/places";
import {
  type FileStatus,
  type RegisteredSender,
  type RegisterRow,
  registerColumns,
  statusName,
} from "../city/register";
import type { StandardWorkbook } from "../standardWorkbook/standardWorkbook";
import type { SheetData } from "../workbookData";
import { enteredValue } from "./enteredValue";
import { readListSheet } from "./readListSheet";
import { shownText } from "./shownText";

/** 收件登记 as the city's workbook has it by now. */
export interface Register {
  readonly rows: readonly { readonly row: RegisterRow; readonly at: CellRef }[];
  readonly added: Added;
  /** A cell of the line that speaks of a file, readable or not; null where no line does. */
  readonly cellOf: (file: string, header: string) => CellRef | null;
  /** The files for which it can no longer be told where their cells stand: somebody has typed over 来源列位. */
  readonly misplaced: readonly string[];
}

/** Null when not all headers are found. */
export function readRegister(sheet: SheetData, date1904: boolean, workbook: StandardWorkbook): Register | null {
  const headers = registerColumns(workbook).map(({ header }) => header);
  const list = readListSheet(sheet, headers);
  if (!list || list.columns.includes(null)) return null;
  const rows: { row: RegisterRow; at: CellRef }[] = [];
  const ownRows: Added["rows"][number][] = [];
  const rowNumbers = new Map<string, number>();
  const misplaced: string[] = [];
  const cellAt = (row: number, header: string): CellRef => {
    return { sheet: sheet.name, row, column: list.columns[headers.indexOf(header)] ?? 1 };
  };
  for (const { row, cells } of list.rows) {
    const entered = (column: number | null) => (column === null ? null : enteredValue(cells[column], date1904));
    const beside = list.added.map(({ column }) => entered(column));
    const shown = list.columns.map((column) => (column === null ? "" : shownText(cells[column], { date1904 })));
    const text = (header: string) => shown[headers.indexOf(header)] ?? "";
    const read = readRow(text, workbook);
    rowNumbers.set(text("文件"), row);
    if (read) {
      rows.push({ row: { ...read, beside }, at: cellAt(row, "文件") });
      if (parsePlaces(text("来源列位"), workbook) === null) misplaced.push(read.file);
    } else ownRows.push([...list.columns.map(entered), ...beside]);
  }
  const columns = list.added.map(({ header }) => header);
  return {
    rows,
    added: columns.length + ownRows.length === 0 ? nothingAdded : { columns, rows: ownRows },
    cellOf: (file, header) => {
      const row = rowNumbers.get(file);
      return row === undefined ? null : cellAt(row, header);
    },
    misplaced,
  };
}

/** Null for a row that speaks of no file. */
function readRow(text: (header: string) => string, workbook: StandardWorkbook): Omit<RegisterRow, "beside"> | null {
  const status = (Object.keys(statusName) as FileStatus[]).find((each) => statusName[each] === text("收录情况"));
  if (text("文件") === "" || !status) return null;
  const isSent = text("推荐单位") !== "";
  return {
    file: text("文件"),
    status,
    reason: text("原因和处理意见"),
    open: text("待单位确认") === "是",
    sender: isSent ? readSender(text, workbook) : null,
  };
}

function readSender(text: (header: string) => string, workbook: StandardWorkbook): RegisteredSender {
  const number = (header: string) => Number(text(header)) || 0;
  return {
    unit: text("推荐单位"),
    reportingUnit: text("实际上报单位") || null,
    clerk: text("经办人"),
    phone: text("经办电话"),
    submittedAt:
      text("电子材料报送时间")
        .replace(" ", "T")
        .replace(/T\d\d:\d\d$/, "$&:00") || null,
    onTime: text("是否按时") === "" ? null : text("是否按时") === "是",
    noticeVersion: text("通知版本"),
    counts: { error: number("错误"), warning: number("警告"), advice: number("提示") },
    records: Object.fromEntries(workbook.notice.awards.map(({ id, name }) => [id, number(name)])),
    fingerprint: text("内容校验码"),
    places: parsePlaces(text("来源列位"), workbook) ?? perSheet(workbook, (key) => standardPlaces(key, workbook)),
  };
}
