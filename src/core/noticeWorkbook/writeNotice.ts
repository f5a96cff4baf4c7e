import type { SheetDocument } from "../documents/sheetDocument";
import { tableRow } from "../documents/tableRow";
import type { Notice } from "../notice/notice";
import { type Grid, gridDocument, headerRow, longestCell } from "./grid";
import { instructions, instructionsName } from "./instructions";
import { writeAwardGroups } from "./shapes/awardGroups";
import { writeBlocks } from "./shapes/blocksSheet";
import { writeFields } from "./shapes/fieldSheet";
import { writeLists } from "./shapes/listSheet";
import { writeRecord } from "./shapes/recordSheet";
import { writeRules } from "./shapes/rulesSheet";
import { writeTable } from "./shapes/tableSheet";
import { type NoticeSheet, noticeSheets } from "./sheets";

/** A notice as the sheets of a workbook. `tooLong` names texts that no cell can hold: `条款 第5行`. */
export function noticeDocuments(notice: Notice): {
  readonly documents: readonly SheetDocument[];
  readonly tooLong: readonly string[];
} {
  const grids = noticeSheets.map((sheet) => ({ sheet, grid: gridOf(sheet, notice) }));
  const tooLong = grids.flatMap(({ sheet, grid }) =>
    grid.rows.flatMap(({ values }, index) =>
      values.some((value) => String(value ?? "").length > longestCell)
        ? [`${sheet.name} 第${headerRow + 1 + index}行`]
        : [],
    ),
  );
  return {
    documents: [instructionSheet(), ...grids.map(({ sheet, grid }) => gridDocument(sheet.name, sheet.hint, grid))],
    tooLong,
  };
}

function gridOf(sheet: NoticeSheet, notice: Notice): Grid {
  switch (sheet.shape) {
    case "fields":
      return writeFields(sheet, notice);
    case "table":
      return writeTable(sheet, notice);
    case "record":
      return writeRecord(sheet, notice);
    case "lists":
      return writeLists(sheet, notice);
    case "rules":
      return writeRules(notice);
    case "blocks":
      return writeBlocks(notice);
    case "awardGroups":
      return writeAwardGroups(notice);
  }
}

/** The same for every notice: what stood here of one would stay behind when its sheets are edited into another. */
function instructionSheet(): SheetDocument {
  const columns = [14, 96];
  const whole = { span: 2 };
  return {
    name: instructionsName,
    columns,
    rows: [
      tableRow(columns, [{ value: "通知工作簿", style: "title", ...whole }], { least: 36 }),
      tableRow(columns, [{ value: "标题、文号等见《通知》表", style: "subtitle", ...whole }], { least: 24 }),
      ...instructions.flatMap(([head, lines]) => [
        tableRow(columns, [{ value: head, style: "section", ...whole }], { least: 27 }),
        ...lines.map((value) => tableRow(columns, [{ value, style: "text", ...whole }], { least: 18 })),
      ]),
      tableRow(columns, [{ value: "五、各表", style: "section", ...whole }], { least: 27 }),
      ...noticeSheets.map(({ name, hint }) =>
        tableRow(columns, [
          { value: name, style: "linkCell", link: { sheet: name, row: 1, column: 1 } },
          { value: hint, style: "cell" },
        ]),
      ),
    ],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 13, right: 13 },
      pageNumbers: "ofTotal",
    },
  };
}
