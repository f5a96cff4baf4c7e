import type { CellRef } from "../cells/cellRef";
import type { Notice } from "../notice/notice";
import { cityRecordKind, citySpec, generatedSheet, isCityWorkbook } from "./city/citySheets";
import { findHeader } from "./reading/findHeader";
import { findLabels } from "./reading/findLabels";
import { findSheets } from "./reading/findSheets";
import { headerKey } from "./reading/headerKey";
import { matchHeaders } from "./reading/matchHeaders";
import type { SheetSpec } from "./schema";
import { standardWorkbook } from "./standardWorkbook/standardWorkbook";
import { isMadeAgain, type SheetData, type WorkbookData } from "./workbookData";

/** What of a sheet is not filled in by anybody: what stands above the records, beside the values, or was made of them. */
export interface FixedCells {
  /** The sheet was made of the records, and what is typed into it is lost when it is made anew. */
  readonly isMade: boolean;
  /** Titles and headers end with this row; 0 where there are none. */
  readonly lastRow: number;
  /** Labels of rows. */
  readonly labels: readonly CellRef[];
  /** Headers and labels that are known by their words. What else stands among them may be a wrong one, to be corrected. */
  readonly headings: readonly CellRef[];
  /** By column: what heads it. Empty on sheets that hold no records, where any column will do. */
  readonly headers: ReadonlyMap<number, string>;
}

const none: FixedCells = { isMade: false, lastRow: 0, labels: [], headings: [], headers: new Map() };

export function fixedCells(data: WorkbookData, notice: Notice, name: string): FixedCells {
  const sheet = data.sheets.find((each) => each.name === name);
  if (!sheet) return none;
  if (sheet.generated && isMadeAgain(sheet.generated.kind)) return { ...none, isMade: true };
  const spec = specOf(data, notice, sheet);
  if (!spec) return none;
  const header = findHeader(sheet, spec.columns);
  const labels = findLabels(sheet, spec.columns);
  // 单位信息 has its headers below each other; other sheets have one of them there at most.
  if (labels.hits > Math.max(1, header?.hits ?? 0)) {
    const known = new Set(spec.columns.map((column) => headerKey(column.header)));
    const first = labels.cells.find(({ text }) => known.has(headerKey(text)));
    const headings = labels.cells.filter(({ text }) => known.has(headerKey(text))).map(({ at }) => at);
    return { ...none, lastRow: (first?.at.row ?? 1) - 1, labels: labels.cells.map(({ at }) => at), headings };
  }
  if (!header) return none;
  const headers = new Map(header.cells.map(({ at, text }) => [at.column, text]));
  const { found, renamed } = matchHeaders(header.cells, spec.columns);
  const others = new Set(renamed.map(({ cell }) => cell));
  const headings = [...found.values()].filter((cell) => !others.has(cell)).map(({ at }) => at);
  return { ...none, lastRow: header.lastRow, headings, headers };
}

function specOf(data: WorkbookData, notice: Notice, sheet: SheetData): SheetSpec | null {
  const workbook = standardWorkbook(notice);
  if (isCityWorkbook(data)) {
    const sent = workbook.keys.find((key) => generatedSheet(data, cityRecordKind(key)) === sheet);
    return sent === undefined ? null : citySpec(sent, workbook);
  }
  const { sheets, unclear } = findSheets(data, workbook);
  const own = [...sheets].find(([, ofKey]) => ofKey.includes(sheet))?.[0];
  const key = own ?? unclear.find((each) => each.sheet === sheet)?.keys[0];
  return key === undefined ? null : workbook.spec(key);
}
