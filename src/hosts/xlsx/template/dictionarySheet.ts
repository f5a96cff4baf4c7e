import type { Worksheet } from "exceljs";
import { columnLetters } from "../../../core/cells/cellRef";
import type { Template } from "../../../core/template/template";
import { standardRows } from "../../../core/workbook/schema";
import { drawHeading } from "./heading";
import { fieldStyle, headerStyle, neutralTint } from "./look";
import { fileWidth, setUpPage } from "./page";
import type { ListRanges } from "./validation";

export const dictionarySheetName = "字典";
const width = 18;

/** Where the lists will stand: one a column, from the first record row down. */
export function listRanges(lists: Template["lists"]): ListRanges {
  const first = standardRows.firstRecord;
  return new Map(
    lists.map(({ name, values }, index) => {
      const column = columnLetters(index + 1);
      return [name, `${dictionarySheetName}!$${column}$${first}:$${column}$${first + values.length - 1}`];
    }),
  );
}

/** Draws the lists from which the drop-downs of the other sheets take their choices. */
export function drawDictionarySheet(sheet: Worksheet, lists: Template["lists"]): void {
  const characters = lists.length * width;
  drawHeading(sheet, "字典", "各表下拉列表的可选项，请勿改动。", { columns: lists.length, characters });
  lists.forEach(({ name, values }, index) => {
    sheet.getColumn(index + 1).width = fileWidth(width);
    const header = sheet.getCell(standardRows.header, index + 1);
    header.value = name;
    header.style = headerStyle(neutralTint, "");
    values.forEach((value, offset) => {
      const cell = sheet.getCell(standardRows.firstRecord + offset, index + 1);
      cell.value = value;
      cell.style = fieldStyle("@", { vertical: "middle", horizontal: "center" }, false);
    });
  });
  sheet.getRow(standardRows.header).height = 24;
  sheet.views = [{ state: "frozen", ySplit: standardRows.header, showGridLines: false }];
  setUpPage(sheet, { orientation: "portrait" });
}
