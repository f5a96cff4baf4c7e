import type { Notice } from "../../../../src/core/notice/notice";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { readRecords } from "../../../../src/core/workbook/reading/readRecords";
import type { SheetData, WorkbookData } from "../../../../src/core/workbook/workbookData";
import { givenWorkbook, times } from "../../../support/given";

const [gold, ...others] = kunming2020.awards as [Notice["awards"][0], ...Notice["awards"]];

/** A notice with two awards of one layout, of which one is named by the other's name and more. */
const notice: Notice = {
  ...kunming2020,
  awards: [gold, { ...gold, id: "young", name: "青年金牌工人", recordPrefix: "QN", quota: null }, ...others],
};

const data = givenWorkbook({ goldWorkers: times(1) });
const goldSheet = data.sheets.find(({ name }) => name === "金牌工人") as SheetData;

/** A sheet of that layout under a name, with a title in its first row. */
function sheet(name: string, title: string | null = null): SheetData {
  const titled = { row: 1, hidden: false, cells: [undefined, { kind: "text", text: title ?? "" } as const] };
  return { ...goldSheet, name, rows: [...(title === null ? [] : [titled]), ...goldSheet.rows] };
}

/** The sheet that each of the two awards was read from, and what was noticed. */
function read(...sheets: readonly SheetData[]) {
  const own = data.sheets.filter((each) => each !== goldSheet);
  const workbook: WorkbookData = { ...data, sheets: [...own, ...sheets] };
  const { nominations, observations } = readRecords(workbook, notice);
  const from = (id: string) => nominations.find(({ award }) => award.id === id)?.source.sheetName ?? null;
  const seen = observations.map(
    (each) => `${each.kind} ${"sheets" in each ? each.sheets : "sheet" in each ? each.sheet : ""}`,
  );
  return [from("gold"), from("young"), ...seen.sort()];
}

test.each<[string, readonly SheetData[], readonly (string | null)[]]>([
  ["by their names", [sheet("青年金牌工人"), sheet("金牌工人")], ["金牌工人", "青年金牌工人"]],
  [
    "by a title, where the name is another",
    [sheet("Sheet1", "“云雾市青年金牌工人”推荐名单"), sheet("Sheet2", "“云雾市金牌工人”推荐名单")],
    ["Sheet2", "Sheet1", "sheet-renamed 金牌工人", "sheet-renamed 青年金牌工人"],
  ],
  [
    "by what the name holds, before the title",
    [sheet("青年金牌工人名单", "“云雾市金牌工人”推荐名单"), sheet("金牌工人")],
    ["金牌工人", "青年金牌工人名单", "sheet-renamed 青年金牌工人"],
  ],
  [
    "not by layout alone: the other's copy is not taken for the one that is missing",
    [sheet("金牌工人"), sheet("金牌工人 (2)")],
    ["金牌工人", null, "copied-sheet ", "sheet-missing 青年金牌工人"],
  ],
  [
    "by none, where neither tells",
    [sheet("Sheet1"), sheet("青年金牌工人")],
    [null, "青年金牌工人", "second-sheet 金牌工人,青年金牌工人", "sheet-missing 金牌工人"],
  ],
])("sheets of one layout are told apart %s", (_, sheets, wanted) => {
  expect(read(...sheets)).toEqual(wanted);
});
