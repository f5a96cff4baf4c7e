import type { CellRef } from "../cells/cellRef";
import { memoised } from "../cells/memoised";
import type { Field, Nomination, RecordBase, Records } from "../workbook/records";
import { idInFile } from "../workbook/teams";

/** Finds the nomination that a cell belongs to, directly or as a row of its child sheets. */
export interface RowIndex {
  nomination(at: CellRef): Nomination | null;
  /** 编号 of that nomination, or null. */
  recordId(at: CellRef): string | null;
  /** Where the row gives the reason for keeping a warning: the nomination's 例外说明; in 初审公示, 备注. */
  reason(at: CellRef): Field<string> | null;
  /** That nomination, or the row of 初审公示 or 单位信息 itself: all else here follows from it. */
  owner(at: CellRef): RecordBase | null;
  /** The unit's file that the row came in, which in the city's workbook tells one unit from another; "" elsewhere. */
  file(at: CellRef): string;
}

export const indexRows = memoised((records: Records): RowIndex => {
  const byRow = new Map<string, Nomination>();
  const byId = new Map<string, Nomination>();
  for (const nomination of records.nominations) {
    byRow.set(rowKey(nomination.source.sheetName, nomination.source.row), nomination);
    const { value: id } = nomination.recordId;
    if (id !== null) byId.set(idInFile(nomination, id), nomination);
  }
  for (const child of [...records.members, ...records.projects, ...records.honours]) {
    const { value: id } = child.parentId;
    const parent = id === null ? undefined : byId.get(idInFile(child, id));
    if (parent) byRow.set(rowKey(child.source.sheetName, child.source.row), parent);
  }
  const nomination = (at: CellRef) => byRow.get(rowKey(at.sheet, at.row)) ?? null;
  const screenings = new Map(records.screening.map((row) => [rowKey(row.source.sheetName, row.source.row), row]));
  const infos = new Map(records.unitInfo.map((row) => [rowKey(row.source.sheetName, row.source.row), row]));
  const screening = (at: CellRef) => screenings.get(rowKey(at.sheet, at.row));
  const owner = (at: CellRef) => nomination(at) ?? screening(at) ?? infos.get(rowKey(at.sheet, at.row)) ?? null;
  return {
    nomination,
    recordId: (at) => nomination(at)?.recordId.value ?? null,
    reason: (at) => nomination(at)?.waiver ?? screening(at)?.note ?? null,
    owner,
    file: (at) => owner(at)?.source.origin?.file ?? "",
  };
});

function rowKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}
