import { inspectData } from "../../../src/app/inspectWorkbook";
import { type CellRef, formatCell } from "../../../src/core/cells/cellRef";
import { type Filling, tellWhileFilling } from "../../../src/core/issues/stillToFill";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { type Given, givenWorkbook } from "../../support/given";

const at = (sheet: string, row: number): CellRef => ({ sheet, row, column: 1 });
const nothing = { begun: null, isAsked: false } as const;

function tell(given: Given, filling: Filling) {
  const data = givenWorkbook(given);
  const { issues, records } = inspectData(data, notice);
  const told = tellWhileFilling(issues, { data, records }, filling);
  const cells = told.issues.filter(({ rule }) => rule === "required-missing").flatMap((issue) => issue.at);
  return { missing: cells.map(formatCell).sort(), toFill: told.toFill.map(formatCell).sort(), issues, told };
}

/** As a new workbook has it. */
const emptyUnit = {
  ...{ unitFullName: null, letterhead: null, documentNumber: null, reportingUnit: null, clerk: null, clerkPhone: null },
  ...{ email: null, approver: null, truthPledge: null, submittedAt: null, paperSubmittedOn: null, letterCopies: null },
  ...{ note: null },
};
const gold = { sex: null, education: null };

test.each<[string, Given, Filling, missing: number | readonly string[], toFill: number]>([
  ["a row in which only the unit stands", { unitInfo: [emptyUnit] }, nothing, [], 7],
  ["after a check was asked for", { unitInfo: [emptyUnit] }, { ...nothing, isAsked: true }, 7, 0],
  ["a row in which something is entered", { unitInfo: [{ ...emptyUnit, clerk: "岩英" }] }, nothing, 6, 0],
  [
    "the same, which has just begun",
    { unitInfo: [{ ...emptyUnit, clerk: "岩英" }] },
    { begun: at("单位信息", 9), isAsked: false },
    [],
    6,
  ],
  ["a record left", { goldWorkers: [gold, {}] }, nothing, ["金牌工人!D4", "金牌工人!G4"], 0],
  ["a record just begun", { goldWorkers: [gold, {}] }, { begun: at("金牌工人", 4), isAsked: false }, [], 2],
  ["begun again after a check", { goldWorkers: [gold, {}] }, { begun: at("金牌工人", 4), isAsked: true }, [], 2],
  [
    "another record begun",
    { goldWorkers: [gold, {}] },
    { begun: at("金牌工人", 5), isAsked: false },
    ["金牌工人!D4", "金牌工人!G4"],
    0,
  ],
  [
    "a column that no record has: told of the one that was left",
    { goldWorkers: [{ sex: null }, { sex: null }] },
    { begun: at("金牌工人", 5), isAsked: false },
    ["金牌工人!D4"],
    1,
  ],
  [
    "a row of another sheet with the same number",
    { goldWorkers: [gold, {}] },
    { begun: at("师徒结对", 4), isAsked: false },
    ["金牌工人!D4", "金牌工人!G4"],
    0,
  ],
])("%s", (_, given, filling, missing, toFill) => {
  const told = tell(given, filling);
  expect(typeof missing === "number" ? told.missing.length : told.missing).toEqual(missing);
  expect(told.toFill).toHaveLength(toFill);
});

test("what is written, and wrong, is told of a record that has just begun", () => {
  const given = { goldWorkers: [{ sex: null, ethnicity: "傣", birth: "1955-01" }] };
  const { told, issues } = tell(given, { begun: at("金牌工人", 4), isAsked: false });
  expect(told.issues.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["enum-synonym"]));
  expect(told.issues).toHaveLength(issues.length - 1);
});
