import type { Worksheet } from "exceljs";
import type { Template } from "../../../core/template/template";
import { setUpPage } from "./page";
import { linesIn } from "./textHeight";

const width = 96;
const ink = { argb: "FF262626" };

/** Draws 填表说明: a page of text to be read before anything is filled in. */
export function drawInstructionSheet(sheet: Worksheet, { title, instructions }: Template): void {
  sheet.getColumn(1).width = width;
  const heading = sheet.addRow([title]);
  heading.height = 48;
  heading.getCell(1).style = {
    font: { name: "方正小标宋_GBK", size: 20, color: ink },
    alignment: { vertical: "middle", horizontal: "center" },
  };
  for (const section of instructions) {
    const row = sheet.addRow([section.heading]);
    row.height = 30;
    row.getCell(1).style = {
      font: { name: "黑体", size: 13, color: ink },
      alignment: { vertical: "bottom" },
      border: { bottom: { style: "thin", color: { argb: "FFBFBFBF" } } },
    };
    for (const line of section.lines) {
      const text = sheet.addRow([line]);
      text.height = linesIn(line, width * 0.86) * 18 + 5;
      text.getCell(1).style = {
        font: { name: "宋体", size: 12, color: ink },
        alignment: { vertical: "middle", wrapText: true, indent: 1 },
      };
    }
  }
  sheet.views = [{ state: "normal", showGridLines: false, activeCell: "A1" }];
  setUpPage(sheet, { orientation: "portrait" });
}
