import { screenedLists } from "../../../src/core/quotas/screenedLists";
import type { RecordBase } from "../../../src/core/workbook/records";
import { givenRecords } from "../../support/given";
import { withSource } from "../../support/mergeRecords";

test("joins a category's recommended nominations, ranked, with its row of 初审公示", () => {
  const records = givenRecords({
    goldWorkers: [{ rank: 2 }, { rank: 1 }, { review: "不予推荐", reviewNote: "名额所限" }],
    stations: [{}],
    screening: [{ category: "技师工作站" }, { category: "金牌工人" }],
  });
  const lists = screenedLists(records).map(({ award, recommended, screening, unitInfo }) => ({
    award: award.id,
    rows: recommended.map(({ source }) => source.row),
    screenedIn: screening?.source.row,
    unit: unitInfo?.source.unit,
  }));
  expect(lists).toEqual([
    { award: "gold", rows: [5, 4], screenedIn: 5, unit: "富民县总工会" },
    { award: "station", rows: [4], screenedIn: 4, unit: "富民县总工会" },
  ]);
});

test("keeps the lists of two units, and of two files of one pool, apart", () => {
  const handedIn = (unit: string, file: string) => {
    const records = givenRecords({ unitInfo: [{ unit }], goldWorkers: [{}] });
    const moved = <T extends RecordBase>(rows: readonly T[]) =>
      rows.map((row) => withSource(row, { ...row.source, origin: { file, sheet: "金牌工人", row: 4 } }));
    return { ...records, unitInfo: moved(records.unitInfo), nominations: moved(records.nominations) };
  };
  const [one, two, three] = [
    handedIn("富民县总工会", "富民.xlsx"),
    handedIn("直属基层工会", "甲.xlsx"),
    handedIn("直属基层工会", "乙.xlsx"),
  ];
  const city = {
    ...one,
    scope: "city" as const,
    unitInfo: [...one.unitInfo, ...two.unitInfo, ...three.unitInfo],
    nominations: [...one.nominations, ...two.nominations, ...three.nominations],
    screening: [],
  };
  expect(screenedLists(city).map(({ recommended, screening }) => [recommended.length, screening])).toEqual([
    [1, null],
    [1, null],
    [1, null],
  ]);
});
