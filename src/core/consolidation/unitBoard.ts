import type { CellRef } from "../cells/cellRef";
import { groupBy } from "../cells/groupBy";
import { showMoment } from "../cells/moments";
import type { Issue } from "../issues/issue";
import { isOpen } from "../issues/report";
import { issuerName } from "../notice/issuerName";
import type { Notice, NoticeUnit } from "../notice/notice";
import { recordsIn } from "../workbook/nominations";
import type { Records, RegisteredFile } from "../workbook/records";
import { isBetweenUnits } from "./betweenUnits";

/** What the city office waits for from a unit, the gravest first: nothing came; files contradict each other; errors; nothing. */
export type UnitState = "missing" | "unsettled" | "faulty" | "received" | "decided";

export interface BoardUnit {
  readonly unit: NoticeUnit;
  readonly state: UnitState;
  readonly files: readonly RegisteredFile[];
  /** Nominations for any award. */
  readonly nominations: number;
  /** Those on which the city has an opinion. */
  readonly decided: number;
  /** Those that are open, of its own rows and between it and others. */
  readonly issues: readonly Issue[];
  /** Those among them that lie between it and others. */
  readonly between: readonly Issue[];
  readonly errors: number;
}

/** Where each unit stands in the city's workbook, in the notice's order. */
export function unitBoard(records: Records, issues: readonly Issue[], notice: Notice): BoardUnit[] {
  const unitOf = unitsOfCells(records);
  const isBetween = isBetweenUnits(records);
  const told = issues
    .filter(isOpen)
    .flatMap((issue) => [...new Set(issue.at.map(unitOf))].map((unit) => ({ unit, issue })));
  const byUnit = groupBy(told, ({ unit }) => unit);
  const files = groupBy(records.register, ({ unit }) => unit);
  const nominations = groupBy(records.nominations, ({ source }) => source.unit);
  return notice.units.map((unit) => {
    const own = nominations.get(unit.name) ?? [];
    const found = (byUnit.get(unit.name) ?? []).map(({ issue }) => issue);
    const ofUnit = {
      files: files.get(unit.name) ?? [],
      nominations: own.length,
      decided: own.filter(({ cityOpinion }) => cityOpinion.value !== null).length,
      issues: found,
      between: found.filter(isBetween),
      errors: found.filter(({ severity }) => severity === "error").length,
    };
    return { unit, ...ofUnit, state: stateOf(ofUnit) };
  });
}

function stateOf({
  files,
  errors,
  nominations,
  decided,
}: Omit<BoardUnit, "unit" | "state" | "issues" | "between">): UnitState {
  if (files.some(({ state }) => state === "open")) return "unsettled";
  if (!files.some(({ state }) => state === "taken")) return "missing";
  if (nominations > 0 && decided === nominations) return "decided";
  return errors > 0 ? "faulty" : "received";
}

/** What to send a unit from which the office waits for something, in Chinese; null where it waits for nothing. */
export function reminder({ unit, state, files, errors }: BoardUnit, notice: Notice): string | null {
  const paper = `${issuerName(notice)}${notice.documentNumber}的推荐材料`;
  const text = {
    missing: `${paper}要求于${showMoment(notice.deadline)}前报送，至今没有收到贵单位的材料；请尽快报送，不推荐的也请回复。`,
    unsettled: `收到贵单位不同的工作簿：${files.map(({ file }) => file).join("、")}；请确认${paper}以哪一份为准。`,
    faulty: `贵单位报送的${paper}有${errors}项错误；请按退回副本更正后重新报送。`,
    received: null,
    decided: null,
  }[state];
  return text && `${unit.name}：${text}`;
}

/** The unit that has written a cell, or whose file a line of 收件登记 speaks of; null for what is the city's own. */
function unitsOfCells(records: Records): (at: CellRef) => string | null {
  const units = new Map<string, string | null>();
  for (const key of records.workbook.filled) {
    for (const { source } of recordsIn(records, key)) units.set(`${source.sheetName}!${source.row}`, source.unit);
  }
  for (const { at, unit } of records.register) units.set(`${at.sheet}!${at.row}`, unit);
  return ({ sheet, row }) => units.get(`${sheet}!${row}`) ?? null;
}
