import type { Notice } from "../notice/notice";
import type { Nomination, Records } from "../workbook/records";
import type { FormContent } from "./form/formContent";
import { formPages } from "./form/formPages";
import { goldForm } from "./form/goldForm";
import { pairForm } from "./form/pairForm";
import { stationForm } from "./form/stationForm";
import { studioForm } from "./form/studioForm";
import { nomineeName } from "./nominee";
import type { DocumentPicture, DocumentRow, SheetDocument } from "./sheetDocument";

/**
 * 五（一）（二）: a nomination's 推荐表 or 申报表 (annex 1, 4, 6 or 8), every box filled from its column; opinions, seals and
 * signatures are left to be written by hand.
 */
export function nominationForm(nomination: Nomination, records: Records, notice: Notice): SheetDocument {
  const { columns, photos, sections } = contentOf(nomination, records, notice);
  const { rows, breaksBefore } = formPages(sections, columns);
  return {
    name:
      nomineeName(nomination) ||
      nomination.recordId.value ||
      `${nomination.source.sheetName}第${nomination.source.row}行`,
    columns,
    rows,
    page: { orientation: "portrait", margins: { top: 25, bottom: 22, left: 25, right: 22 }, breaksBefore },
    pictures: photoBoxes(rows).map((box, index) => ({ file: photos[index] || null, ...box })),
  };
}

function contentOf(nomination: Nomination, records: Records, notice: Notice): FormContent {
  if ("master" in nomination) return pairForm(nomination, notice);
  if ("unitType" in nomination) return stationForm(nomination, records, notice);
  if ("headcount" in nomination) return studioForm(nomination, records, notice);
  return goldForm(nomination, notice);
}

function photoBoxes(rows: readonly DocumentRow[]): Omit<DocumentPicture, "file">[] {
  return rows.flatMap(({ cells }, index) =>
    cells
      .filter(({ style }) => style === "formPhoto")
      .map(({ column, columnSpan = 1, rowSpan = 1 }) => ({ row: index + 1, column, rowSpan, columnSpan })),
  );
}
